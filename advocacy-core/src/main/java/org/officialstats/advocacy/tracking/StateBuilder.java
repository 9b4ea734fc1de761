package org.officialstats.advocacy.tracking;

import java.util.ArrayList;
import java.util.List;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;

/**
 * Makes the state of a whole log at once: what {@link State#plus} would give commit by commit, without a state for each.
 * Not thread-safe.
 */
final class StateBuilder {
  private final LatestVersions latest = new LatestVersions();
  private final List<Envelope> commits = new ArrayList<>();
  private Folded folded = Folded.NOTHING;
  private Head head = Head.NONE;

  /** The end of the log so far. */
  Head head() {
    return head;
  }

  /** Takes the commit that follows. */
  void add(Commit commit) {
    Envelope envelope = Envelope.of(commit);
    for (Change change : commit.changes()) {
      folded = folded.plus(latest.add(envelope, change));
    }
    commits.add(envelope);
    head = commit.head();
  }

  State build() {
    return State.of(
        head,
        PersistentMap.ofSorted(latest.sorted(), Version::key),
        PersistentList.of(commits),
        folded);
  }
}
