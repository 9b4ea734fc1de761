package org.officialstats.advocacy.storage.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;

/**
 * What the journal says about the records of some files: of those that are written anew everything, of the others what
 * has changed since a revision.
 */
final class RecordChanges {
  private final int buckets;
  private final BitSet anew;
  private final SortedMap<Integer, SortedMap<EntityKey, Optional<byte[]>>> byBucket =
      new TreeMap<>();

  private RecordChanges(int buckets, BitSet anew) {
    this.buckets = buckets;
    this.anew = anew;
    anew.stream().forEach(bucket -> byBucket.put(bucket, new TreeMap<>()));
  }

  /** What happened up to this end: since the revision, and for the files to be written anew since the beginning. */
  static RecordChanges read(Journal journal, long since, Head end, int buckets, BitSet anew)
      throws IOException {
    RecordChanges changes = new RecordChanges(buckets, anew);
    try (JournalCursor cursor = journal.cursor(anew.isEmpty() ? since : 0, end)) {
      for (Optional<Commit> commit = cursor.next(); commit.isPresent(); commit = cursor.next()) {
        changes.take(commit.get(), since);
      }
    }
    return changes;
  }

  private void take(Commit commit, long since) {
    for (Change change : commit.changes()) {
      int bucket = Records.bucket(change.key(), buckets);
      if (anew.get(bucket) || commit.revision().number() > since) {
        byBucket
            .computeIfAbsent(bucket, absent -> new TreeMap<>())
            .put(change.key(), RecordLine.write(commit, change));
      }
    }
  }

  /** The files that change, by number. */
  Iterable<Integer> buckets() {
    return byBucket.keySet();
  }

  /** How many records are put. */
  long records() {
    return byBucket.values().stream()
        .flatMap(lines -> lines.values().stream())
        .filter(Optional::isPresent)
        .count();
  }

  /** The lines of a file after these changes to what it held. */
  SortedMap<EntityKey, byte[]> applyTo(SortedMap<EntityKey, byte[]> lines, int bucket) {
    byBucket.getOrDefault(bucket, new TreeMap<>()).forEach((key, line) -> {
      lines.remove(key);
      line.ifPresent(bytes -> lines.put(key, bytes));
    });
    return lines;
  }

  /** The content of a file with these lines. */
  static byte[] content(SortedMap<EntityKey, byte[]> lines) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    lines.values().forEach(content::writeBytes);
    return content.toByteArray();
  }
}
