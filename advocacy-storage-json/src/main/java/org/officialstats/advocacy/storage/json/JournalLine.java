package org.officialstats.advocacy.storage.json;

import java.util.Optional;
import java.util.OptionalLong;
import org.officialstats.advocacy.json.CommitJson;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Revision;

/**
 * What a line of the journal says without being parsed: its place in the chain, and in which batch it was written.
 *
 * @param head the end of the log after this line
 * @param previous the hash of the commit before
 * @param batch the first revision of those that were written and made durable together
 */
record JournalLine(Head head, Digest previous, long batch) {
  static final String BEGINNING = "{\"revision\":";

  private static final String PREVIOUS = ",\"previous\":\"";
  private static final String HASH = "\",\"hash\":\"";
  private static final String BATCH = "\",\"batch\":";
  private static final String CHECKSUM = ",\"crc\":\"";
  private static final int HASH_DIGITS = 64;
  private static final int MOST_DIGITS = 18;
  private static final int LONGEST_START = 40;
  private static final int LONGEST_END = 250;

  /** The line of a commit, with its line feed. */
  static byte[] write(Commit commit, long batch, Checksum checksum) {
    return SealedLine.seal(CommitJson.write(commit), "\"batch\":" + batch, checksum);
  }

  /** What a line without its line feed says; empty if it is not what was written. */
  static Optional<JournalLine> read(byte[] line, Checksum checksum) {
    if (!SealedLine.isWhole(line, checksum)) {
      return Optional.empty();
    }
    String start = SealedLine.start(line, LONGEST_START);
    OptionalLong revision = start.startsWith(BEGINNING)
        ? number(start, BEGINNING.length(), start.indexOf(','))
        : OptionalLong.empty();
    return revision.isPresent()
        ? read(revision.getAsLong(), SealedLine.end(line, LONGEST_END))
        : Optional.empty();
  }

  /** Without a pattern, as every line is read whenever the store is opened. */
  private static Optional<JournalLine> read(long revision, String end) {
    int batchAt = end.lastIndexOf(BATCH);
    int hashAt = batchAt - HASH_DIGITS - HASH.length();
    int previousAt = hashAt - HASH_DIGITS - PREVIOUS.length();
    OptionalLong batch = number(end, batchAt + BATCH.length(), end.lastIndexOf(CHECKSUM));
    if (previousAt < 0
        || batch.isEmpty()
        || !end.startsWith(PREVIOUS, previousAt)
        || !end.startsWith(HASH, hashAt)) {
      return Optional.empty();
    }
    try {
      Digest hash = new Digest(end.substring(batchAt - HASH_DIGITS, batchAt));
      Digest previous = new Digest(end.substring(hashAt - HASH_DIGITS, hashAt));
      return Optional.of(
          new JournalLine(new Head(Revision.of(revision), hash), previous, batch.getAsLong()));
    } catch (IllegalArgumentException notDigests) {
      return Optional.empty();
    }
  }

  /** The number that stands there, as it is written: from 1, without a zero or a sign before it. */
  private static OptionalLong number(String text, int from, int to) {
    if (to <= from || to - from > MOST_DIGITS || text.charAt(from) == '0') {
      return OptionalLong.empty();
    }
    long number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return OptionalLong.empty();
      }
      number = number * 10 + digit;
    }
    return OptionalLong.of(number);
  }

  /** Whether this line follows that end of the log. */
  boolean follows(Head before) {
    return head.revision().equals(before.revision().next()) && previous.equals(before.hash());
  }
}
