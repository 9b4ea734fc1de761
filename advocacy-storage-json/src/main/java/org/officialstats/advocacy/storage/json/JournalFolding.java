package org.officialstats.advocacy.storage.json;

import java.io.IOException;
import java.util.stream.Stream;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Folding;
import org.officialstats.advocacy.model.Revision;

/** Drops the documents of former versions from the journal, whose every line stays. */
final class JournalFolding {
  private final Folding folding;

  private JournalFolding(Folding folding) {
    this.folding = folding;
  }

  /** Learns from a journal which documents go. */
  static JournalFolding through(Revision through, Stream<Commit> journal) {
    return new JournalFolding(Folding.through(through, journal));
  }

  /** Writes the segments anew that have one; nothing of the old ones stays. */
  void run(Disk disk, Checksum checksum, Journal journal) throws IOException {
    new Rewriting(disk, checksum, line -> true, this::isConcerned, folding::folded).run(journal);
  }

  private boolean isConcerned(Commit commit) {
    return !folding.folded(commit).equals(commit);
  }
}
