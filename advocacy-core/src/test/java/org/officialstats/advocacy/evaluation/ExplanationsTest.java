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
import org.officialstats.advocacy.samples.Seen;
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
    assertThat(figure.why().in("en"))
        .isEqualTo(
            "42.105263 % = 8 of 19; baseline 20 %, target 60 %, achievement 0.552631, rated “Progress made but acceleration needed” because the achievement is at least 0.5 and below 0.95; computed");
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
        .endsWith("rated “Target achieved” because the achievement is at least 1; computed");
    assertThat(rated("-0.2", "deterioration"))
        .endsWith("rated “Deterioration” because the achievement is below 0; computed");
  }

  @Test
  void sayWhyThereIsNoNumberOrNoRating() {
    assertThat(why(new Result.NoData(WHY), Optional.empty()))
        .isEqualTo("no data: For 2 of 19 it cannot be told; computed");
    Assessment assessment = new Assessment(
        Id.of("t"),
        Optional.empty(),
        BigDecimal.TEN,
        new Result.NoData(Reason.of("no-baseline", "No baseline is set.")),
        Assessment.NOT_AVAILABLE);
    assertThat(why(new Result.Interval(BigDecimal.ONE, BigDecimal.TEN), Optional.of(assessment)))
        .isEqualTo(
            "between 1 % and 10 %; target 10 %, rated “Not available” because no data: No baseline is set; computed");
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
    assertThat(explained.why().in("en"))
        .isEqualTo(
            "7; entered by hand (estimated) in measurement/m1, source Survey, answers: 20, response rate 0.4, measured: March 2024, confidence: low");
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
            "  records: 5,000; counted: 5,000; not counted: 0; cannot be told: 0\n  not named in the seal; digest "
                + Abridged.of(many.evidence()).digest());
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
    assertThat(ExplanationText.of(explain(result), "fr")).isEqualTo("""
        AUD-01 Couverture
        Countries with a contact, as a share of all. (en)
        Version 1\u00A0; niveau\u00A0: produit\u00A0; unité\u00A0: pour cent\u00A0; amélioration\u00A0: à la hausse\u00A0; entre périodes\u00A0:\
         rapport des parties.
        Période\u00A0: premier trimestre de 2024, au 31 mars 2024, connue à la révision 3.
        Paramètre months\u00A0: 12
        Évaluations\u00A0: «\u00A0Cible atteinte\u00A0» à partir de 1, «\u00A0Sur la bonne voie\u00A0» à partir de 0,95,\
         «\u00A0Des progrès ont été réalisés, mais une accélération est nécessaire\u00A0» à partir de 0,5, «\u00A0Progrès limités\u00A0» à partir de 0, sinon\
         «\u00A0Détérioration\u00A0»
        value\u00A0: 42,105263 % = 8 sur 19\u00A0; calculé
          enregistrements\u00A0: 3\u00A0; comptés\u00A0: 1\u00A0; non comptés\u00A0: 1\u00A0; indéterminés\u00A0: 1
          + event/one
          - event/two
          ? event/three
        Évalué «\u00A0Sur la bonne voie\u00A0» à la main dans progress-update/u1\u00A0: Two contacts are new. (en)
        """);
  }

  @Test
  void sayWhyInSixLanguages() {
    Map<String, String> whys = explain(result(
            figure(Result.percentage(Parts.of(8, 19), WHY)),
            Optional.of(new Assessment(
                Id.of("t"),
                Optional.of(BigDecimal.valueOf(20)),
                BigDecimal.valueOf(60),
                Result.value(new BigDecimal("0.552631")),
                Code.of("acceleration-needed")))))
        .figures()
        .get(0)
        .why()
        .texts();
    assertThat(whys)
        .containsEntry(
            "fr",
            "42,105263 % = 8 sur 19\u00A0; valeur de référence 20 %, cible 60 %, réalisation 0,552631, évalué «\u00A0Des progrès ont été réalisés, mais une accélération est nécessaire\u00A0» car la réalisation est d’au moins 0,5 et inférieure à 0,95\u00A0; calculé")
        .containsEntry(
            "zh",
            "42.105263% = 19中的8；基线20%，目标值60%，完成度0.552631，评为“取得了进展，但需要加速”，因为完成度不低于0.5且低于0.95；计算所得")
        .containsOnlyKeys(LocalizedText.UN_LANGUAGES);
    assertThat(whys.values()).doesNotHaveDuplicates();
  }

  @Test
  void sayNumbersInTheirUnits() {
    assertThat(inUnit(Unit.YES_NO, 1)).isEqualTo("yes; computed");
    assertThat(inUnit(Unit.YES_NO, 0)).isEqualTo("no; computed");
    assertThat(inUnit(Unit.DAYS, 1)).isEqualTo("1 (days); computed");
    assertThat(inUnit(Unit.COUNT, 7)).isEqualTo("7; computed");
  }

  private String inUnit(Unit unit, int number) {
    Figure figure = Figure.of(unit, Result.count(number), Evidence.NONE);
    return explain(result(figure, Optional.empty())).figures().get(0).why().in("en");
  }

  @Test
  void sayWhatTheDefinitionSaysAndTheOtherPartsInTheText() {
    Figure asia = new Figure(
        Figure.VALUE, Group.of("region", "142"), Unit.PERCENT, Result.count(10), Evidence.NONE);
    IndicatorResult result = new IndicatorResult(
        COVERAGE,
        List.of(figure(Result.count(5)), asia),
        Optional.empty(),
        List.of(new GroupAssessment(
            "region=002",
            new Assessment(
                Id.of("t"),
                Optional.empty(),
                BigDecimal.TEN,
                Result.count(1),
                Code.of("our-own")))),
        Map.of());
    LocalizedText line = LocalizedText.of("en", "Looks at all.", "fr", "Voit tout.");
    Explanation explanation =
        Explanations.of(evaluation(result), "AUD-01", snapshot, definition -> List.of(line));
    assertThat(explanation.says()).containsExactly(line);
    assertThat(ExplanationText.of(explanation, "fr"))
        .contains(
            "Ce que dit la définition\u00A0:\n  Voit tout.\n",
            "value [région\u00A0: Asie]\u00A0: 10 %\u00A0; calculé\n",
            "[region=002] a une cible, et l’indicateur n’en donne aucun chiffre.\n");
    assertThat(explanation.ratings())
        .containsKeys(Code.of("on-track"), Code.of("deterioration"), Assessment.NOT_AVAILABLE)
        .doesNotContainKey(Code.of("our-own"));
  }

  @Test
  void nameTwentyRecordsAndCountTheRest() {
    Figure many =
        Figure.of(Unit.COUNT, Result.count(25), Evidence.counted(Stubs.keys("event", 25)));
    assertThat(ExplanationText.of(explain(result(many, Optional.empty())), "en"))
        .contains(" and 5 more\n");
  }

  @Test
  void areInEnglishWhereTheLanguageIsNoneOfTheSix() {
    String text =
        ExplanationText.of(explain(result(figure(Result.count(1)), Optional.empty())), "pt");
    assertThat(text)
        .contains("AUD-01 Coverage (en)\n", "Period: first quarter of 2024, as of 31 March 2024");
  }

  @Test
  void nameTheIndicatorsThatTookPart() {
    Evaluation evaluation = evaluation(result(figure(Result.count(1)), Optional.empty()));
    assertThatThrownBy(() -> Explanations.of(evaluation, "AUD-1", snapshot))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "indicator 'AUD-1' took no part in the evaluation of 2024-Q1; expected one of AUD-01");
  }

  @Property(tries = 100)
  @Tag("slow")
  void areWrittenAndReadAsJson(@ForAll("evaluations") Evaluation evaluation) {
    for (IndicatorResult result : evaluation.indicators()) {
      Explanation explanation =
          Explanations.of(evaluation, result.code(), new TestSnapshot(Strategies.gwgBigData()));
      assertThat(RecordJson.read("test", RecordJson.write(explanation), Explanation.class))
          .isEqualTo(explanation);
      assertThat(ExplanationText.of(explanation, "ar"))
          .startsWith("\u2068" + result.code() + "\u2069 ");
      ExplanationText.of(explanation, "ar").lines().forEach(Seen::isInOrder);
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
    return explain(result(figure(result), assessment)).figures().get(0).why().in("en");
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
