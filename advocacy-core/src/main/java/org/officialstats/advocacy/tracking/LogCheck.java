package org.officialstats.advocacy.tracking;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.audit.Verification;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.Store;

/** Reads a whole log, and compares it with its own hashes and with the state in memory. */
final class LogCheck {
  private static final String RESTORE = "restore the store from a copy that holds";

  private final State state;
  private final List<Problem> problems = new ArrayList<>();
  private Head head = Head.NONE;
  private long commits;
  private long changes;
  private long redacted;
  private long folded;

  private LogCheck(State state) {
    this.state = state;
  }

  /** The outcome for the log up to the revision of the state; what others append meanwhile is left out. */
  static Verification of(Store store, State state) {
    LogCheck check = new LogCheck(state);
    try (Stream<Commit> log = store.read(Revision.NONE)) {
      check.readAll(log.iterator());
    } catch (StorageException unreadable) {
      check.problem(
          check.head.revision().next(),
          String.valueOf(unreadable.getMessage()),
          "a log that can be read");
    }
    return new Verification(
        check.head, check.commits, check.changes, check.redacted, check.folded, check.problems);
  }

  private void readAll(Iterator<Commit> log) {
    while (head.revision().number() < state.revision().number()) {
      if (!log.hasNext()) {
        problem(head.revision().next(), "missing", "commits up to revision " + state.revision());
        return;
      }
      commit(log.next());
    }
    if (problems.isEmpty() && !head.equals(state.head())) {
      problem(
          head.revision(),
          "ends in the hash " + head.hash(),
          "the hash " + state.head().hash());
    }
  }

  private void commit(Commit commit) {
    Revision expected = head.revision().next();
    if (!commit.revision().equals(expected)) {
      problem(expected, "in its place stands revision " + commit.revision(), "dense revisions");
    }
    if (!commit.previous().equals(head.hash())) {
      problem(
          commit.revision(),
          "follows the hash " + commit.previous(),
          "that of the commit before, " + head.hash());
    }
    if (!commit.isIntact()) {
      problem(
          commit.revision(), "says something else than its hashes", "content as it was recorded");
    }
    commits++;
    commit.changes().forEach(change -> change(commit, change));
    head = new Head(expected, commit.hash());
  }

  private void change(Commit commit, Change change) {
    changes++;
    redacted += change.action() == Change.Action.REDACTED ? 1 : 0;
    folded += change.action() == Change.Action.FOLDED ? 1 : 0;
    boolean same = state
        .latest(change.key())
        .flatMap(latest -> latest.at(commit.revision()))
        .filter(known -> isSame(known, commit, change))
        .isPresent();
    if (!same) {
      problem(commit.revision(), change.key() + " differs from the state in memory", "the same");
    }
    if (change.action() == Change.Action.FOLDED && isLatest(commit, change)) {
      problem(
          commit.revision(),
          "the document of " + change.key() + " is gone",
          "a later version in its place");
    }
  }

  private boolean isLatest(Commit commit, Change change) {
    return state
        .latest(change.key())
        .filter(latest -> latest.revision().equals(commit.revision()))
        .isPresent();
  }

  /** Texts that have been erased or folded on one side cannot be compared; the digest stands for them. */
  private static boolean isSame(Version known, Commit commit, Change change) {
    return known.revision().equals(commit.revision())
        && known.change().digest().equals(change.digest())
        && (known.change().action() != change.action() || known.change().equals(change));
  }

  private void problem(Revision revision, String what, String expected) {
    problems.add(new Problem("revision " + revision, what, expected, RESTORE));
  }
}
