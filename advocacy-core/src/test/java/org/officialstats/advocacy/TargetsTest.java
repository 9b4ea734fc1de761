package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.officialstats.advocacy.Work.Q1;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.strategy.Aim;
import org.officialstats.advocacy.model.strategy.Target;
import org.officialstats.advocacy.model.strategy.TargetBuilder;
import org.officialstats.advocacy.model.workplan.Endorsement;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanState;
import org.officialstats.advocacy.spi.Settings;

/** What a figure was measured against is neither changed nor removed. */
class TargetsTest {
  private static final String REMEDY =
      " expected changes of setBy, reason, labels, sensitivity only;"
          + " leave it as it was, and record a target that replaces it, with the reason";

  private final ManualClock clock = new ManualClock();
  private final Tracker tracker = TestTracker.describe()
      .clock(clock)
      .strategy(Samples.strategy("opening", "leaders").toBuilder()
          .activityLines(List.of(
              new ActivityLine(Id.of("events"), 1, Samples.text("Events"), Set.of(), List.of())))
          .build())
      .store("memory", Settings.none())
      .open();

  @Test
  void aMistakeIsMendedInPlaceUntilAFigureWasMeasuredAgainstIt() {
    record(target());
    record(target().value(BigDecimal.valueOf(7)));
    submitQ1();
    assertThat(refusals(target().value(BigDecimal.valueOf(8))))
        .containsExactly("[target/t, /value] changed, though the target stood when"
            + " progress-update/update-2024-q1 was submitted;" + REMEDY);
    assertThat(tracker.snapshot().all(Target.class))
        .extracting(Target::value)
        .containsExactly(BigDecimal.valueOf(7));
  }

  @Test
  void everythingThatFiguresAreMeasuredAgainstIsFixedAndSaidAtOnce() {
    record(target());
    submitQ1();
    assertThat(refusals(target()
            .indicator("MAT-02")
            .period(ReportingPeriod.parse("2024-Q1"))
            .group("region=002")
            .baseline(BigDecimal.ONE)
            .aim(Aim.HOLD)
            .since(LocalDate.parse("2024-01-02"))))
        .extracting(problem -> problem.substring(0, problem.indexOf(']') + 1))
        .containsExactlyInAnyOrder(
            "[target/t, /indicator]",
            "[target/t, /period]",
            "[target/t, /group]",
            "[target/t, /baseline]",
            "[target/t, /aim]",
            "[target/t, /since]");
  }

  @Test
  void itIsNotRemovedEither() {
    record(target());
    submitQ1();
    assertThat(refusals(changes -> changes.remove(Target.class, Id.of("t"))))
        .containsExactly(
            "[target/t] removed, though it stood when progress-update/update-2024-q1 was"
                + " submitted; expected to stay; record a target that replaces it, with the reason");
  }

  @Test
  void anotherTargetReplacesItAndWordsAndLabelsStayFree() {
    record(target());
    submitQ1();
    record(target()
        .reason("Said better.")
        .labels(Map.of("file", "A-1"))
        .sensitivity(Sensitivity.PUBLIC));
    record(target().id(Id.of("t2")).value(BigDecimal.valueOf(9)).replaces(Id.of("t")));
    assertThat(tracker.snapshot().all(Target.class)).hasSize(2);
  }

  @Test
  void newWordsDoNotMakeItANewTarget() {
    record(target());
    submitQ1();
    record(target().reason("Said better."));
    assertThat(refusals(target().reason("Said better.").value(BigDecimal.TEN))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    // period of the target, since when it stands, whether the update of 2024-Q1 fixes it
    "2024-Q1, 2024-01-01, true",
    "2024, 2024-01-01, true",
    "2023-Q4, 2024-01-01, true",
    "2024-Q2, 2024-01-01, false",
    "2025, 2024-01-01, false",
    ", 2024-03-31, true",
    ", 2024-04-01, false",
  })
  void onlyATargetOfThePeriodThatStoodOnItsDayIsFixed(String period, String since, boolean fixed) {
    TargetBuilder target = target().since(LocalDate.parse(since));
    if (period != null) {
      target.period(ReportingPeriod.parse(period));
    }
    record(target);
    submitQ1();
    if (fixed) {
      assertThat(refusals(target.value(BigDecimal.TEN))).hasSize(1);
    } else {
      record(target.value(BigDecimal.TEN));
    }
  }

  @Test
  void aTargetThatTheUpdateDidNotKnowIsNotFixedByIt() {
    submitQ1();
    record(target());
    record(target().value(BigDecimal.TEN));
    assertThat(tracker.snapshot().all(Target.class)).hasSize(1);
  }

  @Test
  void theEndorsementOfAWorkplanFixesTheTargetsOfItsYear() {
    record(target());
    record(target().id(Id.of("next")).period(ReportingPeriod.parse("2025")));
    record(target().id(Id.of("later")).since(LocalDate.parse("2024-01-11")));
    tracker.commit(Samples.DIALLO, "m", changes -> changes.put(workplan("2024-01-10")));
    assertThat(refusals(target().value(BigDecimal.TEN)))
        .containsExactly(
            "[target/t, /value] changed, though the target stood when workplan/plan was"
                + " endorsed;" + REMEDY);
    record(target().id(Id.of("next")).period(ReportingPeriod.parse("2025")).value(BigDecimal.TEN));
    record(target().id(Id.of("later")).since(LocalDate.parse("2024-01-11")).value(BigDecimal.TEN));
  }

  @Test
  void aTargetRecordedAfterTheEndorsementIsNotFixedByWhatIsSaidOfThePlanLater() {
    tracker.commit(Samples.DIALLO, "m", changes -> changes.put(workplan("2024-01-10")));
    record(target());
    tracker.commit(
        Samples.DIALLO,
        "m",
        changes -> changes.put(
            workplan("2024-01-10").toBuilder().labels(Map.of("file", "A-2")).build()));
    record(target().value(BigDecimal.TEN));
    assertThat(tracker.snapshot().all(Target.class)).hasSize(1);
  }

  @Test
  void aDraftWorkplanFixesNothing() {
    record(target());
    tracker.commit(
        Samples.DIALLO,
        "m",
        changes -> changes.put(workplan("2024-01-10").toBuilder()
            .state(WorkplanState.DRAFT)
            .endorsement(Optional.empty())
            .build()));
    record(target().value(BigDecimal.TEN));
    assertThat(tracker.snapshot().all(Target.class)).hasSize(1);
  }

  private static TargetBuilder target() {
    return Target.builder()
        .id(Id.of("t"))
        .indicator("MAT-01")
        .value(BigDecimal.valueOf(5))
        .since(LocalDate.parse("2024-01-01"))
        .setBy("the body")
        .reason("As agreed.");
  }

  private static Workplan workplan(String endorsedOn) {
    return Samples.endorsedWorkplan("plan").toBuilder()
        .year(ReportingPeriod.parse("2024"))
        .endorsement(new Endorsement(
            Samples.text("The body"), LocalDate.parse(endorsedOn), Optional.empty()))
        .build();
  }

  private void record(TargetBuilder target) {
    tracker.commit(Samples.DIALLO, "Set", changes -> changes.put(target.build()));
  }

  private void submitQ1() {
    Work.submit(tracker, clock, Q1, "2024-04-12");
  }

  private List<String> refusals(TargetBuilder target) {
    return refusals(changes -> changes.put(target.build()));
  }

  private List<String> refusals(Consumer<Changes> changes) {
    CommitRefusedException refused = catchThrowableOfType(
        CommitRefusedException.class, () -> tracker.commit(Samples.DIALLO, "Set", changes));
    return refused.problems().stream().map(Problem::toString).toList();
  }
}
