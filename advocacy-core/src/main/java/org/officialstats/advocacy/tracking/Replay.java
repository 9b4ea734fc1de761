package org.officialstats.advocacy.tracking;

import java.util.Iterator;
import java.util.stream.Stream;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.Store;

/** Makes a state of a log. */
final class Replay {
  private Replay() {}

  /** The state at the end of the log. */
  static State of(Store store) {
    StateBuilder state = new StateBuilder();
    try (Stream<Commit> commits = store.read(Revision.NONE)) {
      for (Iterator<Commit> each = commits.iterator(); each.hasNext(); ) {
        Commit commit = each.next();
        checkFollows(state.head(), commit);
        state.add(commit);
      }
    }
    return state.build();
  }

  /**
   * The state after a commit.
   *
   * @throws StorageException if the commit does not follow the state
   */
  static State next(State state, Commit commit) {
    checkFollows(state.head(), commit);
    return state.plus(commit);
  }

  private static void checkFollows(Head head, Commit commit) {
    if (!commit.follows(head)) {
      throw StorageException.of(
          StorageException.Kind.CORRUPT,
          "revision " + commit.revision(),
          "does not follow revision " + head.revision() + " with the hash " + head.hash(),
          "verify the store and restore it");
    }
  }
}
