package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.officialstats.advocacy.Samples.DIALLO;
import static org.officialstats.advocacy.Samples.LOPEZ;
import static org.officialstats.advocacy.Samples.attendance;
import static org.officialstats.advocacy.Samples.event;
import static org.officialstats.advocacy.Samples.person;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.snapshot.Snapshot;
import org.officialstats.advocacy.spi.Access;
import org.officialstats.advocacy.spi.AccessPolicy;
import org.officialstats.advocacy.spi.Settings;

class AccessPolicyTest {
  /** Confidential entities are for Diallo only; events are added by anyone and changed by her. */
  private static final AccessPolicy POLICY = new AccessPolicy() {
    @Override
    public boolean mayRead(Actor actor, Entity entity) {
      return actor.equals(DIALLO) || entity.sensitivity() != Sensitivity.CONFIDENTIAL;
    }

    @Override
    public Access mayReplace(Actor actor, Entity before, Entity after) {
      return actor.equals(DIALLO) ? Access.allowed() : Access.refused("ask the secretariat");
    }

    @Override
    public Access mayRemove(Actor actor, Entity removed) {
      return mayReplace(actor, removed, removed);
    }
  };

  private final Tracker tracker =
      TestTracker.describe().policy(POLICY).store("memory", Settings.none()).open();

  @Test
  void hidesWhatMayNotBeRead() {
    Event secret = event("ev01", "Kigali").toBuilder()
        .sensitivity(Sensitivity.CONFIDENTIAL)
        .build();
    commit(
        DIALLO,
        changes -> changes.put(secret).put(attendance("at01", "ev01")).put(person("p1", "Amina")));
    Snapshot seen = tracker.snapshot(LOPEZ);

    assertThat(seen.all(Event.class)).isEmpty();
    assertThat(seen.find(Person.class, Id.of("p1"))).isEmpty();
    assertThat(seen.find(EntityKey.parse("person/p1"))).isEmpty();
    assertThat(seen.recorded(Event.class, Id.of("ev01"))).isEmpty();
    assertThat(seen.query(Event.class).list()).isEmpty();
    assertThat(seen.referencesFrom(EntityKey.parse("attendance/at01"))).isEmpty();
    assertThat(seen.referencesTo(EntityKey.parse("event/ev01"))).isEmpty();
    assertThat(seen.asKnownOn(Revision.of(1)).all(Event.class)).isEmpty();
    assertThat(seen.all(Attendance.class)).hasSize(1);
    assertThat(tracker.snapshot(DIALLO).all(Event.class)).hasSize(1);
    assertThat(tracker.snapshot().referencesTo(EntityKey.parse("event/ev01"))).hasSize(1);
  }

  @Test
  void hidesWhoPointsFromWhatMayNotBeRead() {
    Attendance secret = attendance("at01", "ev01").toBuilder()
        .sensitivity(Sensitivity.CONFIDENTIAL)
        .build();
    commit(DIALLO, changes -> changes.put(event("ev01", "Kigali")).put(secret));

    assertThat(tracker.snapshot(LOPEZ).referencesTo(EntityKey.parse("event/ev01")))
        .isEmpty();
  }

  @Test
  void refusesWithTheReasonOfThePolicyBesideAllOtherProblems() {
    commit(DIALLO, changes -> changes.put(event("ev01", "Kigali")));

    CommitRefusedException refused = refused(
        LOPEZ,
        changes -> changes
            .put(event("ev01", "Mine"))
            .put(event("ev02", "B").toBuilder().kind(Code.of("x")).build()));

    assertThat(refused.denials())
        .extracting(Object::toString)
        .containsExactly("[event/ev01] changing by m.lopez is not allowed: ask the secretariat");
    assertThat(refused.problems()).hasSize(1);
    assertThat(refused.getMessage().split("\n")).hasSize(2);
  }

  @Test
  void tellsNothingOfWhatMayNotBeRead() {
    Revision read = commit(DIALLO, changes -> changes.put(person("p1", "Amina")));
    commit(DIALLO, changes -> changes.put(person("p1", "Amina D.")));

    CommitRefusedException refused =
        refused(LOPEZ, changes -> changes.put(person("p1", "Mine"), read));

    assertThat(refused)
        .hasMessage("[person/p1] changing by m.lopez is not allowed: it may not be read");
    assertThat(refused.conflicts()).isEmpty();
  }

  @Test
  void refusesRemovalAndErasureAlike() {
    commit(
        DIALLO,
        changes -> changes.put(
            person("p1", "Amina").toBuilder().sensitivity(Sensitivity.INTERNAL).build()));

    assertThat(refused(LOPEZ, changes -> changes.remove(Person.class, Id.of("p1"))))
        .hasMessage("[person/p1] removing by m.lopez is not allowed: ask the secretariat");
    assertThatExceptionOfType(CommitRefusedException.class)
        .isThrownBy(() -> tracker.erase(LOPEZ, Id.of("p1"), "asked for"))
        .withMessage("[person/p1] erasing by m.lopez is not allowed: ask the secretariat");
    assertThat(tracker.snapshot().find(Person.class, Id.of("p1")).orElseThrow().erased())
        .isFalse();
  }

  @Test
  void showsADenialInADryRun() {
    commit(DIALLO, changes -> changes.put(event("ev01", "Kigali")));

    assertThat(tracker.dryRun(LOPEZ, changes -> changes.put(event("ev01", "Mine"))))
        .hasSize(1);
  }

  @Test
  void storesNothingWhenThePolicyFails() {
    AccessPolicy broken = new AccessPolicy() {
      @Override
      public Access mayAdd(Actor actor, Entity added) {
        throw new ArithmeticException("broken");
      }
    };
    try (Tracker strict =
        TestTracker.describe().policy(broken).store("memory", Settings.none()).open()) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> strict.commit(DIALLO, "m", changes -> changes.put(event("ev01", "K"))));
      assertThat(strict.snapshot().revision()).isEqualTo(Revision.NONE);
    }
  }

  @Test
  void refusesAPolicyThatCallsTheTracker() {
    Tracker[] self = new Tracker[1];
    AccessPolicy curious = new AccessPolicy() {
      @Override
      public Access mayAdd(Actor actor, Entity added) {
        self[0].commit(actor, "m", changes -> {});
        return Access.allowed();
      }
    };
    self[0] =
        TestTracker.describe().policy(curious).store("memory", Settings.none()).open();

    assertThatIllegalStateException()
        .isThrownBy(() -> self[0].commit(DIALLO, "m", changes -> changes.put(event("ev01", "K"))))
        .withMessage("called from an access policy; a policy must not call the tracker");
  }

  private Revision commit(Actor by, Consumer<Changes> changes) {
    return tracker.commit(by, "m", changes);
  }

  private CommitRefusedException refused(Actor by, Consumer<Changes> changes) {
    return catchThrowableOfType(
        CommitRefusedException.class, () -> tracker.commit(by, "m", changes));
  }
}
