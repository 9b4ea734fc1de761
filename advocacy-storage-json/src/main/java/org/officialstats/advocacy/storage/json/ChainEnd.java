package org.officialstats.advocacy.storage.json;

import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Revision;

/** The end of a log while its lines are read one after the other: it moves along, and holds bytes only. */
final class ChainEnd {
  private long revision;
  private final byte[] hash;

  ChainEnd(Head head) {
    revision = head.revision().number();
    hash = SealedLine.ascii(head.hash().hex());
  }

  long revision() {
    return revision;
  }

  /** Whether the line is that of the next commit: by its number and by the hash before it. */
  boolean isFollowedBy(JournalLine line) {
    return line.revision() == revision + 1 && line.hasPrevious(hash);
  }

  /** Makes the line the last one. */
  void moveTo(JournalLine line) {
    revision = line.revision();
    line.copyHash(hash);
  }

  Head head() {
    return new Head(Revision.of(revision), Digest.parse(hash, 0));
  }
}
