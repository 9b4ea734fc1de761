package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;
import static org.officialstats.advocacy.catalogue.OutreachFacts.*;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Aggregation;
import org.officialstats.advocacy.evaluation.Direction;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Level;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Seals;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.measurement.Grade;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.strategy.IndicatorChoice;
import org.officialstats.advocacy.model.strategy.StrategyBuilder;

/** The workplan of 2024 is recorded, so that the update on its first quarter is the first one due, by 30 April. */
class ReportedFiguresTest {
  private final TestSnapshot snapshot = with(strategy());

  private static TestSnapshot with(StrategyBuilder strategy) {
    return new TestSnapshot(
        strategy.build(),
        workplan("plan", "2024", item("one", "2024-03-31").build()).build());
  }

  private static Looking looking(TestSnapshot snapshot) {
    return Looking.at(snapshot, "2024-Q2", "2024-05-01");
  }

  private static IndicatorResult says(String code, Result result, String... lines) {
    IndicatorDefinition definition = IndicatorDefinition.builder()
        .code(code)
        .name(en(code))
        .formula(en("One."))
        .level(Level.OUTPUT)
        .unit(Unit.COUNT)
        .direction(Direction.UP)
        .aggregation(Aggregation.SUM)
        .disaggregation(List.of("region"))
        .activityLines(Arrays.stream(lines).map(Id::<ActivityLine>of).collect(Collectors.toSet()))
        .build();
    return new IndicatorResult(
        definition, List.of(Figure.of(Unit.COUNT, result, Evidence.NONE)), Optional.empty());
  }

  private static Entity submitted(IndicatorResult... results) {
    Evaluation evaluation = new Evaluation(
        ReportingPeriod.parse("2024-Q1"),
        day("2024-03-31"),
        Revision.of(1),
        Digest.of("strategy"),
        Digest.of("definitions"),
        Digest.of("data"),
        strategy().build().ratings(),
        List.of(results),
        List.of());
    return Facts.submitted("q1", "2024-Q1", "2024-04-30", "2024-04-20").toBuilder()
        .seal(Seals.seal(evaluation))
        .build();
  }

  private static Reason why() {
    return Reason.of("why", "This is why.");
  }

  @Test
  void rep03IsNotDueBeforeAnyDeadline() {
    assertThat(Looking.at(snapshot, "2024-Q2", "2024-04-29").headline("REP-03"))
        .isEqualTo("NotDue no-update-due");
  }

  @Test
  void rep03CountsTheCellsOfASubmittedUpdateThatHaveAFigureOrAReason() {
    snapshot.add(submitted(
        says("AUD-01", Result.count(0), "audiences-and-events"),
        says("AUD-02", new Result.NoData(why()), "audiences-and-events"),
        says("PAR-05", new Result.Undefined(why(), Optional.empty()), "partners"),
        says("LRN-01", new Result.Suppressed(why()), "partners", "key-messages"),
        says("REP-02", new Result.NotDue(why())),
        says("WPL-01", new Result.NotApplicable(why())),
        says("REP-03", new Result.NoData(why()))));

    assertThat(looking(snapshot).all("REP-03"))
        .containsEntry("value", "80 (4/5)")
        .containsEntry("value activity-line=audiences-and-events", "50 (1/2)")
        .containsEntry("value activity-line=partners", "100 (2/2)")
        .containsEntry("value activity-line=key-messages", "100 (1/1)")
        .containsEntry("value activity-line=none", "100 (1/1)");
    assertThat(looking(snapshot).counted("REP-03")).containsExactly("progress-update/q1");
  }

  @Test
  void rep03TakesWhatStandsByHandForThePeriodAndTheWhole() {
    snapshot.add(
        submitted(
            says("AUD-02", new Result.NoData(why())), says("OUT-07", new Result.NoData(why()))),
        measured("value", "AUD-02", "2024-Q1").value(BigDecimal.ZERO).build(),
        measured("estimate", "AUD-02", "2024-Q1")
            .value(BigDecimal.ONE)
            .grade(Grade.ESTIMATED)
            .measuredOn(date("2024-04-01"))
            .build(),
        measured("group", "OUT-07", "2024-Q1")
            .group("region=142")
            .value(BigDecimal.ZERO)
            .build(),
        measured("other-unit", "OUT-07", "2024-Q1")
            .unit("percent")
            .value(BigDecimal.ZERO)
            .build(),
        measured("other-period", "OUT-07", "2024-Q2").value(BigDecimal.ZERO).build());
    assertThat(looking(snapshot).headline("REP-03")).isEqualTo("50 (1/2)");
    assertThat(looking(snapshot).counted("REP-03"))
        .containsExactly("measurement/value", "progress-update/q1");
  }

  @Test
  void rep03TakesAReasonThatIsStatedForAPeriodThatIsOver() {
    snapshot.add(
        submitted(says("OUT-07", new Result.NoData(why()))),
        measured("later", "OUT-07", "2024-Q1")
            .missing(Code.of("not-collected"))
            .measuredOn(date("2024-05-02"))
            .build());
    assertThat(looking(snapshot).headline("REP-03")).isEqualTo("100 (1/1)");
    assertThat(looking(snapshot).counted("REP-03"))
        .containsExactly("measurement/later", "progress-update/q1");
  }

  @Test
  void rep03ExpectsEveryIndicatorInUseWhereTheUpdateIsMissing() {
    Set<String> used = Set.of("AUD-01", "LRN-01", "REP-03");
    List<IndicatorChoice> choices = new StandardIndicators()
        .indicators().stream()
            .map(indicator -> indicator.definition().code())
            .map(code -> new IndicatorChoice(code, used.contains(code), Map.of()))
            .toList();
    TestSnapshot two = with(strategy().indicators(choices));
    two.add(draft("q1", "2024-Q1", "2024-04-30"));
    assertThat(looking(two).headline("REP-03")).isEqualTo("0 (0/2)");

    two.add(measured("recall", "LRN-01", "2024-Q1")
        .missing(Code.of("not-collected"))
        .build());
    assertThat(looking(two).headline("REP-03")).isEqualTo("50 (1/2)");
    assertThat(looking(snapshot).headline("REP-03")).isEqualTo("0 (0/49)");
  }
}
