package org.officialstats.advocacy;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Store;

/** Reads from a log how far it was folded. */
final class FoldedLog {
  private final Set<EntityKey> unfollowed = new HashSet<>();
  private Revision through = Revision.NONE;

  private FoldedLog() {}

  /** The revision at which the last of the folded versions was followed by another; folding through it drops the same. */
  static Revision foldedThrough(Store store) {
    FoldedLog log = new FoldedLog();
    try (Stream<Commit> commits = store.read(Revision.NONE)) {
      commits.forEachOrdered(log::add);
    }
    return log.through;
  }

  private void add(Commit commit) {
    for (Change change : commit.changes()) {
      if (unfollowed.remove(change.key())) {
        through = commit.revision();
      }
      if (change.action() == Change.Action.FOLDED) {
        unfollowed.add(change.key());
      }
    }
  }
}
