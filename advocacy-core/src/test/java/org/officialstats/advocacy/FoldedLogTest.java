package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.officialstats.advocacy.Samples.DIALLO;
import static org.officialstats.advocacy.Samples.event;
import static org.officialstats.advocacy.Samples.person;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.StorageException;

/** What others see of a folded log: another process, somebody who verifies it, and whoever erases a person. */
class FoldedLogTest {
  private static final Id<Person> AMINA = Id.of("p1");

  private final ManualClock clock = new ManualClock();
  private final FakeStore store = new FakeStore();
  private final Tracker tracker =
      TestTracker.describe().clock(clock).store(store, Settings.none()).open();

  @Test
  void isTakenInByATrackerThatWasBehind() {
    try (Tracker behind = TestTracker.on(new FakeStore(store.log))) {
      List<String> told = new ArrayList<>();
      behind.listen((before, after, commit) -> told.add(commit.revision() + ": "
          + before.revision() + " to " + after.revision() + ", "
          + after.all(Event.class).size() + " events"));
      put("Plan");
      tracker.commit(DIALLO, "other", changes -> changes.put(event("ev02", "Other")));
      put("Kigali");
      fold();
      behind.refresh();

      assertThat(told)
          .as("no state without a document is shown")
          .containsExactly(
              "1: 0 to 3, 2 events",
              "2: 0 to 3, 2 events",
              "3: 0 to 3, 2 events",
              "4: 3 to 4, 2 events");
      assertThat(behind.snapshot().foldedThrough()).isEqualTo(Revision.of(3));
      assertThat(behind.snapshot().all(Event.class))
          .isEqualTo(tracker.snapshot().all(Event.class));
      assertThat(behind.verify().holds()).isTrue();
    }
  }

  @Test
  void agreesWithATrackerThatStillHasWhatWasFolded() {
    put("Plan");
    put("Kigali");
    try (Tracker reader = TestTracker.on(new FakeStore(store.log))) {
      fold();
      assertThat(reader.snapshot().asKnownOn(Revision.of(1)).all(Event.class)).hasSize(1);
      assertThat(reader.verify().problems()).isEmpty();
    }
  }

  @Test
  void isRefusedIfADocumentIsGoneThatNothingTookThePlaceOf() {
    put("Plan");
    loseTheDocument();

    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> TestTracker.on(new FakeStore(store.log)))
        .withMessage(
            "[revision 1] the document of event/ev01 is gone, and no later version took its place;"
                + " restore the store from a copy that has it")
        .satisfies(told -> assertThat(told.kind()).isEqualTo(StorageException.Kind.CORRUPT));
    assertThat(tracker.verify().problems())
        .extracting(Object::toString)
        .containsExactly(
            "[revision 1] the document of event/ev01 is gone; expected a later version in its place;"
                + " restore the store from a copy that holds");
  }

  @Test
  void isNotTakenInIfADocumentIsGoneThatNothingTookThePlaceOf() {
    try (Tracker behind = TestTracker.on(new FakeStore(store.log))) {
      put("Plan");
      loseTheDocument();

      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(behind::refresh)
          .withMessageStartingWith("[revision 1] the document of event/ev01 is gone");
      assertThat(behind.snapshot().revision()).isEqualTo(Revision.NONE);
    }
  }

  @Test
  void staysFoldedWhereAPersonIsErasedLater() {
    tracker.commit(DIALLO, "first", changes -> changes.put(person("p1", "Amina")));
    tracker.commit(DIALLO, "renamed", changes -> changes.put(person("p1", "Amina D.")));
    fold();
    tracker.erase(DIALLO, AMINA, "asked for");

    assertThat(store.log.stream().flatMap(commit -> commit.changes().stream()).map(Change::action))
        .containsExactly(Change.Action.FOLDED, Change.Action.REDACTED, Change.Action.REDACTED);
    assertThat(store.log.stream()
            .flatMap(commit -> commit.changes().stream())
            .flatMap(change -> change.document().stream())
            .map(JsonDocument::text))
        .noneMatch(text -> text.contains("Amina"));
    assertThat(tracker.verify().holds()).isTrue();
  }

  @Test
  void takesWhatWasErasedBeforeToo() {
    tracker.commit(DIALLO, "first", changes -> changes.put(person("p1", "Amina")));
    tracker.erase(DIALLO, AMINA, "asked for");
    fold();

    assertThat(store.log.get(0).changes().get(0).action()).isEqualTo(Change.Action.FOLDED);
    assertThat(tracker.snapshot().find(Person.class, AMINA).orElseThrow().erased())
        .isTrue();
    assertThat(tracker.verify().redacted()).isEqualTo(1);
  }

  @Test
  void leavesNothingToEraseOfAPersonWhoWasRemoved() {
    tracker.commit(DIALLO, "first", changes -> changes.put(person("p1", "Amina")));
    tracker.commit(DIALLO, "gone", changes -> changes.remove(Person.class, AMINA));
    fold();

    assertThat(tracker.erase(DIALLO, AMINA, "asked for")).isEqualTo(Revision.of(3));
    assertThat(store.log).hasSize(3);
  }

  @Test
  void letsNoPersonComeBackWhoMayHaveBeenErased() {
    tracker.commit(DIALLO, "first", changes -> changes.put(person("p1", "Amina")));
    tracker.erase(DIALLO, AMINA, "asked for");
    tracker.commit(DIALLO, "gone", changes -> changes.remove(Person.class, AMINA));
    fold();

    assertThatExceptionOfType(CommitRefusedException.class)
        .isThrownBy(
            () -> tracker.commit(DIALLO, "back", changes -> changes.put(person("p1", "Amina"))))
        .withMessage(
            "[person/p1, /erased] records again a person who was removed, and whose history has been"
                + " folded, so that they may have been erased; expected a person who stays erased;"
                + " if there is a new basis to keep the data, record them under a new id");
  }

  @Test
  void letsAPersonChangeWhoseFormerVersionsWereFolded() {
    tracker.commit(DIALLO, "first", changes -> changes.put(person("p1", "Amina")));
    tracker.commit(DIALLO, "renamed", changes -> changes.put(person("p1", "Amina D.")));
    fold();
    tracker.commit(DIALLO, "renamed", changes -> changes.put(person("p1", "Amina Diallo")));

    assertThat(tracker.snapshot().find(Person.class, AMINA)).contains(person("p1", "Amina Diallo"));
  }

  private void put(String title) {
    tracker.commit(DIALLO, "m", changes -> changes.put(event("ev01", title)));
  }

  private void fold() {
    clock.advance(Duration.ofMinutes(1));
    tracker.fold(DIALLO, Period.ZERO, "all of it");
  }

  private void loseTheDocument() {
    Commit commit = store.log.get(0);
    store.log.set(0, commit.withChanges(List.of(commit.changes().get(0).folded())));
    assertThat(store.log.get(0).changes().get(0).key()).isEqualTo(EntityKey.parse("event/ev01"));
  }
}
