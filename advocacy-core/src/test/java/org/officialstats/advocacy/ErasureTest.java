package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.officialstats.advocacy.Samples.DIALLO;
import static org.officialstats.advocacy.Samples.attendance;
import static org.officialstats.advocacy.Samples.event;
import static org.officialstats.advocacy.Samples.person;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.audit.HistoryEntry;
import org.officialstats.advocacy.audit.Verification;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.spi.StorageException;

class ErasureTest {
  private static final Id<Person> AMINA = Id.of("p1");

  private final FakeStore store = new FakeStore();
  private final Tracker tracker = TestTracker.on(store);

  @Test
  void leavesNothingOfThePersonInAnyVersion() {
    record();
    tracker.commit(DIALLO, "renamed", changes -> changes.put(person("p1", "Amina D.")));
    Revision erased = tracker.erase(DIALLO, AMINA, "asked for on 2019-06-01");

    assertThat(erased).isEqualTo(Revision.of(3));
    assertThat(store.log.toString() + texts()).doesNotContain("Amina");
    assertThat(tracker.snapshot().asKnownOn(Revision.of(1)).find(Person.class, AMINA))
        .contains(person("p1", "Amina").erase());
    assertThat(tracker.history(Person.class, AMINA))
        .allMatch(HistoryEntry::redacted)
        .hasSize(3);
    assertThat(tracker.history(Person.class, AMINA).toString()).doesNotContain("Amina");
  }

  @Test
  void letsCountsAndTheTrailStand() {
    record();
    tracker.erase(DIALLO, AMINA, "asked for");
    Verification verification = tracker.verify();

    assertThat(tracker.snapshot().all(Attendance.class)).hasSize(1);
    assertThat(tracker.snapshot().find(Person.class, AMINA).orElseThrow().erased())
        .isTrue();
    assertThat(verification.problems()).isEmpty();
    assertThat(verification.redacted()).isEqualTo(2);
    assertThat(verification.changes()).isEqualTo(4);
    try (Tracker again = TestTracker.on(new FakeStore(store.log))) {
      assertThat(again.verify().holds()).isTrue();
      assertThat(again.snapshot().find(Person.class, AMINA).orElseThrow().erased())
          .isTrue();
    }
  }

  @Test
  void carriesNoUnknownFieldIntoTheErasedVersion() {
    record();
    Change recorded = store.log.get(0).changes().get(0);
    String document = recorded.document().orElseThrow().text();
    assertThat(document).contains("Amina");
    tracker.erase(DIALLO, AMINA, "asked for");

    assertThat(store.log.get(1).changes().get(0).document())
        .isEqualTo(store.log.get(0).changes().get(0).document());
  }

  @Test
  void completesWhatTheStoreCouldNotDo() {
    FakeStore failing = new FakeStore() {
      private boolean failed;

      @Override
      public void redact(
          org.officialstats.advocacy.model.EntityKey key,
          java.util.function.UnaryOperator<org.officialstats.advocacy.model.JsonDocument>
              replacement) {
        if (!failed) {
          failed = true;
          throw StorageException.of(
              StorageException.Kind.UNAVAILABLE, "fake", "disk full", "make room");
        }
        super.redact(key, replacement);
      }
    };
    Tracker second = TestTracker.on(failing);
    second.commit(DIALLO, "first", changes -> changes.put(person("p1", "Amina")));

    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> second.erase(DIALLO, AMINA, "asked for"))
        .withMessage("[fake] disk full; make room");
    assertThat(second.erase(DIALLO, AMINA, "asked for")).isEqualTo(Revision.of(2));
    assertThat(failing.log)
        .hasSize(2)
        .allMatch(commit -> commit.changes().get(0).action() == Change.Action.REDACTED);
  }

  @Test
  void reachesThePastOfAPersonWhoWasRemoved() {
    tracker.commit(DIALLO, "first", changes -> changes.put(person("p1", "Amina")));
    tracker.commit(DIALLO, "gone", changes -> changes.remove(Person.class, AMINA));
    tracker.erase(DIALLO, AMINA, "asked for");

    assertThat(texts()).doesNotContain("Amina");
    assertThat(tracker.snapshot().find(Person.class, AMINA)).isEqualTo(Optional.empty());
    assertThat(tracker.verify().holds()).isTrue();
  }

  @Test
  void refusesAPersonWhoWasNeverRecorded() {
    assertThatExceptionOfType(CommitRefusedException.class)
        .isThrownBy(() -> tracker.erase(DIALLO, AMINA, "asked for"))
        .withMessage(
            "[person/p1] to be erased, but never recorded; expected a person who is or was recorded;"
                + " correct the id");
  }

  private void record() {
    tracker.commit(
        DIALLO,
        "first",
        changes -> changes
            .put(person("p1", "Amina"))
            .put(event("ev01", "Kigali"))
            .put(attendance("at01", "ev01").toBuilder()
                .headCount(Optional.empty())
                .person(AMINA)
                .build()));
  }

  private String texts() {
    StringBuilder texts = new StringBuilder();
    store.log.forEach(commit -> commit
        .changes()
        .forEach(change -> change.document().ifPresent(document -> texts.append(document.text()))));
    return texts.toString();
  }
}
