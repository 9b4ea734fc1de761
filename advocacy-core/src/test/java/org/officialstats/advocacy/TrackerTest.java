package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.officialstats.advocacy.Samples.DIALLO;
import static org.officialstats.advocacy.Samples.attendance;
import static org.officialstats.advocacy.Samples.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.snapshot.Snapshot;

class TrackerTest {
  private final ManualClock clock = new ManualClock();
  private final FakeStore store = new FakeStore();
  private final Tracker tracker =
      TestTracker.describe().clock(clock).store(store, none()).open();

  @AfterEach
  void close() {
    tracker.close();
  }

  @Test
  void startsEmptyAtRevisionNone() {
    Snapshot empty = tracker.snapshot();

    assertThat(empty.revision()).isEqualTo(Revision.NONE);
    assertThat(empty.recordedAt()).isEmpty();
    assertThat(empty.digest()).isEqualTo(Digest.NONE);
    assertThat(empty.all(Event.class)).isEmpty();
  }

  @Test
  void commitsAllChangesTogether() {
    Revision revision = tracker.commit(
        DIALLO,
        "Kigali",
        changes -> changes.put(event("ev01", "Kigali")).put(attendance("at01", "ev01")));

    assertThat(revision).isEqualTo(Revision.of(1));
    assertThat(store.log).hasSize(1);
    assertThat(store.log.get(0).isIntact()).isTrue();
    Snapshot now = tracker.snapshot();
    assertThat(now.find(Event.class, Id.of("ev01"))).contains(event("ev01", "Kigali"));
    assertThat(now.find(EntityKey.parse("attendance/at01"))).contains(attendance("at01", "ev01"));
    assertThat(now.recordedAt()).contains(clock.instant());
    assertThat(now.digest()).isEqualTo(store.log.get(0).hash());
  }

  @Test
  void wrapsAnEntityInItsEnvelope() {
    put(event("ev01", "Kigali"));
    Instant first = clock.instant();
    clock.advance(Duration.ofDays(1));
    put(event("ev01", "Kigali 2019"));

    var recorded = tracker.snapshot().recorded(Event.class, Id.of("ev01")).orElseThrow();

    assertThat(recorded.entity().title().texts()).containsEntry("en", "Kigali 2019");
    assertThat(recorded.revision()).isEqualTo(Revision.of(2));
    assertThat(recorded.at()).isEqualTo(clock.instant());
    assertThat(recorded.by()).isEqualTo(DIALLO);
    assertThat(recorded.firstRevision()).isEqualTo(Revision.of(1));
    assertThat(recorded.firstAt()).isEqualTo(first);
  }

  @Test
  void keepsSnapshotsAsTheyAre() {
    put(event("ev01", "Kigali"));
    Snapshot before = tracker.snapshot();
    tracker.commit(DIALLO, "gone", changes -> changes.remove(Event.class, Id.of("ev01")));

    assertThat(before.all(Event.class)).hasSize(1);
    assertThat(tracker.snapshot().all(Event.class)).isEmpty();
    assertThat(tracker.snapshot().find(Event.class, Id.of("ev01"))).isEmpty();
  }

  @Test
  void showsWhatWasKnownEarlier() {
    put(event("ev01", "Kigali"));
    Instant first = clock.instant();
    clock.advance(Duration.ofHours(1));
    put(event("ev01", "Kigali 2019"));
    Snapshot now = tracker.snapshot();

    assertThat(title(now.asKnownOn(Revision.of(1)))).isEqualTo("Kigali");
    assertThat(title(now.asKnownOn(first))).isEqualTo("Kigali");
    assertThat(title(now.asKnownOn(clock.instant()))).isEqualTo("Kigali 2019");
    assertThat(now.asKnownOn(first.minusMillis(1)).all(Event.class)).isEmpty();
    assertThat(now.asKnownOn(Revision.of(1)).recordedAt()).contains(first);
    assertThat(now.asKnownOn(Revision.of(1)).asKnownOn(Instant.MAX).revision())
        .isEqualTo(Revision.of(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> now.asKnownOn(Revision.of(3)))
        .withMessage("revision 3 is after that of this snapshot; expected 2 or less");
  }

  @Test
  void neverDatesACommitBeforeTheLastOne() {
    put(event("ev01", "Kigali"));
    Instant first = clock.instant();
    clock.set("2018-01-01T00:00:00Z");
    put(event("ev02", "Bogotá"));

    assertThat(tracker.snapshot().recordedAt()).contains(first);
  }

  @Test
  void storesNothingWhenNothingChanges() {
    Revision first = put(event("ev01", "Kigali"));

    assertThat(put(event("ev01", "Kigali"))).isEqualTo(first);
    assertThat(tracker.commit(DIALLO, "nothing", changes -> {})).isEqualTo(first);
    assertThat(store.log).hasSize(1);
  }

  @Test
  void storesOnlyWhatChanges() {
    put(event("ev01", "Kigali"));
    tracker.commit(
        DIALLO,
        "more",
        changes -> changes.put(event("ev01", "Kigali")).put(event("ev02", "Bogotá")));

    assertThat(store.log.get(1).changes())
        .extracting(change -> change.key().toString())
        .containsExactly("event/ev02");
  }

  @Test
  void readsEverythingBackFromTheStore() {
    put(event("ev01", "Kigali"));
    tracker.commit(DIALLO, "more", changes -> changes.put(attendance("at01", "ev01")));
    try (Tracker again = TestTracker.on(new FakeStore(store.log))) {
      assertThat(again.snapshot().revision()).isEqualTo(Revision.of(2));
      assertThat(again.snapshot().all(Event.class)).containsExactly(event("ev01", "Kigali"));
      assertThat(again.snapshot().referencesTo(EntityKey.parse("event/ev01")))
          .extracting(reference -> reference.from() + " " + reference.component())
          .containsExactly("attendance/at01 /event");
    }
  }

  @Test
  void takesInWhatOthersCommitWhenItRefreshes() {
    try (Tracker other = TestTracker.on(new FakeStore(store.log))) {
      other.commit(DIALLO, "elsewhere", changes -> changes.put(event("ev01", "Kigali")));

      assertThat(tracker.snapshot().all(Event.class)).isEmpty();
      assertThat(tracker.refresh().all(Event.class)).hasSize(1);
    }
  }

  @Test
  void resolvesReferencesBothWaysAtEveryRevision() {
    tracker.commit(
        DIALLO,
        "both",
        changes -> changes.put(event("ev01", "Kigali")).put(attendance("at01", "ev01")));
    tracker.commit(
        DIALLO,
        "moved",
        changes -> changes.put(event("ev02", "Bogotá")).put(attendance("at01", "ev02")));
    Snapshot now = tracker.snapshot();
    EntityKey kigali = EntityKey.parse("event/ev01");

    assertThat(now.referencesTo(kigali)).isEmpty();
    assertThat(now.asKnownOn(Revision.of(1)).referencesTo(kigali)).hasSize(1);
    assertThat(now.referencesFrom(EntityKey.parse("attendance/at01")))
        .extracting(reference -> reference.to().toString())
        .containsExactly("event/ev02");
  }

  @Test
  void worksUnderTheOpeningStrategyUntilOneIsCommitted() {
    assertThat(tracker.snapshot().strategy().id()).isEqualTo(Id.<Strategy>of("opening"));
    put(Samples.strategy("own", "leaders"));

    assertThat(tracker.snapshot().strategy().id()).isEqualTo(Id.<Strategy>of("own"));
    assertThat(tracker.snapshot().asKnownOn(Revision.NONE).strategy().id())
        .isEqualTo(Id.<Strategy>of("opening"));
  }

  @Test
  void saysHowToAdoptAStrategyWhenThereIsNone() {
    try (Tracker bare =
        Tracker.builder().clock(clock).store(new FakeStore(), none()).open()) {
      assertThatIllegalStateException()
          .isThrownBy(() -> bare.snapshot().strategy())
          .withMessage(
              "no strategy has been adopted; commit one, or give one to Tracker.builder().strategy(…)");
      assertThat(bare.snapshot().codeLists().find("event-kind")).isPresent();
    }
  }

  @Test
  void givesIdsThatSortByTime() {
    List<Id<Event>> ids =
        Stream.generate(() -> tracker.<Event>newId()).limit(10_000).toList();

    assertThat(ids).isSorted().doesNotHaveDuplicates();
    assertThat(ids.get(0).value())
        .matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  }

  @Test
  void writesTheSameLogFromTheSameSeed() {
    FakeStore again = new FakeStore();
    try (Tracker second = TestTracker.describe()
        .clock(clock)
        .random(new Random(7))
        .store(again, none())
        .open()) {
      second.commit(DIALLO, "put", changes -> changes.put(event("ev01", "Kigali")));
    }
    put(event("ev01", "Kigali"));

    assertThat(again.log).isEqualTo(store.log);
  }

  @Test
  void refusesCallsWhenClosed() {
    Snapshot taken = tracker.snapshot();
    tracker.close();
    tracker.close();

    assertThat(store.closed).isTrue();
    assertThat(taken.all(Attendance.class)).isEmpty();
    for (Runnable call : List.<Runnable>of(
        tracker::snapshot,
        tracker::refresh,
        tracker::verify,
        () -> tracker.history(EntityKey.parse("event/ev01")),
        () -> tracker.listen((before, after, commit) -> {}),
        () -> put(event("ev01", "Kigali")))) {
      assertThatIllegalStateException()
          .isThrownBy(call::run)
          .withMessage("the tracker is closed; open another one");
    }
  }

  @Test
  void namesTheArgumentThatIsMissing() {
    assertThatNullPointerException()
        .isThrownBy(() -> tracker.commit(null, "m", changes -> {}))
        .withMessage("by");
    assertThatNullPointerException()
        .isThrownBy(() -> tracker.commit(DIALLO, null, c -> {}))
        .withMessage("message");
    assertThatNullPointerException()
        .isThrownBy(() -> tracker.commit(DIALLO, "m", null))
        .withMessage("changes");
    assertThatNullPointerException().isThrownBy(() -> put(null)).withMessage("entity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tracker.commit(DIALLO, " ", changes -> {}))
        .withMessage("message: blank; expected a text");
  }

  @Test
  void refusesTheSameEntityTwiceInOneCommit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tracker.commit(
            DIALLO, "twice", changes -> changes.put(event("ev01", "A")).put(event("ev01", "B"))))
        .withMessage("change of event/ev01 twice in one commit; expected each entity once");
  }

  @Test
  void refusesATypeThatIsNoKindOfEntity() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tracker.snapshot().all(org.officialstats.advocacy.model.Entity.class))
        .withMessageStartingWith(
            "type org.officialstats.advocacy.model.Entity is no kind of entity; expected one of [strategy, target,");
  }

  @Test
  void letsTheCallersOwnExceptionThrough() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> tracker.commit(DIALLO, "m", changes -> {
          throw new ArithmeticException();
        }));
    assertThat(put(event("ev01", "Kigali"))).isEqualTo(Revision.of(1));
  }

  private Revision put(org.officialstats.advocacy.model.Entity entity) {
    return tracker.commit(DIALLO, "put", changes -> changes.put(entity));
  }

  private static String title(Snapshot snapshot) {
    return snapshot
        .find(Event.class, Id.of("ev01"))
        .orElseThrow()
        .title()
        .texts()
        .get("en");
  }

  private static org.officialstats.advocacy.spi.Settings none() {
    return org.officialstats.advocacy.spi.Settings.none();
  }
}
