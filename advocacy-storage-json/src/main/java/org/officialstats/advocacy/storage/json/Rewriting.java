package org.officialstats.advocacy.storage.json;

import static org.officialstats.advocacy.storage.json.Disk.TEMPORARY;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.officialstats.advocacy.json.CommitJson;
import org.officialstats.advocacy.log.Commit;

/**
 * Writes commits of the journal anew with other documents in them. Every segment that has such a commit is written beside
 * the old one and takes its place; one that is done already stays, so that a rewriting that was interrupted is completed
 * by another.
 */
final class Rewriting {
  private final Disk disk;
  private final Checksum checksum;
  private final Predicate<byte[]> suspects;
  private final Predicate<Commit> concerned;
  private final UnaryOperator<Commit> rewritten;

  /**
   * Prepares it.
   *
   * @param suspects which lines can hold such a commit, told without parsing them
   * @param concerned which commits are to be written anew
   * @param rewritten a commit as it is to be, also if it is not concerned
   */
  Rewriting(
      Disk disk,
      Checksum checksum,
      Predicate<byte[]> suspects,
      Predicate<Commit> concerned,
      UnaryOperator<Commit> rewritten) {
    this.disk = disk;
    this.checksum = checksum;
    this.suspects = suspects;
    this.concerned = concerned;
    this.rewritten = rewritten;
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
        if (suspects.test(lines.line()) && concerned.test(commit(segment, lines))) {
          return true;
        }
      }
      return false;
    }
  }

  private void rewrite(Segment segment) throws IOException {
    try (LineReader lines = new LineReader(disk.open(segment.file()));
        Disk.Sink sink = disk.create(segment.file() + TEMPORARY)) {
      lines.next();
      sink.write(ended(lines.line()));
      while (lines.next()) {
        sink.write(suspects.test(lines.line()) ? line(segment, lines) : ended(lines.line()));
      }
      sink.sync();
    } catch (RuntimeException refused) {
      disk.delete(segment.file() + TEMPORARY);
      throw refused;
    }
  }

  private static byte[] ended(byte[] line) {
    byte[] ended = Arrays.copyOf(line, line.length + 1);
    ended[line.length] = '\n';
    return ended;
  }

  private byte[] line(Segment segment, LineReader lines) {
    Commit commit = rewritten.apply(commit(segment, lines));
    long batch = JournalLine.read(lines.line(), checksum).orElseThrow().batch();
    return JournalLine.write(commit, batch, checksum);
  }

  private Commit commit(Segment segment, LineReader lines) {
    String place = disk.place(segment.file());
    if (JournalLine.read(lines.line(), checksum).isEmpty()) {
      throw StoreErrors.damaged(place, lines.number(), lines.position());
    }
    return CommitJson.read(place + ", line " + lines.number(), lines.line());
  }
}
