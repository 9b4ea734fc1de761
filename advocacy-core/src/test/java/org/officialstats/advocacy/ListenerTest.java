package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.officialstats.advocacy.Samples.DIALLO;
import static org.officialstats.advocacy.Samples.event;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.event.Event;

class ListenerTest {
  private final FakeStore store = new FakeStore();
  private final Tracker tracker = TestTracker.on(store);
  private final List<String> told = new ArrayList<>();

  @Test
  void isToldAfterTheCommitIsDurable() {
    tracker.listen((before, after, commit) -> told.add(before.all(Event.class).size() + " to "
        + after.all(Event.class).size() + " at " + commit.revision() + " of " + store.log.size()));
    put("ev01");
    put("ev02");

    assertThat(told).containsExactly("0 to 1 at 1 of 1", "1 to 2 at 2 of 2");
  }

  @Test
  void isNotToldOfWhatIsRefusedOrChangesNothing() {
    put("ev01");
    tracker.listen((before, after, commit) -> told.add("told"));
    put("ev01");
    tracker.dryRun(DIALLO, changes -> changes.put(event("ev02", "B")));

    assertThat(told).isEmpty();
  }

  @Test
  void disturbsNobodyWhenItFails() {
    tracker.listen((before, after, commit) -> {
      throw new IllegalStateException("broken");
    });
    tracker.listen((before, after, commit) -> told.add("told"));
    try (LogRecords log = new LogRecords("org.officialstats.advocacy.tracking.Deliveries")) {
      put("ev01");

      assertThat(log.lines())
          .singleElement()
          .asString()
          .startsWith("WARNING Listener org.officialstats")
          .endsWith(" failed at revision 1");
    }
    assertThat(told).containsExactly("told");
    assertThat(tracker.snapshot().all(Event.class)).hasSize(1);
  }

  @Test
  void listensUntilItIsClosed() {
    Subscription subscription = tracker.listen((before, after, commit) -> told.add("told"));
    put("ev01");
    subscription.close();
    subscription.close();
    put("ev02");

    assertThat(told).hasSize(1);
  }

  @Test
  void mayCommitAndIsToldOfThatNext() {
    tracker.listen((before, after, commit) -> {
      if (commit.revision().number() == 1) {
        put("ev02");
      }
      told.add(commit.revision().toString());
    });
    put("ev01");

    assertThat(told).containsExactly("1", "2");
  }

  @Test
  void isToldOfWhatOthersCommitted() {
    tracker.listen((before, after, commit) -> told.add(commit.revision().toString()));
    try (Tracker other = TestTracker.on(new FakeStore(store.log))) {
      other.commit(DIALLO, "elsewhere", changes -> changes.put(event("ev01", "Kigali")));
    }
    put("ev02");

    assertThat(told).containsExactly("1", "2");
  }

  @Test
  void mustBeThere() {
    assertThatNullPointerException().isThrownBy(() -> tracker.listen(null)).withMessage("listener");
  }

  private void put(String id) {
    tracker.commit(DIALLO, "put", changes -> changes.put(event(id, "Kigali")));
  }
}
