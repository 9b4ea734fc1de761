package org.officialstats.advocacy.storage.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern START =
      Pattern.compile(Pattern.quote(BEGINNING) + "([1-9][0-9]{0,17}),");
  private static final Pattern END = Pattern.compile(
      ",\"previous\":\"([0-9a-f]{64})\",\"hash\":\"([0-9a-f]{64})\",\"batch\":([1-9][0-9]{0,17}),\"crc\":\"[0-9a-f]{8}\"}$");
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
    Matcher start = START.matcher(SealedLine.start(line, LONGEST_START));
    Matcher end = END.matcher(SealedLine.end(line, LONGEST_END));
    if (!start.lookingAt() || !end.find()) {
      return Optional.empty();
    }
    Revision revision = Revision.of(Long.parseLong(start.group(1)));
    return Optional.of(new JournalLine(
        new Head(revision, new Digest(end.group(2))),
        new Digest(end.group(1)),
        Long.parseLong(end.group(3))));
  }

  /** Whether this line follows that end of the log. */
  boolean follows(Head before) {
    return head.revision().equals(before.revision().next()) && previous.equals(before.hash());
  }
}
