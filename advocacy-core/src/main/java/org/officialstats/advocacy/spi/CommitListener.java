package org.officialstats.advocacy.spi;

import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.snapshot.Snapshot;

/** Is told of every commit after it is durable, one at a time, in the order of the revisions. */
@FunctionalInterface
public interface CommitListener {
  /**
   * A commit is durable. What this throws is logged and disturbs nobody.
   *
   * <p>Where another process has folded history that this one had not taken in yet, the states are those around all
   * commits of which one lacks documents.
   *
   * @param before the state before the commit
   * @param after the state after it
   * @param commit what was recorded; without changes if it tells of the log itself
   */
  void committed(Snapshot before, Snapshot after, Commit commit);
}
