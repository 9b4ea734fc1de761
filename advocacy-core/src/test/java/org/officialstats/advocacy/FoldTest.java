package org.officialstats.advocacy;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.officialstats.advocacy.Samples.DIALLO;
import static org.officialstats.advocacy.Samples.LOPEZ;
import static org.officialstats.advocacy.Samples.attendance;
import static org.officialstats.advocacy.Samples.event;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.audit.HistoryEntry;
import org.officialstats.advocacy.audit.Verification;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.snapshot.Snapshot;
import org.officialstats.advocacy.spi.Access;
import org.officialstats.advocacy.spi.AccessPolicy;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StoreCapability;

/**
 * A log of four years: an event changed in the first, another removed in the second, both named in the third, the first
 * one changed once more in the fourth.
 */
class FoldTest {
  private static final Period THREE_YEARS = Period.ofYears(3);
  private static final EntityKey KIGALI = EntityKey.parse("event/ev01");

  private final ManualClock clock = new ManualClock();
  private FakeStore store = new FakeStore();
  private Tracker tracker = open(store);

  @BeforeEach
  void recordFourYears() {
    commit("2015-03-01", changes -> changes.put(event("ev01", "Plan")).put(event("ev02", "Wrong")));
    commit("2015-06-01", changes -> changes.put(event("ev01", "Better plan")));
    commit("2016-03-01", changes -> changes.remove(Event.class, Id.of("ev02")));
    commit("2017-03-01", changes -> changes.put(attendance("at01", "ev01")));
    commit("2018-03-01", changes -> changes.put(event("ev01", "Kigali")));
    clock.set("2019-05-01T09:00:00Z");
  }

  @Test
  void dropsWhatHadBeenReplacedOrRemovedWhenTheRetentionPeriodBegan() {
    assertThat(fold()).isEqualTo(Revision.of(3));

    assertThat(documents()).doesNotContain("\"Plan\"", "Wrong").contains("Better plan", "Kigali");
    assertThat(actions())
        .containsExactly(
            "1 FOLDED event/ev01",
            "1 FOLDED event/ev02",
            "2 PUT event/ev01",
            "3 REMOVE event/ev02",
            "4 PUT attendance/at01",
            "5 PUT event/ev01");
  }

  @Test
  void keepsEveryCommitAndAddsOneThatTellsWhoFoldedWhatAndWhy() {
    List<Digest> before = store.log.stream().map(Commit::hash).toList();
    fold();

    assertThat(store.log).hasSize(6).allMatch(Commit::isIntact);
    assertThat(store.log.stream().map(Commit::hash).toList())
        .startsWith(before.toArray(Digest[]::new));
    Commit note = store.log.get(5);
    assertThat(note.by()).isEqualTo(DIALLO);
    assertThat(note.at()).isEqualTo(clock.instant());
    assertThat(note.message())
        .isEqualTo(
            "history before 2016-05-01T09:00:00Z folded through revision 3: law on archives");
    assertThat(note.changes()).isEmpty();
  }

  @Test
  void leavesTheStateOfThatRevisionAndEveryLaterOneAsItIs() {
    List<Snapshot> before = states(3);
    fold();

    assertThat(states(3).subList(0, 3))
        .usingElementComparator((one, other) -> contents(one).compareTo(contents(other)))
        .isEqualTo(before);
    try (Tracker again = open(new FakeStore(store.log))) {
      assertThat(again.snapshot().foldedThrough()).isEqualTo(Revision.of(3));
      assertThat(contents(again.snapshot().asKnownOn(Revision.of(3))))
          .isEqualTo(contents(before.get(0)));
      assertThat(contents(again.snapshot())).isEqualTo(contents(before.get(2)));
      assertThat(again.verify().holds()).isTrue();
    }
  }

  @Test
  void saysOfAnEarlierStateThatItIsGone() {
    fold();
    Snapshot now = tracker.snapshot();
    String gone =
        "revision 2 is before revision 3, through which history has been folded, so what was known"
            + " then is gone; expected 3 or more, see Snapshot.foldedThrough()";

    assertThat(now.foldedThrough()).isEqualTo(Revision.of(3));
    assertThat(tracker.snapshot(LOPEZ).foldedThrough()).isEqualTo(Revision.of(3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> now.asKnownOn(Revision.of(2)))
        .withMessage(gone);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> now.asKnownOn(Instant.parse("2015-12-31T00:00:00Z")))
        .withMessage(gone);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tracker.commit(DIALLO, "late", Revision.of(2), changes -> {}))
        .withMessage(gone);
    assertThat(now.revisionAt(Instant.parse("2015-12-31T00:00:00Z"))).isEqualTo(Revision.of(2));
    assertThat(now.asKnownOn(Instant.parse("2014-01-01T00:00:00Z")).all(Event.class))
        .isEmpty();
  }

  @Test
  void showsFoldedVersionsInTheTrailWithoutTheirContent() {
    List<HistoryEntry> before = tracker.history(KIGALI);
    fold();
    List<HistoryEntry> after = tracker.history(KIGALI);

    assertThat(after).extracting(HistoryEntry::folded).containsExactly(true, false, false);
    assertThat(after).extracting(HistoryEntry::event).isEqualTo(events(before));
    assertThat(after)
        .extracting(HistoryEntry::at)
        .isEqualTo(before.stream().map(HistoryEntry::at).toList());
    assertThat(after.get(0).differences()).as("nobody can tell").isEmpty();
    assertThat(after.get(1).differences()).as("nobody can tell").isEmpty();
    assertThat(after.get(2)).isEqualTo(before.get(2));
    assertThat(before).noneMatch(HistoryEntry::folded);
  }

  @Test
  void countsFoldedVersionsWhenTheTrailIsVerified() {
    fold();

    assertThat(tracker.verify()).isEqualTo(new Verification(store.head(), 6, 6, 0, 2, List.of()));
  }

  @Test
  void foldsMoreWhenMoreTimeHasPassedAndNothingTwice() {
    fold();
    assertThat(fold()).isEqualTo(Revision.of(3));
    assertThat(store.log).hasSize(6);

    clock.set("2021-04-01T09:00:00Z");
    assertThat(fold()).isEqualTo(Revision.of(5));
    assertThat(store.log).hasSize(7);
    assertThat(documents()).doesNotContain("Better plan").contains("Kigali");
    assertThat(tracker.snapshot().foldedThrough()).isEqualTo(Revision.of(5));
  }

  @Test
  void writesNothingWhereNothingIsToBeFolded() {
    assertThat(tracker.fold(DIALLO, Period.ofYears(9), "law on archives")).isEqualTo(Revision.NONE);

    assertThat(store.log).hasSize(5);
    assertThat(tracker.snapshot().foldedThrough()).isEqualTo(Revision.NONE);
  }

  @Test
  void letsAChangeMadeFromAFoldedVersionBeAConflictWithoutDetails() {
    fold();

    CommitRefusedException refused = catchThrowableOfType(
        CommitRefusedException.class,
        () -> tracker.commit(
            LOPEZ, "late", changes -> changes.put(event("ev01", "Mine"), Revision.of(1))));

    assertThat(refused)
        .hasMessage(
            "[event/ev01] changed at revision 5 by a.diallo on"
                + " 2018-03-01T09:00:00Z (the whole), after the revision that this change was made from (the whole):"
                + " '1'; expected a change made from revision 5; read it again and make the change once more");
  }

  @Test
  void completesWhatTheStoreCouldNotDo() {
    boolean[] full = {true};
    FakeStore failing = new FakeStore(store.log) {
      @Override
      public void fold(Revision through) {
        if (full[0]) {
          throw StorageException.of(
              StorageException.Kind.UNAVAILABLE, "fake", "disk full", "make room");
        }
        super.fold(through);
      }
    };
    tracker = open(failing);

    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(this::fold)
        .withMessage("[fake] disk full; make room");
    assertThat(tracker.snapshot().asKnownOn(Revision.of(1)).all(Event.class)).hasSize(2);
    full[0] = false;
    fold();

    assertThat(actions()).contains("1 FOLDED event/ev01", "1 FOLDED event/ev02");
    assertThat(tracker.verify().holds()).isTrue();
  }

  @Test
  void asksTheStoreAgainWhateverItSeemsToHaveDone() {
    fold();
    Revision[] asked = {Revision.NONE};
    tracker = open(new FakeStore(store.log) {
      @Override
      public void fold(Revision through) {
        asked[0] = through;
      }
    });
    fold();

    assertThat(asked[0]).as("a part of it may not have been completed").isEqualTo(Revision.of(3));
  }

  @Test
  void asksThePolicyWhichAllowsItToNobodyUnlessItSaysSo() {
    tracker = TestTracker.describe()
        .clock(clock)
        .policy(new AccessPolicy() {})
        .store(store, Settings.none())
        .open();
    assertThatExceptionOfType(CommitRefusedException.class)
        .isThrownBy(this::fold)
        .withMessage("[history before 2016-05-01T09:00:00Z] folding by a.diallo is not allowed:"
            + " the access policy does not say who may fold history");

    tracker = TestTracker.describe()
        .clock(clock)
        .policy(new AccessPolicy() {
          @Override
          public Access mayFold(Actor actor, Instant before) {
            return actor.equals(DIALLO) && before.isBefore(Instant.parse("2017-01-01T00:00:00Z"))
                ? Access.allowed()
                : Access.refused("ask the archivist");
          }
        })
        .store(store, Settings.none())
        .open();
    assertThatExceptionOfType(CommitRefusedException.class)
        .isThrownBy(() -> tracker.fold(LOPEZ, THREE_YEARS, "law on archives"))
        .satisfies(refused -> assertThat(refused.denials()).hasSize(1))
        .withMessageEndingWith("folding by m.lopez is not allowed: ask the archivist");
    assertThat(store.log).hasSize(5);
    assertThat(fold()).isEqualTo(Revision.of(3));
  }

  @Test
  void refusesWhereTheStoreKeepsAllHistory() {
    tracker = open(new FakeStore(store.log) {
      @Override
      public Set<StoreCapability> capabilities() {
        return Set.of();
      }
    });

    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(this::fold)
        .withMessage("[provider store/fake] its stores keep all history and do not fold it;"
            + " copy to a store that does, see Stores.copy")
        .satisfies(told -> assertThat(told.kind()).isEqualTo(StorageException.Kind.UNSUPPORTED));
    assertThat(store.log).hasSize(5);
  }

  @Test
  void takesAProviderThatCannotSayWhatItCanDoToBeUnableToFold() {
    tracker = open(new FakeStore(store.log) {
      @Override
      public Set<StoreCapability> capabilities() {
        return null;
      }
    });
    assertThat(tracker.notices())
        .extracting(Object::toString)
        .containsExactly(
            "[provider store/fake] its capabilities() gave null; it is taken to have none,"
                + " so history cannot be folded");

    tracker = open(new FakeStore(store.log) {
      @Override
      public Set<StoreCapability> capabilities() {
        throw new ArithmeticException("broken");
      }
    });
    assertThat(tracker.notices())
        .extracting(Object::toString)
        .containsExactly(
            "[provider store/fake] its capabilities() failed:"
                + " java.lang.ArithmeticException: broken; it is taken to have none, so history cannot be folded");
    assertThatExceptionOfType(StorageException.class).isThrownBy(this::fold);
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tracker.fold(DIALLO, Period.ofYears(-1), "m"))
        .withMessage("retention 'P-1Y': expected a period of zero or more, such as P5Y");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tracker.fold(DIALLO, THREE_YEARS, " "))
        .withMessage("message: blank; expected a text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tracker.fold(DIALLO, THREE_YEARS, "x".repeat(990)))
        .withMessageStartingWith("reason: ");
    assertThatNullPointerException()
        .isThrownBy(() -> tracker.fold(null, THREE_YEARS, "m"))
        .withMessage("by");
    assertThatNullPointerException()
        .isThrownBy(() -> tracker.fold(DIALLO, null, "m"))
        .withMessage("retention");
    assertThatNullPointerException()
        .isThrownBy(() -> tracker.fold(DIALLO, THREE_YEARS, "m", null))
        .withMessage("updatesToLetGo");
    assertThat(store.log).hasSize(5);
  }

  @Test
  void countsThePeriodInTheZoneOfTheClock() {
    clock.set("2019-05-31T09:00:00Z");
    tracker.commit(DIALLO, "again", changes -> changes.put(event("ev01", "Later")));
    clock.advance(Duration.ofDays(31));

    assertThat(tracker.fold(DIALLO, Period.ofMonths(1), "m"))
        .as("a month before 1 July, 9:00, is 1 June")
        .isEqualTo(Revision.of(6));
  }

  private Revision fold() {
    return tracker.fold(DIALLO, THREE_YEARS, "law on archives");
  }

  private Tracker open(FakeStore on) {
    return TestTracker.describe().clock(clock).store(on, Settings.none()).open();
  }

  private void commit(String day, java.util.function.Consumer<Changes> changes) {
    clock.set(day + "T09:00:00Z");
    tracker.commit(DIALLO, "m", changes);
  }

  private String documents() {
    return store.log.stream()
        .flatMap(commit -> commit.changes().stream())
        .flatMap(change -> change.document().stream())
        .map(JsonDocument::text)
        .collect(joining());
  }

  private List<String> actions() {
    return store.log.stream()
        .flatMap(commit -> commit.changes().stream()
            .map(change -> commit.revision() + " " + change.action() + " " + change.key()))
        .toList();
  }

  /** The states from a revision to the fifth. */
  private List<Snapshot> states(int from) {
    return java.util.stream.LongStream.rangeClosed(from, 5)
        .mapToObj(number -> tracker.snapshot().asKnownOn(Revision.of(number)))
        .toList();
  }

  private static String contents(Snapshot snapshot) {
    return snapshot.all(Event.class) + " " + snapshot.referencesTo(KIGALI) + " "
        + snapshot.recorded(Event.class, Id.of("ev01")) + " "
        + snapshot.find(EntityKey.parse("event/ev02"));
  }

  private static List<HistoryEntry.Event> events(List<HistoryEntry> trail) {
    return trail.stream().map(HistoryEntry::event).toList();
  }
}
