package org.officialstats.advocacy.storage.json;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.StorageException;

/** Checks the files of records against the manifest at opening, and finishes what a crash interrupted. */
final class RecordsRecovery {
  private final Disk disk;
  private final Limits limits;
  private final Manifest manifest;
  private final Consumer<Notice> notices;
  private byte[] buffer = new byte[0];

  RecordsRecovery(Disk disk, Limits limits, Manifest manifest, Consumer<Notice> notices) {
    this.disk = disk;
    this.limits = limits;
    this.manifest = manifest;
    this.notices = notices;
  }

  /** The records, if every file is as it was written, or can be written anew. */
  Records run(Journal journal) throws IOException {
    Records records = new Records(disk, limits, manifest, notices);
    for (Map.Entry<Integer, Manifest.BucketFile> entry : manifest.files().entrySet()) {
      check(entry.getKey(), entry.getValue(), records, journal);
    }
    StoreOpening.removeTemporary(disk, Records.DIRECTORY);
    disk.syncDirectory(Records.DIRECTORY);
    return records;
  }

  private void check(int bucket, Manifest.BucketFile expected, Records records, Journal journal)
      throws IOException {
    String file = Records.file(bucket);
    boolean present = disk.exists(file);
    if (present && isAsWritten(file, expected)) {
      return;
    }
    String temporary = file + Disk.TEMPORARY;
    if (disk.exists(temporary) && isAsWritten(temporary, expected)) {
      disk.rename(temporary, file);
    } else if (present) {
      throw edited(bucket, journal);
    } else {
      records.writeAnew(bucket);
      notices.accept(
          new Notice(disk.place(file), "missing; it will be written anew from the journal"));
    }
  }

  /** All files are read into one buffer. */
  private boolean isAsWritten(String file, Manifest.BucketFile expected) throws IOException {
    try (Disk.Source source = disk.open(file)) {
      if (source.size() != expected.bytes()) {
        return false;
      }
      int size = Math.toIntExact(expected.bytes());
      if (buffer.length < size) {
        buffer = new byte[size];
      }
      int length = 0;
      for (int count = 0; count >= 0 && length < size; length += Math.max(count, 0)) {
        count = source.read(length, buffer, length);
      }
      return length >= size && limits.checksum().of(buffer, size).equals(expected.crc());
    }
  }

  private StorageException edited(int bucket, Journal journal) throws IOException {
    String file = Records.file(bucket);
    Head then = new Head(Revision.of(manifest.revision()), manifest.hash());
    BitSet anew = new BitSet();
    anew.set(bucket);
    byte[] expected = RecordChanges.content(
        RecordChanges.read(journal, manifest.revision(), then, manifest.buckets(), anew)
            .applyTo(new TreeMap<>(), bucket));
    byte[] found = disk.read(file);
    int at = Math.max(Arrays.mismatch(expected, found), 0);
    long line = 1;
    for (int i = 0; i < at; i++) {
      line += found[i] == '\n' ? 1 : 0;
    }
    return StoreErrors.corrupt(
        disk.place(file) + ", line " + line,
        "edited outside the tracker: it is not what was written at revision " + manifest.revision(),
        "edits here are not taken over: make the change through the tracker, and move this file out of the directory"
            + " to have it written anew");
  }
}
