package org.officialstats.advocacy.tracking;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
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
    State whole = state.build();
    requireWhole(whole);
    return whole;
  }

  /**
   * Goes on from a state, and hands over each next one that is whole, with the commits that led to it: several where the
   * log was folded further on.
   */
  static void from(
      State state, Iterator<Commit> log, BiConsumer<State, ? super List<Commit>> reached) {
    State next = state;
    List<Commit> passed = new ArrayList<>();
    while (log.hasNext()) {
      Commit commit = log.next();
      next = next(next, commit);
      passed.add(commit);
      if (next.isWhole()) {
        reached.accept(next, List.copyOf(passed));
        passed.clear();
      }
    }
    requireWhole(next);
  }

  private static void requireWhole(State state) {
    if (!state.isWhole()) {
      Version lacking = state.latest().filter(Version::isFolded).findFirst().orElseThrow();
      throw StorageException.of(
          StorageException.Kind.CORRUPT,
          "revision " + lacking.revision(),
          "the document of " + lacking.key() + " is gone, and no later version took its place",
          "restore the store from a copy that has it");
    }
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

  /** The refusal of a log that is another than that of the state. */
  static StorageException divergent(State state, Head end) {
    return StorageException.of(
        StorageException.Kind.CORRUPT,
        "revision " + end.revision(),
        "the log ends with the hash " + end.hash() + "; expected one that continues revision "
            + state.revision() + " with the hash " + state.head().hash(),
        "find out what became of the store, such as by a fail-over or a restored backup; then open another tracker");
  }
}
