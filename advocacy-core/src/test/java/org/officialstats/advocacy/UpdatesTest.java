package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.officialstats.advocacy.Work.Q1;
import static org.officialstats.advocacy.Work.Q2;
import static org.officialstats.advocacy.report.kind.ReportKind.QUARTERLY_UPDATE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.officialstats.advocacy.evaluation.Aspect;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.SealVerdict;
import org.officialstats.advocacy.evaluation.Seals;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.model.workplan.SealedEvaluation;
import org.officialstats.advocacy.model.workplan.UpdateState;
import org.officialstats.advocacy.spi.Access;
import org.officialstats.advocacy.spi.AccessPolicy;
import org.officialstats.advocacy.spi.Settings;

class UpdatesTest {
  private static final LocalizedText REASON = LocalizedText.of("en", "Say more on Kigali.");

  private final ManualClock clock = new ManualClock();
  private final FakeStore store = new FakeStore();

  @Test
  void aDraftIsEvaluatedSealedAndSubmittedInOneStep() {
    try (Tracker tracker = in("UTC")) {
      Work.record(tracker, "one", "2024-02-01");
      ProgressUpdate draft = draft(tracker, "u1", Q1);
      clock.set("2024-04-12T09:00:00Z");
      Evaluation evaluation = tracker.evaluate(Q1);

      ProgressUpdate submitted = tracker.updates().submit(Samples.LOPEZ, draft.id());

      assertThat(submitted)
          .isEqualTo(draft.toBuilder()
              .state(UpdateState.SUBMITTED)
              .submittedOn(LocalDate.parse("2024-04-12"))
              .submittedBy(Samples.LOPEZ)
              .seal(Seals.seal(evaluation, tracker.snapshot().strategy()))
              .build());
      assertThat(tracker.snapshot().find(ProgressUpdate.class, draft.id())).contains(submitted);
      assertThat(tracker.updates().verify(submitted)).isEqualTo(new SealVerdict(Q1, List.of()));
    }
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource({
    "Africa/Kigali, 2024-03-31T21:59:59Z, 2024-03-31, false",
    "Africa/Kigali, 2024-03-31T22:00:00Z, 2024-04-01, true",
    "America/New_York, 2024-04-01T03:59:59Z, 2024-03-31, false",
    "America/New_York, 2024-04-01T04:00:00Z, 2024-04-01, true"
  })
  void aPeriodIsOverWithTheEndOfItsLastDayWhereTheBodyIs(
      String zone, String moment, String today, boolean over) {
    try (Tracker tracker = in(zone)) {
      ProgressUpdate draft = draft(tracker, "u1", Q1);
      clock.set(moment);
      if (over) {
        assertThat(tracker.updates().submit(Samples.LOPEZ, draft.id()).submittedOn())
            .contains(LocalDate.parse(today));
      } else {
        assertThatThrownBy(() -> tracker.updates().submit(Samples.LOPEZ, draft.id()))
            .isInstanceOf(CommitRefusedException.class)
            .hasMessage("[progress-update/u1/period] 2024-Q1 lasts to the end of 2024-03-31, and it"
                + " is " + today + " in " + zone
                + "; expected a period that is over; submit it from 2024-04-01 on");
      }
    }
  }

  @ParameterizedTest(name = "{0} at {1}: in time {2}")
  @CsvSource({
    "Africa/Kigali, 2024-04-30T21:59:59Z, true",
    "Africa/Kigali, 2024-04-30T22:00:00Z, false",
    "America/New_York, 2024-05-01T03:59:59Z, true",
    "America/New_York, 2024-05-01T04:00:00Z, false"
  })
  void aDeadlineLastsToTheEndOfItsDayWhereTheBodyIs(String zone, String moment, boolean inTime) {
    try (Tracker tracker = in(zone)) {
      ProgressUpdate draft = draft(tracker, "u1", Q1);
      clock.set(moment);
      tracker.updates().submit(Samples.LOPEZ, draft.id());
      clock.set("2024-07-05T12:00:00Z");
      assertThat(tracker.evaluate(Q2).findings("REP-F01"))
          .filteredOn(finding -> finding.subject().equals(draft.key()))
          .hasSize(inTime ? 0 : 1);
    }
  }

  @Test
  void aSubmittedUpdateIsSentBackMendedSubmittedAnewAndDelivered() {
    try (Tracker tracker = in("UTC")) {
      ProgressUpdate draft = draft(tracker, "u1", Q1);
      clock.set("2024-04-12T09:00:00Z");
      ProgressUpdate first = tracker.updates().submit(Samples.LOPEZ, draft.id());
      ProgressUpdate returned = tracker.updates().sendBack(Samples.DIALLO, draft.id(), REASON);
      assertThat(returned.returnedReason()).contains(REASON);
      assertThat(returned.state()).isEqualTo(UpdateState.RETURNED);

      Work.record(tracker, "late", "2024-03-01");
      clock.set("2024-04-20T09:00:00Z");
      ProgressUpdate second = tracker.updates().submit(Samples.DIALLO, draft.id());
      assertThat(second.returnedReason()).isEmpty();
      assertThat(second.submittedOn()).contains(LocalDate.parse("2024-04-20"));
      assertThat(second.submittedBy()).contains(Samples.DIALLO);
      assertThat(second.seal()).isNotEqualTo(first.seal());
      assertThat(tracker.updates().verify(first).isEqual())
          .as("the first seal stays provable")
          .isTrue();

      clock.set("2024-04-22T09:00:00Z");
      ProgressUpdate delivered = tracker.updates().deliver(Samples.DIALLO, draft.id());
      assertThat(delivered)
          .isEqualTo(second.toBuilder()
              .state(UpdateState.DELIVERED)
              .deliveredOn(LocalDate.parse("2024-04-22"))
              .build());
    }
  }

  @Test
  void everythingThatSpeaksAgainstSubmittingIsSaidAtOnce() {
    AccessPolicy policy = new AccessPolicy() {
      @Override
      public Access mayReplace(Actor actor, Entity before, Entity after) {
        return actor.equals(Samples.LOPEZ) ? Access.refused("only editors") : Access.allowed();
      }
    };
    try (Tracker tracker = TestTracker.describe()
        .clock(clock)
        .policy(policy)
        .store("memory", Settings.none())
        .open()) {
      clock.set("2024-04-12T09:00:00Z");
      draft(tracker, "u0", Q2);
      clock.set("2024-07-12T09:00:00Z");
      tracker.updates().submit(Samples.DIALLO, Id.of("u0"));
      draft(tracker, "u1", Q2);
      clock.set("2024-06-30T09:00:00Z");

      CommitRefusedException refused = catchThrowableOfType(
          CommitRefusedException.class, () -> tracker.updates().submit(Samples.LOPEZ, Id.of("u1")));

      assertThat(refused.denials()).hasSize(1);
      assertThat(refused.problems())
          .extracting(Problem::toString)
          .containsExactly(
              "[progress-update/u1/period] another update of 2024-Q2 is already submitted;"
                  + " expected one update for a period; have that one sent back and mend it",
              "[progress-update/u1/period] 2024-Q2 lasts to the end of 2024-06-30, and it is"
                  + " 2024-06-30 in Z; expected a period that is over; submit it from 2024-07-01"
                  + " on");
    }
  }

  @Test
  void anUpdateThatTheActorMayNotReadIsNotThereForThem() {
    AccessPolicy policy = new AccessPolicy() {
      @Override
      public boolean mayRead(Actor actor, Entity entity) {
        return actor.equals(Samples.DIALLO);
      }
    };
    try (Tracker tracker = TestTracker.describe()
        .clock(clock)
        .policy(policy)
        .store("memory", Settings.none())
        .open()) {
      draft(tracker, "u1", Q1);
      String absent = "[progress-update/u1] not recorded; expected a record that is there; commit"
          + " it first, or correct the id";
      assertRefused(() -> tracker.updates().submit(Samples.LOPEZ, Id.of("u1")), absent);
      assertRefused(() -> tracker.updates().deliver(Samples.LOPEZ, Id.of("u1")), absent);
    }
  }

  @Test
  void whatCannotEvenBeTriedIsSaidToo() {
    try (Tracker tracker = in("UTC")) {
      assertRefused(
          () -> tracker.updates().submit(Samples.LOPEZ, Id.of("none")),
          "[progress-update/none] not recorded; expected a record that is there; commit it first,"
              + " or correct the id");
      draft(tracker, "foreign", ReportingPeriod.parse("FY2023/24-Q1"));
      assertRefused(
          () -> tracker.updates().submit(Samples.LOPEZ, Id.of("foreign")),
          "[progress-update/foreign/period] FY2023/24-Q1 is of another calendar; expected a period"
              + " of years that begin on --01-01; correct the period");
      ProgressUpdate draft = draft(tracker, "u1", Q1);
      assertRefused(
          () -> tracker.updates().deliver(Samples.LOPEZ, draft.id()),
          "[progress-update/u1/state] is DRAFT; expected SUBMITTED; take the steps in their order");
      assertRefused(
          () -> tracker.updates().sendBack(Samples.LOPEZ, draft.id(), REASON),
          "[progress-update/u1/state] is DRAFT; expected SUBMITTED; take the steps in their order");
      clock.set("2024-04-12T09:00:00Z");
      tracker.updates().submit(Samples.LOPEZ, draft.id());
      assertRefused(
          () -> tracker.updates().submit(Samples.LOPEZ, draft.id()),
          "[progress-update/u1/state] is SUBMITTED; expected DRAFT or RETURNED; take the steps in"
              + " their order");
    }
    try (Tracker tracker =
        Tracker.builder().clock(clock).store("memory", Settings.none()).open()) {
      assertRefused(
          () -> tracker.updates().submit(Samples.LOPEZ, Id.of("none")),
          "[strategy] none has been adopted; expected one in force, which says when a day ends;"
              + " commit one, or give one to Tracker.builder().strategy(…)\n"
              + "[progress-update/none] not recorded; expected a record that is there; commit it"
              + " first, or correct the id");
    }
  }

  @Test
  void aSealKeepsAStrategyThatWasNeverCommitted() {
    String told;
    ProgressUpdate submitted;
    try (Tracker tracker = open(strategy("UTC"))) {
      Work.record(tracker, "one", "2024-02-01");
      clock.set("2024-04-12T09:00:00Z");
      submitted =
          tracker.updates().submit(Samples.LOPEZ, draft(tracker, "u1", Q1).id());
      told = tracker.report(QUARTERLY_UPDATE, submitted).document().text();
    }
    Strategy reworded = strategy("UTC").toBuilder()
        .title(Samples.text("Another title"))
        .body(Samples.text("Another body"))
        .build();
    try (Tracker tracker = open(reworded)) {
      assertThat(tracker.report(QUARTERLY_UPDATE, submitted).document().text()).isEqualTo(told);
      assertThat(tracker.updates().verify(submitted).isEqual()).isTrue();
    }
  }

  @Test
  void aSealWithoutStrategyIsNotToldUnderAnotherOne() {
    ProgressUpdate old;
    Evaluation evaluation;
    try (Tracker tracker = open(strategy("UTC"))) {
      clock.set("2024-04-12T09:00:00Z");
      evaluation = tracker.evaluate(Q1);
      old = Work.update(evaluation, "2024-04-12");
      assertThat(tracker.report(QUARTERLY_UPDATE, old).document()).isNotNull();
    }
    Strategy reworded =
        strategy("UTC").toBuilder().title(Samples.text("Another title")).build();
    try (Tracker tracker = open(reworded)) {
      String message = "evaluation of 2024-Q1 known at revision 0: made under a strategy with"
          + " digest " + evaluation.strategy() + ", and that of this tracker has digest "
          + tracker.evaluate(Q1).strategy()
          + "; open the tracker with the same strategy, or commit the strategy before evaluating";
      assertThatIllegalArgumentException()
          .isThrownBy(() -> tracker.report(QUARTERLY_UPDATE, old))
          .withMessage(message);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> tracker.report(QUARTERLY_UPDATE, evaluation))
          .withMessage(message);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> tracker.compare(evaluation))
          .withMessage(message);
      assertThat(tracker.updates().verify(old).aspects())
          .containsExactlyInAnyOrder(Aspect.STRATEGY, Aspect.RESULT);
    }
  }

  @Test
  void aNewRunNamesWhatDiffers() {
    try (Tracker tracker = in("UTC")) {
      Work.record(tracker, "one", "2024-02-01");
      clock.set("2024-04-12T09:00:00Z");
      ProgressUpdate submitted =
          tracker.updates().submit(Samples.LOPEZ, draft(tracker, "u1", Q1).id());
      SealedEvaluation seal = submitted.seal().orElseThrow();
      ProgressUpdate forged = submitted.toBuilder()
          .seal(seal.toBuilder().dataDigest("f".repeat(64)).build())
          .build();
      assertThat(tracker.updates().verify(forged).aspects()).containsExactly(Aspect.DATA);
      try (Tracker other =
          TestTracker.describe().clock(clock).store("memory", Settings.none()).open()) {
        assertThat(other.updates().verify(submitted).aspects()).containsExactly(Aspect.KNOWN_AT);
      }
      ProgressUpdate draft = draft(tracker, "u2", Q2);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> tracker.updates().verify(draft))
          .withMessage("update 'u2' has no seal; submit it, see Updates.submit");
    }
  }

  private static void assertRefused(Runnable step, String message) {
    assertThatThrownBy(step::run).isInstanceOf(CommitRefusedException.class).hasMessage(message);
  }

  private static ProgressUpdate draft(Tracker tracker, String id, ReportingPeriod period) {
    ProgressUpdate draft = ProgressUpdate.builder()
        .id(Id.of(id))
        .period(period)
        .deadline(LocalDate.parse("2024-04-30"))
        .build();
    tracker.commit(Samples.DIALLO, "Draft " + id, changes -> changes.put(draft));
    return draft;
  }

  private static Strategy strategy(String zone) {
    return Samples.strategy("opening", "leaders").toBuilder()
        .zone(ZoneId.of(zone))
        .build();
  }

  private Tracker in(String zone) {
    return TestTracker.describe()
        .clock(clock)
        .strategy(strategy(zone))
        .store("memory", Settings.none())
        .open();
  }

  private Tracker open(Strategy strategy) {
    return TestTracker.describe()
        .clock(clock)
        .strategy(strategy)
        .store(new FakeStore(store.log), Settings.none())
        .open();
  }
}
