package org.officialstats.advocacy.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.Changes;
import org.officialstats.advocacy.CommitRefusedException;
import org.officialstats.advocacy.FakeStore;
import org.officialstats.advocacy.ManualClock;
import org.officialstats.advocacy.Samples;
import org.officialstats.advocacy.TestTracker;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.snapshot.Snapshot;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.StorageException;

class ReplayTest {
  /** Puts the event with a title, or removes it when there is none. */
  private record Move(int event, Optional<String> title) {}

  @Property(tries = 200)
  void givesTheStateThatAPlainMapSaysAtEveryRevision(@ForAll("commits") List<List<Move>> commits) {
    FakeStore store = new FakeStore();
    ManualClock clock = new ManualClock();
    List<Map<String, String>> past = new ArrayList<>(List.of(Map.of()));
    List<Instant> times = new ArrayList<>(List.of(clock.instant().minusSeconds(1)));
    try (Tracker tracker =
        TestTracker.describe().clock(clock).store(store, Settings.none()).open()) {
      for (List<Move> moves : commits) {
        Map<String, String> next = new TreeMap<>(past.get(past.size() - 1));
        boolean good = apply(next, moves);
        long before = tracker.snapshot().revision().number();
        if (good) {
          tracker.commit(
              Samples.DIALLO, "moves", changes -> moves.forEach(move -> apply(changes, move)));
        } else {
          assertThatExceptionOfType(CommitRefusedException.class)
              .isThrownBy(() -> tracker.commit(
                  Samples.DIALLO, "moves", changes -> moves.forEach(move -> apply(changes, move))));
        }
        if (tracker.snapshot().revision().number() > before) {
          past.add(next);
          times.add(clock.instant());
        }
        clock.advance(Duration.ofMinutes(1));
      }
      check(tracker.snapshot(), past, times);
      assertThat(tracker.verify().problems()).isEmpty();
    }
    try (Tracker again = TestTracker.on(new FakeStore(store.log))) {
      check(again.snapshot(), past, times);
    }
  }

  @Test
  void refusesALogWithAGap() {
    FakeStore store = new FakeStore();
    try (Tracker tracker = TestTracker.on(store)) {
      tracker.commit(Samples.DIALLO, "m", changes -> changes.put(Samples.event("ev01", "A")));
      tracker.commit(Samples.DIALLO, "m", changes -> changes.put(Samples.event("ev01", "B")));
    }
    store.log.remove(0);

    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> TestTracker.on(store))
        .withMessage("[revision 2] does not follow revision 0 with the hash " + "0".repeat(64)
            + "; verify the store and restore it")
        .satisfies(failure -> assertThat(failure.kind()).isEqualTo(StorageException.Kind.CORRUPT));
    assertThat(store.closed).isTrue();
  }

  @Provide
  Arbitrary<List<List<Move>>> commits() {
    Arbitrary<Move> move = Combinators.combine(
            Arbitraries.integers().between(0, 5), Arbitraries.of("A", "B", "C").optional(0.7))
        .as(Move::new);
    return move.list().ofMaxSize(4).uniqueElements(Move::event).list().ofMaxSize(15);
  }

  /** Whether the commit is to be accepted; then the model is as it should be after it. */
  private static boolean apply(Map<String, String> model, List<Move> moves) {
    boolean good = true;
    for (Move move : moves) {
      good &= move.title().isPresent() || model.containsKey("ev" + move.event());
      move.title()
          .ifPresentOrElse(
              title -> model.put("ev" + move.event(), title),
              () -> model.remove("ev" + move.event()));
    }
    return good;
  }

  private static void apply(Changes changes, Move move) {
    String id = "ev" + move.event();
    move.title()
        .ifPresentOrElse(
            title -> changes.put(Samples.event(id, title)),
            () -> changes.remove(Event.class, Id.of(id)));
  }

  private static void check(Snapshot now, List<Map<String, String>> past, List<Instant> times) {
    assertThat(now.revision()).isEqualTo(Revision.of(past.size() - 1));
    for (int revision = 0; revision < past.size(); revision++) {
      assertThat(titles(now.asKnownOn(Revision.of(revision)))).isEqualTo(past.get(revision));
      assertThat(titles(now.asKnownOn(times.get(revision)))).isEqualTo(past.get(revision));
    }
  }

  private static Map<String, String> titles(Snapshot snapshot) {
    Map<String, String> titles = new TreeMap<>();
    snapshot.all(Event.class).forEach(event -> {
      titles.put(event.id().value(), event.title().texts().get("en"));
      assertThat(snapshot.find(EntityKey.of(Event.class, event.id()))).contains(event);
    });
    return titles;
  }
}
