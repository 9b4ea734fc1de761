package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evaluator;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Indicator;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;
import org.officialstats.advocacy.evaluation.IndicatorDefinitionBuilder;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.measurement.Measurement;
import org.officialstats.advocacy.model.measurement.MeasurementBuilder;

class MeasurementRulesTest {
  private static final ReportingPeriod Q1 = ReportingPeriod.parse("2024-Q1");
  private static final Reason WHY = Reason.of("unknown", "Nobody knows.");

  @Test
  void aReportedFigureThatDiffersFromTheComputedOneIsFoundAndDoesNotStand() {
    Measurement reported = measurement("40");
    List<Finding> found = find("MEA-F01", percentage(8, 19), reported);
    assertThat(found).hasSize(1);
    RuleFindings.assertSays(
        found.get(0),
        "measurement/m1",
        "AUD-01, first quarter of 2024: the figure 40 (reported; measurement/m1) differs from the computed one, 42.105263.",
        "Correct the measurement, or complete the records; the computed figure stands.");
  }

  @ParameterizedTest(name = "{0} beside 42.105263 agrees: {1}")
  @CsvSource({"42, true", "42.1, true", "42.11, true", "42.105263, true", "42.2, false", "41, false"
  })
  void aFigureAgreesToTheDigitsThatItGives(String reported, boolean agrees) {
    assertThat(find("MEA-F01", percentage(8, 19), measurement(reported)).isEmpty())
        .isEqualTo(agrees);
  }

  @ParameterizedTest(name = "{0} beside [10, 20] agrees: {1}")
  @CsvSource({"10, true", "20, true", "9.9, false", "20.1, false"})
  void aFigureAgreesWithBoundsThatItIsWithin(String reported, boolean agrees) {
    Result bounds = new Result.Interval(BigDecimal.TEN, BigDecimal.valueOf(20));
    List<Finding> found = find("MEA-F01", bounds, measurement(reported));
    assertThat(found.isEmpty()).isEqualTo(agrees);
    found.forEach(finding -> assertThat(finding.message().in("en"))
        .endsWith("differs from the computed one, between 10 and 20."));
  }

  @Test
  void whatIsMissingOrWithheldContradictsNothing() {
    assertThat(find("MEA-F01", new Result.Undefined(WHY, Optional.empty()), measurement("40")))
        .isEmpty();
    assertThat(find("MEA-F01", new Result.NoData(WHY), measurement("40"))).isEmpty();
    Measurement ofFew =
        builder().value(BigDecimal.TEN).n(3).responseRate(new BigDecimal("0.5")).build();
    assertThat(find("MEA-F01", percentage(8, 19), ofFew)).isEmpty();
  }

  @Test
  void aRatioIsComparedByItsShare() {
    Measurement same = builder()
        .numerator(BigDecimal.valueOf(16))
        .denominator(BigDecimal.valueOf(38))
        .build();
    assertThat(find("MEA-F01", percentage(8, 19), same)).isEmpty();
  }

  @Test
  void aMeasurementThatNoFigureTakesIsFoundWithTheReason() {
    assertUnused(
        builder().indicator("OWN-01").value(BigDecimal.ONE).build(),
        "OWN-01, first quarter of 2024: the measurement measurement/m1 stands beside no figure, as no indicator has this code.");
    assertUnused(
        builder().unit("days").value(BigDecimal.ONE).build(),
        "AUD-01, first quarter of 2024: the measurement measurement/m1 stands beside no figure; expected the unit 'percent', and a group by region.");
    assertUnused(
        builder().group("elsewhere").value(BigDecimal.ONE).build(),
        "AUD-01 [elsewhere], first quarter of 2024: the measurement measurement/m1 stands beside no figure; expected the unit 'percent', and a group by region.");
    assertUnused(
        builder().group("region=142").value(BigDecimal.ONE).build(),
        "AUD-01 [region: Asia], first quarter of 2024: the measurement measurement/m1 stands beside no figure, as the indicator is computed and gives none for this group.");
    assertThat(find("MEA-F02", percentage(8, 19), measurement("40"))).isEmpty();
    assertThat(find(
            "MEA-F02",
            new Result.NoData(WHY),
            builder().group("region=142").value(BigDecimal.ONE).build()))
        .as("it became a figure")
        .isEmpty();
  }

  @Test
  void withoutFiguresNothingIsFound() {
    TestSnapshot snapshot = new TestSnapshot(strategy().build(), measurement("40"));
    EvaluationContext context = EvaluationContext.of(snapshot, Q1, LocalDate.parse("2024-03-31"));
    assertThat(new StandardRules().rules())
        .filteredOn(rule -> rule.definition().code().startsWith("MEA-"))
        .hasSize(2)
        .allSatisfy(rule -> assertThat(rule.findings(context)).isEmpty());
  }

  private static void assertUnused(Measurement measurement, String message) {
    List<Finding> found = find("MEA-F02", percentage(8, 19), measurement);
    assertThat(found).hasSize(1);
    RuleFindings.assertSays(
        found.get(0),
        "measurement/m1",
        message,
        "Correct its indicator, unit or group, or remove it.");
  }

  private static List<Finding> find(String rule, Result computed, Measurement measurement) {
    List<Rule> rules = new StandardRules()
        .rules().stream().filter(one -> one.definition().code().equals(rule)).toList();
    return Evaluator.of(List.of(new Coverage(computed)), rules)
        .evaluate(
            new TestSnapshot(strategy().build(), measurement), Q1, LocalDate.parse("2024-03-31"))
        .findings();
  }

  private static Result percentage(long numerator, long denominator) {
    return Result.percentage(Parts.of(numerator, denominator), WHY);
  }

  private static Measurement measurement(String value) {
    return builder().value(new BigDecimal(value)).build();
  }

  private static MeasurementBuilder builder() {
    return Measurement.builder()
        .id(Id.of("m1"))
        .indicator("AUD-01")
        .period(Q1)
        .source("Survey")
        .measuredOn(PartialDate.of(2024, 2));
  }

  /** An indicator that says what a test wants. */
  private record Coverage(Result result) implements Indicator {
    @Override
    public IndicatorDefinition definition() {
      return new StandardIndicators()
          .indicators().stream()
              .map(Indicator::definition)
              .filter(definition -> definition.code().equals("AUD-01"))
              .map(definition -> IndicatorDefinitionBuilder.builder(definition)
                  .disaggregation(List.of("region"))
                  .build())
              .findFirst()
              .orElseThrow();
    }

    @Override
    public List<Figure> figures(EvaluationContext context) {
      return List.of(new Figure(Figure.VALUE, Group.ALL, Unit.PERCENT, result, Evidence.NONE));
    }
  }
}
