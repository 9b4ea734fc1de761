package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.officialstats.advocacy.Samples.DIALLO;
import static org.officialstats.advocacy.Samples.LOPEZ;
import static org.officialstats.advocacy.Samples.event;
import static org.officialstats.advocacy.Samples.person;
import static org.officialstats.advocacy.Samples.text;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.audit.Conflict;
import org.officialstats.advocacy.audit.Difference;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.event.Event;

class ConflictTest {
  private static final Id<Event> KIGALI = Id.of("ev01");

  private final Tracker tracker = TestTracker.on(new FakeStore());

  @Test
  void showsBothSides() {
    Revision read =
        tracker.commit(DIALLO, "first", changes -> changes.put(event("ev01", "Kigali")));
    tracker.commit(LOPEZ, "theirs", changes -> changes.put(event("ev01", "Kigali 2019")));

    CommitRefusedException refused = refused(() -> tracker.commit(
        DIALLO,
        "mine",
        read,
        changes ->
            changes.put(event("ev01", "Kigali").toBuilder().place("Arena").build())));

    Conflict conflict = refused.conflicts().get(0);
    assertThat(conflict.madeFrom()).isEqualTo(read);
    assertThat(conflict.now()).isEqualTo(Revision.of(2));
    assertThat(conflict.by()).isEqualTo(LOPEZ);
    assertThat(conflict.theirs()).extracting(Difference::component).containsExactly("/title/en");
    assertThat(conflict.yours()).extracting(Difference::component).containsExactly("/place");
    assertThat(refused)
        .hasMessage(
            "[event/ev01] changed at revision 2 by m.lopez on 2019-05-06T09:00:00Z (/title/en),"
                + " after the revision that this change was made from (/place): '1';"
                + " expected a change made from revision 2; read it again and make the change once more");
  }

  @Test
  void neverPrintsValues() {
    Revision read =
        tracker.commit(DIALLO, "first", changes -> changes.put(person("p1", "Amina Diallo")));
    tracker.commit(LOPEZ, "theirs", changes -> changes.put(person("p1", "Amina D.")));

    CommitRefusedException refused = refused(() ->
        tracker.commit(DIALLO, "mine", changes -> changes.put(person("p1", "A. Diallo"), read)));

    assertThat(refused.getMessage())
        .contains("/name")
        .doesNotContain("Amina")
        .doesNotContain("A. Diallo");
    assertThat(refused.conflicts().get(0).toString())
        .doesNotContain("Amina")
        .doesNotContain("A. Diallo");
  }

  @Test
  void noticesThatTheEntityWasRemovedOrAdded() {
    Revision read =
        tracker.commit(DIALLO, "first", changes -> changes.put(event("ev01", "Kigali")));
    tracker.commit(
        LOPEZ, "gone", changes -> changes.remove(Event.class, KIGALI).put(event("ev02", "Bogotá")));

    assertThat(refused(() ->
            tracker.commit(DIALLO, "m", changes -> changes.put(event("ev01", "K"), read))))
        .hasMessageContaining(
            "[event/ev01] changed at revision 2 by m.lopez on 2019-05-06T09:00:00Z (the whole)");
    assertThat(refused(() ->
                tracker.commit(DIALLO, "m", read, changes -> changes.put(event("ev02", "Other"))))
            .conflicts())
        .hasSize(1);
    assertThat(refused(() ->
                tracker.commit(DIALLO, "m", changes -> changes.remove(Event.class, KIGALI, read)))
            .conflicts())
        .hasSize(1);
  }

  @Test
  void letsChangesOfOtherEntitiesBe() {
    Revision read =
        tracker.commit(DIALLO, "first", changes -> changes.put(event("ev01", "Kigali")));
    tracker.commit(LOPEZ, "other", changes -> changes.put(event("ev02", "Bogotá")));

    assertThat(tracker.commit(
            DIALLO, "mine", read, changes -> changes.put(event("ev01", "Kigali 2019"))))
        .isEqualTo(Revision.of(3));
  }

  @Test
  void isOneEvenWhenBothSidesSayTheSame() {
    Revision read =
        tracker.commit(DIALLO, "first", changes -> changes.put(event("ev01", "Kigali")));
    tracker.commit(LOPEZ, "theirs", changes -> changes.put(event("ev01", "Kigali 2019")));

    Conflict conflict = refused(() -> tracker.commit(
            DIALLO, "mine", read, changes -> changes.put(event("ev01", "Kigali 2019"))))
        .conflicts()
        .get(0);

    assertThat(conflict.theirs())
        .isEqualTo(conflict.yours()); // two who count up must not count once
  }

  @Test
  void makesChangesFromTheBaseAgainWhenSomebodyElseWasFaster() {
    tracker.commit(DIALLO, "first", changes -> changes.put(event("ev01", "Kigali")));
    AtomicInteger runs = new AtomicInteger();

    tracker.commit(DIALLO, "mine", changes -> {
      Event read = changes.base().find(Event.class, KIGALI).orElseThrow();
      if (runs.incrementAndGet() == 1) {
        tracker.commit(LOPEZ, "faster", others -> others.put(event("ev01", "Kigali 2019")));
      }
      changes.put(read.toBuilder().outcome(text("Agreed")).build());
    });

    Event both = tracker.snapshot().find(Event.class, KIGALI).orElseThrow();
    assertThat(runs).hasValue(2);
    assertThat(both.title()).isEqualTo(text("Kigali 2019"));
    assertThat(both.outcome()).contains(text("Agreed"));
  }

  @Test
  void startsFromTheRevisionThatIsGiven() {
    Revision read =
        tracker.commit(DIALLO, "first", changes -> changes.put(event("ev01", "Kigali")));
    tracker.commit(DIALLO, "second", changes -> changes.put(event("ev02", "Bogotá")));

    tracker.commit(
        DIALLO, "m", read, changes -> assertThat(changes.base().revision()).isEqualTo(read));
  }

  @Test
  void refusesARevisionThatIsYetToCome() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            tracker.commit(DIALLO, "m", changes -> changes.put(event("ev01", "K"), Revision.of(5))))
        .withMessage(
            "change of event/ev01 made from revision 5: expected 0, the latest one, or less");
  }

  private static CommitRefusedException refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable commit) {
    return catchThrowableOfType(CommitRefusedException.class, commit);
  }
}
