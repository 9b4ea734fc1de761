package org.officialstats.advocacy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.FiscalCalendar;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.measurement.Grade;

class ComparisonsTest {
  private static final ReportingPeriod Q1 = ReportingPeriod.parse("2024-Q1");
  private static final ReportingPeriod Q2 = ReportingPeriod.parse("2024-Q2");
  private static final Reason NONE_DUE = Reason.of("nothing-due", "Nothing was due.");

  @Test
  void subtractPercentagesInPointsForTheWholeAndForGroups() {
    IndicatorComparison compared = compare(
        definition(Aggregation.RATIO),
        List.of(percent(Group.ALL, 8, 19), percent(asia(), 1, 2)),
        List.of(percent(Group.ALL, 1, 4), percent(asia(), 3, 4)));
    assertThat(compared.notComparable()).isEmpty();
    assertThat(compared.figures())
        .extracting(FigureComparison::difference)
        .containsExactly(
            Result.value(new BigDecimal("17.105263")), Result.value(new BigDecimal("-25")));
    assertThat(compared.figures())
        .extracting(FigureComparison::group)
        .containsExactly(Group.ALL, asia());
    assertThat(compared.figures().get(0).before())
        .contains(new Told(percent(Group.ALL, 1, 4).result(), Grade.COMPUTED));
  }

  @Test
  void subtractBoundsSoThatTheDifferenceIsCertainlyWithinThem() {
    assertThat(difference(interval(50, 65), interval(40, 60))).isEqualTo(interval(-10, 25));
    assertThat(difference(interval(50, 65), Result.count(40))).isEqualTo(interval(10, 25));
    assertThat(difference(Result.count(50), interval(40, 60))).isEqualTo(interval(-10, 10));
  }

  @Test
  void leaveMissingWhatIsMissingForItsReason() {
    Result undefined = new Result.Undefined(NONE_DUE, Optional.of(Parts.of(0, 0)));
    assertThat(difference(Result.count(1), new Result.NoData(NONE_DUE)))
        .isEqualTo(new Result.NoData(NONE_DUE));
    assertThat(difference(new Result.Suppressed(NONE_DUE), Result.count(1)))
        .isEqualTo(new Result.Suppressed(NONE_DUE));
    assertThat(difference(undefined, new Result.NotDue(NONE_DUE)))
        .isEqualTo(new Result.Undefined(NONE_DUE, Optional.empty()));
  }

  @Test
  void sayThatAGroupIsNewOrGone() {
    List<FigureComparison> figures = compare(
            definition(Aggregation.LAST),
            List.of(count(Group.ALL, 3), count(asia(), 3)),
            List.of(count(Group.ALL, 1), count(Group.of("region", "002"), 1)))
        .figures();
    assertThat(figures.get(1).difference().whyMissing().orElseThrow().code())
        .hasToString("not-given-before");
    assertThat(figures.get(2).difference().whyMissing().orElseThrow().code())
        .hasToString("not-given-now");
  }

  @Test
  void compareOnlyUnderTheSameDefinition() {
    IndicatorDefinition changed = IndicatorDefinitionBuilder.builder(definition(Aggregation.LAST))
        .version(2)
        .build();
    assertThat(obstacle(
            IndicatorResult.of(changed, List.of(count(Group.ALL, 1))),
            IndicatorResult.of(definition(Aggregation.LAST), List.of(count(Group.ALL, 1)))))
        .contains(KnownReasons.of("definition-changed"));
  }

  @Test
  void compareOnlyUnderTheSameParameters() {
    assertThat(obstacle(with(Map.of("months", "24")), with(Map.of())))
        .contains(KnownReasons.of("parameters-changed"));
    assertThat(obstacle(with(Map.of("months", "24")), with(Map.of("months", "24"))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Aggregation.class)
  void compareOnlyWhatTheAggregationGivesAMeaning(Aggregation aggregation) {
    assertThat(compare(
                definition(aggregation), List.of(count(Group.ALL, 2)), List.of(count(Group.ALL, 1)))
            .notComparable()
            .map(reason -> reason.code().value()))
        .isEqualTo(
            aggregation == Aggregation.NONE ? Optional.of("no-aggregation") : Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(Aggregation.class)
  void compareWhatGrowsOnlyWhenBothPeriodsAreOver(Aggregation aggregation) {
    IndicatorResult result =
        IndicatorResult.of(definition(aggregation), List.of(count(Group.ALL, 1)));
    boolean grows = List.of(Aggregation.SUM, Aggregation.SUM_WITHIN_UNIT, Aggregation.DISTINCT)
        .contains(aggregation);
    assertThat(between(
                evaluation(Q2, "2024-05-15", List.of(result)),
                evaluation(Q1, "2024-03-31", List.of(result)))
            .indicators()
            .get(0)
            .notComparable()
            .map(reason -> reason.code().value())
            .filter(code -> !code.equals("no-aggregation")))
        .isEqualTo(grows ? Optional.of("period-not-over") : Optional.empty());
  }

  @Test
  void sayThatTheIndicatorIsNew() {
    IndicatorResult result =
        IndicatorResult.of(definition(Aggregation.LAST), List.of(count(Group.ALL, 1)));
    Comparison comparison = between(
        evaluation(Q2, "2024-06-30", List.of(result)), evaluation(Q1, "2024-03-31", List.of()));
    assertThat(comparison.indicator("EVT-01").orElseThrow().notComparable())
        .contains(KnownReasons.of("not-given-before"));
  }

  @Test
  void areFoundByTheCodeOfTheIndicator() {
    IndicatorResult result =
        IndicatorResult.of(definition(Aggregation.LAST), List.of(count(Group.ALL, 1)));
    Comparison comparison = between(
        evaluation(Q2, "2024-06-30", List.of(result)),
        evaluation(Q1, "2024-03-31", List.of(result)));
    assertThat(comparison.indicator("EVT-01")).contains(comparison.indicators().get(0));
    assertThat(comparison.indicator("EVT-02")).isEmpty();
  }

  @Test
  void sayWhatTheEarlierPeriodIsKnownFrom() {
    Comparison comparison = Comparisons.between(
        evaluation(Q2, "2024-06-30", List.of()),
        evaluation(Q1, "2024-03-31", List.of()),
        FiscalCalendar.CALENDAR_YEAR,
        Optional.of(Id.of("update-1")));
    assertThat(comparison)
        .isEqualTo(new Comparison(
            Q2,
            Q1,
            LocalDate.of(2024, 3, 31),
            Revision.of(7),
            Optional.of(Id.of("update-1")),
            List.of()));
  }

  @Test
  void refusePeriodsThatDoNotCompare() {
    Evaluation quarter = evaluation(Q2, "2024-06-30", List.of());
    Evaluation year = evaluation(ReportingPeriod.parse("2023"), "2023-12-31", List.of());
    assertThatThrownBy(() -> between(quarter, year))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "comparison of 2024-Q2 with 2023: expected an earlier period of the same" + " length");
    assertThatThrownBy(() -> between(quarter, quarter))
        .hasMessage("comparison of 2024-Q2 with 2024-Q2: expected an earlier period of the same"
            + " length");
  }

  @Test
  void holdFiguresOrAReasonAndNotBoth() {
    assertThatThrownBy(() -> new IndicatorComparison("EVT-01", List.of(), Optional.empty()))
        .hasMessage("comparison of EVT-01: 0 figures without a reason why not; expected one of the"
            + " two");
  }

  @Property
  void aDifferenceTheOtherWayRoundIsItsOpposite(
      @ForAll("results") Result one, @ForAll("results") Result other) {
    Result there = difference(one, other);
    Result back = difference(other, one);
    if (there instanceof Result.Value value) {
      assertThat(back).isEqualTo(Result.value(value.value().negate()));
    } else if (there instanceof Result.Interval interval) {
      assertThat(back)
          .isEqualTo(
              new Result.Interval(interval.upper().negate(), interval.lower().negate()));
    } else {
      assertThat(back).isInstanceOf(Result.Missing.class);
    }
  }

  @Provide
  static Arbitrary<Result> results() {
    return EvaluationArbitraries.results();
  }

  private static Result difference(Result now, Result before) {
    return Subtraction.of(Optional.of(now), Optional.of(before));
  }

  private static IndicatorComparison compare(
      IndicatorDefinition definition, List<Figure> now, List<Figure> before) {
    return between(
            evaluation(Q2, "2024-06-30", List.of(IndicatorResult.of(definition, now))),
            evaluation(Q1, "2024-03-31", List.of(IndicatorResult.of(definition, before))))
        .indicators()
        .get(0);
  }

  private static Optional<Reason> obstacle(IndicatorResult now, IndicatorResult before) {
    return between(
            evaluation(Q2, "2024-06-30", List.of(now)),
            evaluation(Q1, "2024-03-31", List.of(before)))
        .indicators()
        .get(0)
        .notComparable();
  }

  private static Comparison between(Evaluation evaluation, Evaluation earlier) {
    return Comparisons.between(evaluation, earlier, FiscalCalendar.CALENDAR_YEAR, Optional.empty());
  }

  private static IndicatorResult with(Map<String, String> parameters) {
    return new IndicatorResult(
        definition(Aggregation.LAST),
        List.of(count(Group.ALL, 1)),
        Optional.empty(),
        List.of(),
        parameters);
  }

  private static IndicatorDefinition definition(Aggregation aggregation) {
    return IndicatorDefinitionBuilder.builder(Stubs.definition("EVT-01"))
        .aggregation(aggregation)
        .build();
  }

  private static Group asia() {
    return Group.of("region", "142");
  }

  private static Figure count(Group group, long count) {
    return new Figure(Figure.VALUE, group, Unit.COUNT, Result.count(count), Evidence.NONE);
  }

  private static Figure percent(Group group, long numerator, long denominator) {
    Result result = Result.percentage(Parts.of(numerator, denominator), NONE_DUE);
    return new Figure(Figure.VALUE, group, Unit.PERCENT, result, Evidence.NONE);
  }

  private static Result interval(long lower, long upper) {
    return new Result.Interval(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper));
  }

  private static Evaluation evaluation(
      ReportingPeriod period, String asOf, List<IndicatorResult> results) {
    return new Evaluation(
        period,
        LocalDate.parse(asOf),
        Revision.of(7),
        Digest.NONE,
        Digest.NONE,
        Digest.NONE,
        Strategies.gwgBigData().ratings(),
        results,
        List.of());
  }
}
