package org.officialstats.advocacy.storage.json;

import static org.officialstats.advocacy.storage.json.Disk.TEMPORARY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.officialstats.advocacy.json.CommitJson;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;

/**
 * Replaces an entity's documents in the journal. Every segment that has one is written anew beside the old one and takes
 * its place; one that is done already stays, so that a redaction which was interrupted is completed by another.
 */
final class Redaction {
  private final Disk disk;
  private final Checksum checksum;
  private final EntityKey key;
  private final UnaryOperator<JsonDocument> replacement;

  Redaction(Disk disk, Checksum checksum, EntityKey key, UnaryOperator<JsonDocument> replacement) {
    this.disk = disk;
    this.checksum = checksum;
    this.key = key;
    this.replacement = replacement;
  }

  /** Rewrites the segments; nothing of the old ones stays. */
  void run(Journal journal) throws IOException {
    journal.finish();
    try {
      for (Segment segment : journal.segments()) {
        if (isConcerned(segment)) {
          rewrite(segment);
          journal.close();
          disk.rename(segment.file() + TEMPORARY, segment.file());
          disk.syncDirectory(Segment.DIRECTORY);
        }
      }
    } finally {
      journal.reopen();
    }
  }

  private boolean isConcerned(Segment segment) throws IOException {
    try (LineReader lines = new LineReader(disk.open(segment.file()))) {
      for (lines.next(); lines.next(); ) {
        if (mentionsKey(lines.line())
            && commit(segment, lines).changes().stream().anyMatch(this::isConcerned)) {
          return true;
        }
      }
      return false;
    }
  }

  private boolean isConcerned(Change change) {
    return change.key().equals(key) && change.document().isPresent();
  }

  private boolean mentionsKey(byte[] line) {
    return new String(line, StandardCharsets.ISO_8859_1).contains("\"key\":\"" + key + "\"");
  }

  private void rewrite(Segment segment) throws IOException {
    try (LineReader lines = new LineReader(disk.open(segment.file()));
        Disk.Sink sink = disk.create(segment.file() + TEMPORARY)) {
      lines.next();
      sink.write(ended(lines.line()));
      while (lines.next()) {
        sink.write(mentionsKey(lines.line()) ? redacted(segment, lines) : ended(lines.line()));
      }
      sink.sync();
    } catch (RuntimeException refused) {
      disk.delete(segment.file() + TEMPORARY);
      throw refused;
    }
  }

  private static byte[] ended(byte[] line) {
    byte[] ended = java.util.Arrays.copyOf(line, line.length + 1);
    ended[line.length] = '\n';
    return ended;
  }

  private byte[] redacted(Segment segment, LineReader lines) {
    Commit commit = commit(segment, lines);
    List<Change> changes = commit.changes().stream().map(this::redacted).toList();
    long batch = JournalLine.read(lines.line(), checksum).orElseThrow().batch();
    return JournalLine.write(commit.withChanges(changes), batch, checksum);
  }

  private Change redacted(Change change) {
    return isConcerned(change)
        ? change.redacted(replacement.apply(change.document().orElseThrow()))
        : change;
  }

  private Commit commit(Segment segment, LineReader lines) {
    String place = disk.place(segment.file());
    if (JournalLine.read(lines.line(), checksum).isEmpty()) {
      throw StoreErrors.damaged(place, lines.number(), lines.position());
    }
    return CommitJson.read(place + ", line " + lines.number(), lines.line());
  }
}
