package org.officialstats.advocacy.tck;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Store;

/** What does not follow the head is refused, and nothing of it is kept. */
abstract class ConflictsTopic extends StoreTopic {
  @Test
  void refusesACommitMadeFromAnOlderHead() {
    Store store = openWith(log.puts(3));
    Commit stale = SampleLog.after(log.commits().get(1).head()).put("event/ev01", "stale");

    assertConflict(() -> store.append(List.of(stale)));
    assertHolds(store, log.commits());
  }

  @Test
  void refusesARemovalMadeBeforeAChange() {
    Store store = openWith(List.of(log.put("event/ev01", "first")));
    Commit removal = SampleLog.after(log.head()).remove("event/ev01");
    store.append(List.of(log.put("event/ev01", "changed meanwhile")));

    assertConflict(() -> store.append(List.of(removal)));
    assertHolds(store, log.commits());
  }

  @Test
  void refusesAChangeMadeBeforeARemoval() {
    Store store = openWith(List.of(log.put("event/ev01", "first")));
    Commit change = SampleLog.after(log.head()).put("event/ev01", "changed");
    store.append(List.of(log.remove("event/ev01")));

    assertConflict(() -> store.append(List.of(change)));
    assertHolds(store, log.commits());
  }

  @Test
  void refusesTheSameCommitTwice() {
    List<Commit> commits = log.puts(2);
    Store store = openWith(commits);

    assertConflict(() -> store.append(commits));
    assertConflict(() -> store.append(commits.subList(1, 2)));
    assertHolds(store, log.commits());
  }

  @Test
  void refusesACommitThatLeavesAGap() {
    Store store = openWith(log.puts(2));
    SampleLog further = SampleLog.after(log.head());
    further.puts(1);
    Commit afterAGap = further.put("event/ev01", "after a gap");

    assertConflict(() -> store.append(List.of(afterAGap)));
    assertHolds(store, log.commits());
  }

  @Test
  void refusesACommitThatFollowsAnotherOneOfTheSameRevision() {
    Store store = openWith(log.puts(2));
    Head other = new Head(Revision.of(2), Digest.of("another history"));
    Commit stranger = SampleLog.after(other).put("event/ev01", "stranger");

    assertConflict(() -> store.append(List.of(stranger)));
    assertHolds(store, log.commits());
  }

  @Test
  void refusesAFirstCommitOfALogThatIsElsewhere() {
    Store store = open();
    Head elsewhere = new Head(Revision.of(7), Digest.of("elsewhere"));
    Commit eighth = SampleLog.after(elsewhere).put("event/ev01", "eighth");

    assertConflict(() -> store.append(List.of(eighth)));
    assertHolds(store, List.of());
  }

  @Test
  void keepsNothingOfABatchThatDoesNotFollow() {
    Store store = openWith(log.puts(3));
    List<Commit> stale = SampleLog.after(log.commits().get(0).head()).puts(4);

    assertConflict(() -> store.append(stale));
    assertHolds(store, log.commits());
    assertHoldsAfterReopening(store, log.commits());
  }

  @Test
  void goesOnAfterAConflict() {
    Store store = openWith(log.puts(1));
    Commit stale = SampleLog.empty().put("event/ev09", "stale");
    assertConflict(() -> store.append(List.of(stale)));

    store.append(log.puts(2));
    assertHolds(store, log.commits());
    assertHoldsAfterReopening(store, log.commits());
  }
}
