package org.officialstats.advocacy.storage.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.spi.Notice;

/**
 * The current documents, readable: files of lines sorted by entity, written from the journal now and then. Nothing is
 * read from them that is not also in the journal.
 *
 * <p>New files are made durable beside the old ones, then the manifest that vouches for them takes its place, then they
 * do. Whoever opens the store after a crash in between finishes it.
 */
final class Records {
  static final String DIRECTORY = "records";

  private static final int MOST_BUCKETS = 256;
  private static final int RECORDS_IN_A_BUCKET = 256;

  private final Disk disk;
  private final Limits limits;
  private final Consumer<Notice> notices;
  private final BitSet anew = new BitSet();
  private Manifest manifest;

  Records(Disk disk, Limits limits, Manifest manifest, Consumer<Notice> notices) {
    this.disk = disk;
    this.limits = limits;
    this.manifest = manifest;
    this.notices = notices;
  }

  /** The number of the file in which an entity's record stands. */
  static int bucket(EntityKey key, int buckets) {
    CRC32C hash = new CRC32C();
    hash.update(key.toString().getBytes(StandardCharsets.US_ASCII));
    return (int) (hash.getValue() % buckets);
  }

  /** The number of a file in its name. */
  static String number(int bucket) {
    return HexFormat.of().toHexDigits((byte) bucket);
  }

  static String file(int bucket) {
    return DIRECTORY + "/" + number(bucket) + ".jsonl";
  }

  Manifest manifest() {
    return manifest;
  }

  /** Lets a file be written anew from the whole journal. */
  void writeAnew(int bucket) {
    anew.set(bucket);
  }

  /** Whether the files are not as the journal ends. */
  boolean isBehind(Head head) {
    return !manifest.isAt(head) || !anew.isEmpty();
  }

  /** Writes every file that has changed. */
  void write(Journal journal) throws IOException {
    Head end = journal.head();
    RecordChanges changes = changes(journal, end);
    int buckets = Math.max(manifest.buckets(), spread(manifest.records() + changes.records()));
    SortedMap<Integer, Manifest.BucketFile> files = new TreeMap<>(manifest.files());
    if (buckets > manifest.buckets()) {
      anew.set(0, buckets);
      changes = RecordChanges.read(journal, manifest.revision(), end, buckets, anew);
    }
    for (int bucket : changes.buckets()) {
      files.put(bucket, prepare(bucket, changes));
    }
    disk.syncDirectory(DIRECTORY);
    Manifest before = manifest;
    manifest = new Manifest(end.revision().number(), end.hash(), buckets, files);
    disk.replace(Manifest.FILE, manifest.write(limits.checksum()));
    for (int bucket : changes.buckets()) {
      setAsideIfEdited(bucket, before);
      disk.rename(file(bucket) + Disk.TEMPORARY, file(bucket));
    }
    disk.syncDirectory(DIRECTORY);
    anew.clear();
  }

  /** Files that were edited meanwhile are written anew, as what they hold cannot be built upon. */
  private RecordChanges changes(Journal journal, Head end) throws IOException {
    RecordChanges changes =
        RecordChanges.read(journal, manifest.revision(), end, manifest.buckets(), anew);
    int known = anew.cardinality();
    for (int bucket : changes.buckets()) {
      if (!anew.get(bucket)
          && manifest.file(bucket).isPresent()
          && !isAsWritten(bucket, manifest)) {
        anew.set(bucket);
      }
    }
    return anew.cardinality() == known
        ? changes
        : RecordChanges.read(journal, manifest.revision(), end, manifest.buckets(), anew);
  }

  private Manifest.BucketFile prepare(int bucket, RecordChanges changes) throws IOException {
    boolean builds = !anew.get(bucket) && manifest.file(bucket).isPresent();
    SortedMap<EntityKey, byte[]> before =
        builds ? RecordLine.read(disk.read(file(bucket))) : new TreeMap<>();
    SortedMap<EntityKey, byte[]> lines = changes.applyTo(before, bucket);
    byte[] content = RecordChanges.content(lines);
    try (Disk.Sink sink = disk.create(file(bucket) + Disk.TEMPORARY)) {
      sink.write(content);
      sink.sync();
    }
    return Manifest.BucketFile.of(lines.size(), content, limits.checksum());
  }

  private void setAsideIfEdited(int bucket, Manifest before) throws IOException {
    if (disk.exists(file(bucket))
        && !isAsWritten(bucket, before)
        && !isAsWritten(bucket, manifest)) {
      String kept = new Aside(disk).move(file(bucket), "records-" + number(bucket) + "-edited");
      notices.accept(new Notice(
          disk.place(file(bucket)),
          "edited outside the tracker; the edits were not taken over; the edited file was set aside as "
              + disk.place(kept)));
    }
  }

  private boolean isAsWritten(int bucket, Manifest vouching) throws IOException {
    return disk.exists(file(bucket))
        && vouching.file(bucket).isPresent()
        && vouching.file(bucket).get().matches(disk.read(file(bucket)), limits.checksum());
  }

  private static int spread(long records) {
    int buckets = 1;
    while (buckets < MOST_BUCKETS && records > (long) buckets * RECORDS_IN_A_BUCKET) {
      buckets *= 4;
    }
    return buckets;
  }
}
