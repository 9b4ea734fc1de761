package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Aggregation;
import org.officialstats.advocacy.evaluation.Assessment;
import org.officialstats.advocacy.evaluation.Direction;
import org.officialstats.advocacy.evaluation.Entered;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;
import org.officialstats.advocacy.evaluation.IndicatorDefinitionBuilder;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Level;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.strategy.ActivityLine;

/** Figures of every kind, by indicators that look at them. */
final class SampleFigures {
  static final Reason WHY = Reason.of("why", "This is why.");

  private SampleFigures() {}

  static List<IndicatorResult> indicators() {
    return List.of(
        indicator(
            "AUD-01",
            "audiences-and-events",
            Level.OUTPUT,
            Unit.PERCENT,
            List.of(
                figure(Unit.PERCENT, Result.percentage(Parts.of(3, 4), WHY)),
                group("region", "142", Unit.PERCENT, Result.percentage(Parts.of(2, 2), WHY)),
                group("region", "002", Unit.PERCENT, Result.percentage(Parts.of(1, 2), WHY)),
                group("region", "019", Unit.PERCENT, Result.percentage(Parts.of(0, 2), WHY))),
            assessment("shown", Result.value(new BigDecimal("0.95")), "on-track")),
        indicator(
            "EVT-01",
            "meetings-and-dissemination",
            Level.OUTPUT,
            Unit.COUNT,
            List.of(
                figure(Unit.COUNT, Result.count(0)),
                new Figure("late", Group.ALL, Unit.DAYS, Result.count(1), Evidence.NONE)),
            assessment(SampleUpdate.INTERNAL, new Result.NoData(WHY), "not-available")),
        plain("EVT-02", Level.OUT_TAKE, new Result.NoData(WHY)),
        plain(
            "EVT-03",
            Level.OUTPUT,
            new Result.Interval(BigDecimal.valueOf(50), BigDecimal.valueOf(65))),
        plain("LRN-01", Level.OUT_TAKE, new Result.Suppressed(WHY)),
        indicator(
            "LRN-02",
            "",
            Level.OUT_TAKE,
            Unit.PERCENT,
            List.of(new Figure(
                Figure.VALUE,
                Group.ALL,
                Unit.PERCENT,
                Result.count(42),
                Evidence.counted(List.of(SampleUpdate.SURVEY.key())),
                Optional.of(new Entered(
                    SampleUpdate.SURVEY.id(),
                    SampleUpdate.SURVEY.grade(),
                    SampleUpdate.SURVEY.confidence(),
                    SampleUpdate.SURVEY.measuredOn(),
                    SampleUpdate.SURVEY.source(),
                    SampleUpdate.SURVEY.links(),
                    SampleUpdate.SURVEY.n(),
                    SampleUpdate.SURVEY.responseRate(),
                    SampleUpdate.SURVEY.note())),
                Optional.empty())),
            Optional.empty()),
        plain("PAR-05", Level.OUTCOME, new Result.Undefined(WHY, Optional.of(Parts.of(0, 0)))),
        plain("REP-01", Level.PROCESS, new Result.NotDue(WHY)),
        plain("REP-02", Level.INPUT, new Result.NotApplicable(WHY)),
        indicator(
            "FUN-03",
            "partners-and-stakeholders",
            Level.INPUT,
            Unit.COUNT,
            Stream.concat(
                    Stream.of(figure(Unit.COUNT, Result.count(44))),
                    IntStream.range(0, 10)
                        .mapToObj(place -> group(
                            "material-kind", "kind-" + place, Unit.COUNT, Result.count(place))))
                .toList(),
            Optional.empty()),
        indicator(
            "PAR-02",
            "partners-and-stakeholders",
            Level.OUTPUT,
            Unit.DAYS,
            List.of(
                figure(Unit.DAYS, Result.count(-2)),
                new Figure(
                    "late",
                    new Group(ImmutableMap.of(
                        "organization", SampleUpdate.OFFICE.id().value(), "currency", "USD")),
                    Unit.COUNT,
                    Result.count(1),
                    Evidence.NONE),
                group(
                    "organization", SampleUpdate.INSIDE.id().value(), Unit.COUNT, Result.count(1)),
                group("organization", SampleUpdate.HIDDEN.id().value(), Unit.DAYS, Result.count(1)),
                group("owner", "Unit " + SampleUpdate.INTERNAL, Unit.COUNT, Result.count(1)),
                group("country", "unknown", Unit.COUNT, Result.count(1))),
            Optional.empty()));
  }

  static IndicatorResult plain(String code, Level level, Result result) {
    return indicator(
        code, "", level, Unit.COUNT, List.of(figure(Unit.COUNT, result)), Optional.empty());
  }

  static IndicatorResult rated(String code) {
    return indicator(
        code,
        "partners-and-stakeholders",
        Level.OUTPUT,
        Unit.COUNT,
        List.of(figure(Unit.COUNT, Result.count(3))),
        assessment("shown", Result.count(1), "target-achieved"));
  }

  static IndicatorResult indicator(
      String code,
      String line,
      Level level,
      Unit unit,
      List<Figure> figures,
      Optional<Assessment> assessment) {
    IndicatorDefinition definition = IndicatorDefinition.builder()
        .code(code)
        .name(LocalizedText.of("en", "Name of " + code))
        .formula(LocalizedText.of("en", "Formula"))
        .level(level)
        .unit(unit)
        .direction(Direction.UP)
        .aggregation(Aggregation.NONE)
        .activityLines(line.isEmpty() ? Set.of() : Set.of(Id.<ActivityLine>of(line)))
        .build();
    return new IndicatorResult(definition, figures, assessment);
  }

  static Figure figure(Unit unit, Result result) {
    Evidence evidence = new Evidence(
        List.of(SampleUpdate.OFFICE.key()),
        List.of(SampleUpdate.INSIDE.key()),
        List.of(EntityKey.parse("event/unclear")));
    return Figure.of(unit, result, evidence);
  }

  static Figure group(String dimension, String value, Unit unit, Result result) {
    return new Figure(
        Figure.VALUE,
        Group.of(dimension, value),
        unit,
        result,
        Evidence.counted(List.of(SampleUpdate.OFFICE.key())));
  }

  static Optional<Assessment> assessment(String target, Result achievement, String rating) {
    return Optional.of(new Assessment(
        Id.of(target),
        Optional.of(BigDecimal.ZERO),
        BigDecimal.valueOf(987_654),
        achievement,
        Code.of(rating)));
  }

  /** The same indicators by a later version of their definitions. */
  static List<IndicatorResult> otherVersion() {
    return indicators().stream()
        .map(result -> new IndicatorResult(
            IndicatorDefinitionBuilder.builder(result.definition()).version(2).build(),
            result.figures(),
            result.assessment()))
        .toList();
  }
}
