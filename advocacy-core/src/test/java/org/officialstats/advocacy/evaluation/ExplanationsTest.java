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
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Explanation.Substitute;
import org.officialstats.advocacy.json.RecordJson;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.audience.Confidence;
import org.officialstats.advocacy.model.measurement.Grade;
import org.officialstats.advocacy.model.strategy.RatingThreshold;
import org.officialstats.advocacy.model.workplan.GivenRating;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.samples.TestSnapshot;

class ExplanationsTest {
  private static final ReportingPeriod Q1 = ReportingPeriod.parse("2024-Q1");
  private static final Reason WHY = Reason.of("inexact-dates", "For 2 of 19 it cannot be told.");

  private static final IndicatorDefinition COVERAGE = IndicatorDefinitionBuilder.builder(
          Stubs.definition("AUD-01"))
      .name(LocalizedText.of("en", "Coverage", "fr", "Couverture"))
      .formula(LocalizedText.of("en", "Countries with a contact, as a share of all."))
      .unit(Unit.PERCENT)
      .aggregation(Aggregation.RATIO)
      .build();

  private final TestSnapshot snapshot = new TestSnapshot(Strategies.gwgBigData());

  @Test
  void sayWhyItIsFortyTwoPercent() {
    Explanation explanation = explain(result(
        figure(Result.percentage(Parts.of(8, 19), WHY)),
        Optional.of(new Assessment(
            Id.of("t"),
            Optional.of(BigDecimal.valueOf(20)),
            BigDecimal.valueOf(60),
            Result.value(new BigDecimal("0.552631")),
            Code.of("acceleration-needed")))));
    ExplainedFigure figure = explanation.figures().get(0);
    assertThat(figure.why())
        .isEqualTo("42.105263 % = 8 of 19; baseline 20 %, target 60 %, achievement 0.552631, rated"
            + " acceleration-needed because it is at least 0.5 and below 0.95; computed");
    assertThat(figure.rating().orElseThrow().reached())
        .contains(RatingThreshold.of("acceleration-needed", "0.5"));
    assertThat(figure.rating().orElseThrow().missed())
        .contains(RatingThreshold.of("on-track", "0.95"));
    assertThat(figure)
        .extracting(
            ExplainedFigure::population,
            ExplainedFigure::counted,
            ExplainedFigure::excluded,
            ExplainedFigure::unknown)
        .containsExactly(3, 1, 1, 1);
    assertThat(explanation.parameters()).isEqualTo(Map.of("months", "12"));
    assertThat(explanation)
        .extracting(Explanation::period, Explanation::asOf, Explanation::knownAt)
        .containsExactly(Q1, LocalDate.of(2024, 3, 31), Revision.of(3));
  }

  @Test
  void nameTheHighestStepAndTheOneBelowAllSteps() {
    assertThat(rated("1.2", "target-achieved"))
        .endsWith("rated target-achieved because it is at least 1; computed");
    assertThat(rated("-0.2", "deterioration"))
        .endsWith("rated deterioration because it is below 0; computed");
  }

  @Test
  void sayWhyThereIsNoNumberOrNoRating() {
    assertThat(why(new Result.NoData(WHY), Optional.empty()))
        .isEqualTo("no data: For 2 of 19 it cannot be told.; computed");
    Assessment assessment = new Assessment(
        Id.of("t"),
        Optional.empty(),
        BigDecimal.TEN,
        new Result.NoData(Reason.of("no-baseline", "No baseline is set.")),
        Assessment.NOT_AVAILABLE);
    assertThat(why(new Result.Interval(BigDecimal.ONE, BigDecimal.TEN), Optional.of(assessment)))
        .isEqualTo("between 1 % and 10 %; target 10 %, rated not-available because no data: No"
            + " baseline is set.; computed");
  }

  @Test
  void sayWhoEnteredAFigureAndWhatItRestsOn() {
    Entered entered = new Entered(
        Id.of("m1"),
        Grade.ESTIMATED,
        Confidence.LOW,
        PartialDate.of(2024, 3),
        Optional.of("Survey"),
        List.of(),
        Optional.of(20),
        Optional.of(new BigDecimal("0.4")),
        Optional.empty());
    Figure figure = new Figure(
        Figure.VALUE,
        Group.ALL,
        Unit.COUNT,
        Result.count(7),
        Evidence.NONE,
        Optional.of(entered),
        Optional.empty());
    ExplainedFigure explained =
        explain(result(figure, Optional.empty())).figures().get(0);
    assertThat(explained.grade()).isEqualTo(Grade.ESTIMATED);
    assertThat(explained.why())
        .isEqualTo("7; estimated by hand in measurement/m1, source Survey, n 20, response rate"
            + " 0.4, measured 2024-03, confidence low");
  }

  @Test
  void sayInWhichLanguageATextStandsIn() {
    List<Substitute> substitutes =
        explain(result(figure(Result.count(1)), Optional.empty())).substitutes();
    assertThat(substitutes)
        .contains(new Substitute("name", "es", "en"), new Substitute("formula", "fr", "en"))
        .doesNotContain(new Substitute("name", "fr", "en"))
        .hasSize(4 + 5);
  }

  @Test
  void nameTheTargetsOfGroupsWithAndWithoutAFigure() {
    Assessment assessment = new Assessment(
        Id.of("t"),
        Optional.of(BigDecimal.ZERO),
        BigDecimal.TEN,
        Result.count(1),
        Code.of("target-achieved"));
    Figure asia = new Figure(
        Figure.VALUE, Group.of("region", "142"), Unit.PERCENT, Result.count(10), Evidence.NONE);
    IndicatorResult result = new IndicatorResult(
        COVERAGE,
        List.of(figure(Result.count(5)), asia),
        Optional.empty(),
        List.of(
            new GroupAssessment("region=002", assessment),
            new GroupAssessment("region=142", assessment)),
        Map.of());
    Explanation explanation = explain(result);
    assertThat(explanation.figures().get(0).rating()).isEmpty();
    assertThat(explanation.figures().get(1).rating()).isPresent();
    assertThat(explanation.unmet())
        .extracting(GroupAssessment::group)
        .containsExactly("region=002");
  }

  @Test
  void countWhatASealDoesNotName() {
    Figure many =
        Figure.of(Unit.COUNT, Result.count(5_000), Evidence.counted(Stubs.keys("event", 5_000)));
    Evaluation sealed = Seals.open(Seals.seal(evaluation(result(many, Optional.empty()))));
    Explanation explanation = Explanations.of(sealed, "AUD-01", snapshot);
    assertThat(explanation.figures().get(0).counted()).isEqualTo(5_000);
    assertThat(ExplanationText.of(explanation, "en"))
        .contains(
            "  looked at 5000: 5000 counted, 0 not counted, 0 cannot be told\n  not named in the seal;"
                + " digest " + Abridged.of(many.evidence()).digest());
  }

  @Test
  void stayShortWhenTheEvaluationIsAbridged() {
    Figure many = Figure.of(
        Unit.COUNT, Result.count(500_000), Evidence.counted(Stubs.keys("event", 500_000)));
    Evaluation evaluation = evaluation(result(many, Optional.empty()));
    assertThat(RecordJson.write(Explanations.of(evaluation.abridged(), "AUD-01", snapshot))
            .size())
        .isLessThan(10_000);
  }

  @Test
  void readAsPlainText() {
    LocalizedText reason = LocalizedText.of("en", "Two contacts are new.");
    snapshot.put(ProgressUpdate.builder()
        .id(Id.of("u1"))
        .period(Q1)
        .deadline(LocalDate.of(2024, 4, 30))
        .ratings(List.of(GivenRating.ofIndicator("AUD-01", Code.of("on-track"), reason)))
        .build());
    IndicatorResult result =
        result(figure(Result.percentage(Parts.of(8, 19), WHY)), Optional.empty());
    assertThat(ExplanationText.of(explain(result), "fr"))
        .isEqualTo("""
        AUD-01 Couverture
        Countries with a contact, as a share of all. (en)
        Version 1, output, in percent, better: up, over periods: ratio.
        Period 2024-Q1, as of 2024-03-31, known at revision 3.
        Parameter months: 12
        Ratings: target-achieved from 1, on-track from 0.95, acceleration-needed from 0.5,\
         limited-progress from 0, else deterioration
        value: 42.105263 % = 8 of 19; computed
          looked at 3: 1 counted, 1 not counted, 1 cannot be told
          + event/one
          - event/two
          ? event/three
        Rated on-track by hand in update: Two contacts are new. (en)
        """.replace("in update:", "in progress-update/u1:"));
  }

  @Test
  void nameTheIndicatorsThatTookPart() {
    Evaluation evaluation = evaluation(result(figure(Result.count(1)), Optional.empty()));
    assertThatThrownBy(() -> Explanations.of(evaluation, "AUD-1", snapshot))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("indicator 'AUD-1' took no part in the evaluation of 2024-Q1; expected one of"
            + " AUD-01");
  }

  @Property(tries = 100)
  @Tag("slow")
  void areWrittenAndReadAsJson(@ForAll("evaluations") Evaluation evaluation) {
    for (IndicatorResult result : evaluation.indicators()) {
      Explanation explanation =
          Explanations.of(evaluation, result.code(), new TestSnapshot(Strategies.gwgBigData()));
      assertThat(RecordJson.read("test", RecordJson.write(explanation), Explanation.class))
          .isEqualTo(explanation);
      assertThat(ExplanationText.of(explanation, "ar")).startsWith(result.code() + " ");
      assertThat(explanation.figures())
          .hasSameSizeAs(result.figures())
          .allSatisfy(figure -> assertThat(figure.counted() + figure.excluded() + figure.unknown())
              .isEqualTo(figure.population()));
    }
  }

  @Provide
  static Arbitrary<Evaluation> evaluations() {
    return EvaluationArbitraries.evaluations();
  }

  private String rated(String achievement, String rating) {
    return why(
        Result.count(1),
        Optional.of(new Assessment(
            Id.of("t"),
            Optional.of(BigDecimal.ZERO),
            BigDecimal.TEN,
            Result.value(new BigDecimal(achievement)),
            Code.of(rating))));
  }

  private String why(Result result, Optional<Assessment> assessment) {
    return explain(result(figure(result), assessment)).figures().get(0).why();
  }

  private Explanation explain(IndicatorResult result) {
    return Explanations.of(evaluation(result), "AUD-01", snapshot);
  }

  private static Figure figure(Result result) {
    return Figure.of(
        Unit.PERCENT,
        result,
        new Evidence(List.of(Stubs.ONE), List.of(Stubs.TWO), List.of(Stubs.THREE)));
  }

  private static IndicatorResult result(Figure figure, Optional<Assessment> assessment) {
    return new IndicatorResult(
        COVERAGE, List.of(figure), assessment, List.of(), Map.of("months", "12"));
  }

  private static Evaluation evaluation(IndicatorResult result) {
    return new Evaluation(
        Q1,
        LocalDate.of(2024, 3, 31),
        Revision.of(3),
        Digest.NONE,
        Digest.NONE,
        Digest.NONE,
        Strategies.gwgBigData().ratings(),
        List.of(result),
        List.of());
  }
}
