package org.officialstats.advocacy.storage.json;

import java.util.Arrays;
import java.util.Optional;
import org.officialstats.advocacy.json.CommitJson;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Revision;

/**
 * What a line of the journal says without being parsed: its place in the chain, and in which batch it was written. Good
 * as long as the bytes in which it stands stay as they are.
 */
final class JournalLine {
  static final String BEGINNING = "{\"revision\":";

  private static final byte[] START = SealedLine.ascii(BEGINNING);
  private static final byte[] PREVIOUS = SealedLine.ascii(",\"previous\":\"");
  private static final byte[] HASH = SealedLine.ascii("\",\"hash\":\"");
  private static final byte[] BATCH = SealedLine.ascii("\",\"batch\":");
  private static final int HASH_DIGITS = 64;
  private static final int MOST_DIGITS = 18;

  private final byte[] bytes;
  private final int previousAt;
  private final int hashAt;
  private final long revision;
  private final long batch;

  private JournalLine(byte[] bytes, int hashAt, long revision, long batch) {
    this.bytes = bytes;
    this.hashAt = hashAt;
    this.previousAt = hashAt - HASH.length - HASH_DIGITS;
    this.revision = revision;
    this.batch = batch;
  }

  /** The line of a commit, with its line feed. */
  static byte[] write(Commit commit, long batch, Checksum checksum) {
    return SealedLine.seal(CommitJson.write(commit), "\"batch\":" + batch, checksum);
  }

  /** What a line without its line feed says; empty if it is not what was written. */
  static Optional<JournalLine> read(byte[] line, Checksum checksum) {
    return read(line, 0, line.length, checksum);
  }

  /**
   * What the line between two positions says. Without a pattern or a text, as every line is read whenever the store is
   * opened.
   */
  static Optional<JournalLine> read(byte[] bytes, int from, int to, Checksum checksum) {
    if (!SealedLine.isWhole(bytes, from, to, checksum) || !stands(START, bytes, from)) {
      return Optional.empty();
    }
    int batchEnd = SealedLine.sealAt(to);
    int batchAt = numberAt(bytes, batchEnd);
    int hashAt = batchAt - BATCH.length - HASH_DIGITS;
    int previousAt = hashAt - HASH.length - HASH_DIGITS;
    int revisionAt = from + START.length;
    int revisionEnd = revisionAt;
    while (bytes[revisionEnd] != ',') {
      revisionEnd++;
    }
    if (previousAt - PREVIOUS.length < from
        || !stands(BATCH, bytes, hashAt + HASH_DIGITS)
        || !stands(HASH, bytes, previousAt + HASH_DIGITS)
        || !stands(PREVIOUS, bytes, previousAt - PREVIOUS.length)
        || !Digest.isAt(bytes, hashAt)
        || !Digest.isAt(bytes, previousAt)) {
      return Optional.empty();
    }
    long revision = number(bytes, revisionAt, revisionEnd);
    long batch = number(bytes, batchAt, batchEnd);
    return revision > 0 && batch > 0
        ? Optional.of(new JournalLine(bytes, hashAt, revision, batch))
        : Optional.empty();
  }

  private static boolean stands(byte[] text, byte[] bytes, int at) {
    return at >= 0
        && at + text.length <= bytes.length
        && Arrays.equals(bytes, at, at + text.length, text, 0, text.length);
  }

  private static int numberAt(byte[] bytes, int end) {
    int at = end;
    while (at > 0 && bytes[at - 1] >= '0' && bytes[at - 1] <= '9') {
      at--;
    }
    return at;
  }

  /** The number that stands there as it is written, from 1, without a zero or a sign before it; 0 if there is none. */
  private static long number(byte[] bytes, int from, int to) {
    if (to <= from || to - from > MOST_DIGITS || bytes[from] == '0') {
      return 0;
    }
    long number = 0;
    for (int i = from; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** The number of its commit. */
  long revision() {
    return revision;
  }

  /** The first revision of those that were written and made durable together. */
  long batch() {
    return batch;
  }

  /** The end of the log after this line. */
  Head head() {
    return new Head(Revision.of(revision), Digest.parse(bytes, hashAt));
  }

  /** Whether these are the digits of the hash of the commit before. */
  boolean hasPrevious(byte[] digits) {
    return Arrays.equals(bytes, previousAt, previousAt + HASH_DIGITS, digits, 0, HASH_DIGITS);
  }

  /** Copies the digits of the hash of the commit. */
  void copyHash(byte[] digits) {
    System.arraycopy(bytes, hashAt, digits, 0, HASH_DIGITS);
  }

  /** Whether this line follows that end of the log. */
  boolean follows(Head before) {
    return new ChainEnd(before).isFollowedBy(this);
  }
}
