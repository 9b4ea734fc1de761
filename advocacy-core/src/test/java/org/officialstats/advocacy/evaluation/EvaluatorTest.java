package org.officialstats.advocacy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.officialstats.advocacy.evaluation.Stubs.ONE;
import static org.officialstats.advocacy.evaluation.Stubs.indicator;
import static org.officialstats.advocacy.evaluation.Stubs.rule;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.officialstats.advocacy.json.EntityJson;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.FiscalCalendar;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.strategy.IndicatorChoice;
import org.officialstats.advocacy.model.strategy.RuleChoice;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.strategy.Target;
import org.officialstats.advocacy.samples.TestSnapshot;

class EvaluatorTest {
  private static final Strategy GWG = Strategies.gwgBigData();
  private static final ReportingPeriod Q1 = ReportingPeriod.parse("2024-Q1");
  private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
  private static final Result FAILED = new Result.NoData(KnownReasons.of("indicator-failed"));

  @Test
  void evaluatesAPeriodAsOfADayAsKnownAtARevision() {
    TestSnapshot snapshot = new TestSnapshot(GWG).at(7);
    Evaluation evaluation =
        Evaluator.of(List.of(indicator("EVT-01", 5)), List.of()).evaluate(snapshot, Q1, DAY);
    assertThat(evaluation.period()).isEqualTo(Q1);
    assertThat(evaluation.asOf()).isEqualTo(DAY);
    assertThat(evaluation.knownAt()).isEqualTo(Revision.of(7));
    assertThat(evaluation.data()).isEqualTo(snapshot.digest());
    assertThat(evaluation.strategy()).isEqualTo(Digest.of(EntityJson.write(GWG).bytes()));
    assertThat(evaluation.scale()).isEqualTo(GWG.ratings());
    assertThat(result(evaluation, "EVT-01")).isEqualTo(Result.count(5));
    assertThat(evaluation.indicator("EVT-02")).isEmpty();
  }

  @Test
  void listsIndicatorsAndRulesByTheirCodes() {
    Evaluator evaluator = Evaluator.of(
        List.of(indicator("EVT-02", 2), indicator("AUD-01", 1), indicator("EVT-01", 3)),
        List.of(rule("EVT-F01", context -> List.of()), rule("AUD-F01", context -> List.of())));
    assertThat(evaluator.indicators())
        .extracting(IndicatorDefinition::code)
        .containsExactly("AUD-01", "EVT-01", "EVT-02");
    assertThat(evaluator.rules())
        .extracting(RuleDefinition::code)
        .containsExactly("AUD-F01", "EVT-F01");
    assertThat(evaluate(evaluator, GWG).indicators())
        .extracting(IndicatorResult::code)
        .containsExactly("AUD-01", "EVT-01", "EVT-02");
  }

  @Test
  void ordersFindingsWhateverTheOrderOfTheRules() {
    Rule first = rule("AUD-F01", context -> List.of(finding("AUD-F01", Severity.INFO)));
    Rule second = rule("EVT-F01", context -> List.of(finding("EVT-F01", Severity.SERIOUS)));
    Evaluation evaluation = evaluate(Evaluator.of(List.of(), List.of(first, second)), GWG);
    assertThat(evaluation.findings())
        .extracting(Finding::code)
        .containsExactly("EVT-F01", "AUD-F01");
    assertThat(evaluate(Evaluator.of(List.of(), List.of(second, first)), GWG))
        .isEqualTo(evaluation);
    assertThat(evaluation.findings("AUD-F01")).hasSize(1);
    assertThat(evaluation.findings("AUD-F02")).isEmpty();
  }

  @Test
  void refusesEveryCodeThatIsUsedTwiceNamingTheClasses() {
    List<Indicator> twins = List.of(
        indicator("EVT-01", 1), new OwnIndicator(), indicator("AUD-01", 1), indicator("AUD-01", 2));
    String stub = twins.get(0).getClass().getName();
    assertThatThrownBy(() -> Evaluator.of(twins, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("[indicator EVT-01] code used by " + stub + " and "
            + OwnIndicator.class.getName() + "; expected one; remove or rename the others\n"
            + "[indicator AUD-01] code used by " + stub + " and " + stub
            + "; expected one; remove or rename the others");
    Rule rule = rule("AUD-F01", context -> List.of());
    assertThatThrownBy(() -> Evaluator.of(List.of(), List.of(rule, rule)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("[rule AUD-F01] code used by " + rule.getClass().getName() + " and "
            + rule.getClass().getName() + "; expected one; remove or rename the others");
  }

  static List<Function<EvaluationContext, List<Figure>>> brokenIndicators() {
    Figure figure = Stubs.figure(Result.count(1));
    return List.of(
        context -> {
          throw new IllegalStateException("broken");
        },
        context -> {
          throw new NoClassDefFoundError("org/example/Missing");
        },
        context -> null,
        context -> ImmutableList.of(),
        context -> Arrays.asList(figure, null),
        context -> ImmutableList.of(figure, figure),
        context -> ImmutableList.of(Stubs.figure(Result.value(new BigDecimal("1E+99")))));
  }

  @ParameterizedTest
  @MethodSource("brokenIndicators")
  void losesTheFigureOfABrokenIndicatorAndNoOther(
      Function<EvaluationContext, List<Figure>> broken) {
    Target target = Target.builder()
        .id(Id.of("t"))
        .indicator("EVT-01")
        .value(BigDecimal.TEN)
        .since(LocalDate.of(2024, 1, 1))
        .setBy("GWG")
        .reason("Agreed")
        .build();
    Evaluator evaluator = Evaluator.of(
        List.of(
            indicator("AUD-01", 1),
            indicator(Stubs.definition("EVT-01"), broken),
            indicator("EVT-02", 3)),
        List.of());
    Evaluation evaluation = evaluator.evaluate(new TestSnapshot(GWG, target), Q1, DAY);
    assertThat(result(evaluation, "AUD-01")).isEqualTo(Result.count(1));
    assertThat(result(evaluation, "EVT-01")).isEqualTo(FAILED);
    assertThat(result(evaluation, "EVT-02")).isEqualTo(Result.count(3));
    assertThat(evaluation
            .indicator("EVT-01")
            .orElseThrow()
            .assessment()
            .orElseThrow()
            .rating())
        .isEqualTo(Assessment.NOT_AVAILABLE);
  }

  @Test
  void leavesOutWhatDoesNotSayWhatItIs() {
    Evaluator evaluator = Evaluator.of(
        List.of(indicator(null, context -> List.of()), new Undefinable(), indicator("AUD-01", 1)),
        List.of());
    assertThat(evaluator.indicators())
        .extracting(IndicatorDefinition::code)
        .containsExactly("AUD-01");
    assertThat(result(evaluate(evaluator, GWG), "AUD-01")).isEqualTo(Result.count(1));
  }

  @Test
  void saysOfABrokenRuleThatItsFindingsAreNotKnown() {
    Rule throwing = rule("AUD-F01", context -> {
      throw new NoSuchMethodError("broken");
    });
    Rule nothing = rule("EVT-F01", context -> null);
    Rule sound = rule("MSG-F01", context -> List.of(finding("MSG-F01", Severity.INFO)));
    Evaluation evaluation =
        evaluate(Evaluator.of(List.of(), List.of(throwing, nothing, sound)), GWG);
    assertThat(evaluation.findings())
        .extracting(Finding::code)
        .containsExactly("AUD-F01", "EVT-F01", "MSG-F01");
    Finding finding = evaluation.findings("AUD-F01").get(0);
    assertThat(finding.subject()).hasToString("strategy/gwg-big-data");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message().in("en"))
        .isEqualTo("Rule AUD-F01 failed, so what it would have found is not known.");
    assertThat(finding.remedy().in("en"))
        .isEqualTo("See the log of the system, and mend or switch off the rule.");
  }

  @Test
  void runsWhatTheStrategyLeavesOnWithItsParameters() {
    Strategy strategy = GWG.toBuilder()
        .indicators(List.of(
            IndicatorChoice.disabled("AUD-01"),
            IndicatorChoice.with("EVT-01", Map.of("months", "24")),
            IndicatorChoice.with("EVT-02", Map.of("months", "many"))))
        .rules(List.of(
            new RuleChoice("AUD-F01", false, Map.of()),
            new RuleChoice("EVT-F01", true, Map.of("days", "3"))))
        .build();
    Function<EvaluationContext, List<Figure>> months =
        context -> ImmutableList.of(Stubs.figure(Result.count(context.parameter("months", 12))));
    Function<EvaluationContext, List<Finding>> days = context -> ImmutableList.of(
        finding("EVT-F01", Severity.INFO).since(DAY.minusDays(context.parameter("days", 90))));
    Evaluator evaluator = Evaluator.of(
        List.of(
            indicator("AUD-01", 1),
            indicator(Stubs.definition("EVT-01"), months),
            indicator(Stubs.definition("EVT-02"), months),
            indicator(Stubs.definition("EVT-03"), months)),
        List.of(
            rule("AUD-F01", context -> List.of(finding("AUD-F01", Severity.INFO))),
            rule("EVT-F01", days)));
    Evaluation evaluation = evaluate(evaluator, strategy);
    assertThat(evaluation.indicator("AUD-01")).isEmpty();
    assertThat(result(evaluation, "EVT-01")).isEqualTo(Result.count(24));
    assertThat(result(evaluation, "EVT-02")).isEqualTo(FAILED);
    assertThat(result(evaluation, "EVT-03")).isEqualTo(Result.count(12));
    assertThat(evaluation.findings())
        .containsExactly(finding("EVT-F01", Severity.INFO).since(DAY.minusDays(3)));
  }

  @Test
  void givesEqualEvaluationsOfEqualThings() {
    Evaluator evaluator = Evaluator.of(List.of(indicator("EVT-01", 5)), List.of());
    assertThat(evaluate(evaluator, GWG)).isEqualTo(evaluate(evaluator, GWG));
  }

  @Test
  void tellsByTheDigestOfTheDefinitionsThatOneOfThemDiffers() {
    Indicator events = indicator("EVT-01", 5);
    Rule late = rule("EVT-F01", context -> List.of());
    Evaluation before = evaluate(Evaluator.of(List.of(events), List.of(late)), GWG);
    Indicator newVersion = indicator(
        IndicatorDefinitionBuilder.builder(events.definition()).version(2).build(),
        events::figures);
    Evaluation after = evaluate(Evaluator.of(List.of(newVersion), List.of(late)), GWG);
    assertThat(after.definitions()).isNotEqualTo(before.definitions());
    assertThat(after.strategy()).isEqualTo(before.strategy());
    assertThat(after.data()).isEqualTo(before.data());
    Evaluation withoutRule = evaluate(Evaluator.of(List.of(events), List.of()), GWG);
    assertThat(withoutRule.definitions()).isNotEqualTo(before.definitions());
    Evaluation otherFigure =
        evaluate(Evaluator.of(List.of(indicator("EVT-01", 6)), List.of(late)), GWG);
    assertThat(otherFigure.definitions()).isEqualTo(before.definitions());
  }

  @Test
  void tellsByTheOtherDigestsWhetherStrategyOrDataDiffer() {
    Evaluator evaluator = Evaluator.of(List.of(indicator("EVT-01", 5)), List.of());
    Evaluation before = evaluate(evaluator, GWG);
    Evaluation otherStrategy = evaluate(evaluator, GWG.toBuilder().version("2").build());
    assertThat(otherStrategy.strategy()).isNotEqualTo(before.strategy());
    assertThat(otherStrategy.definitions()).isEqualTo(before.definitions());
    Evaluation otherData = evaluator.evaluate(new TestSnapshot(GWG).at(2), Q1, DAY);
    assertThat(otherData.data()).isNotEqualTo(before.data());
    assertThat(otherData.strategy()).isEqualTo(before.strategy());
  }

  @Test
  void refusesAPeriodOfAnotherCalendarInsteadOfFailingEveryIndicator() {
    Strategy fiscal =
        GWG.toBuilder().calendar(new FiscalCalendar(MonthDay.of(4, 1))).build();
    Evaluator evaluator = Evaluator.of(List.of(indicator("EVT-01", 5)), List.of());
    assertThatThrownBy(() -> evaluate(evaluator, fiscal))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("period '2024-Q1' does not belong to a year that begins on --04-01; expected a"
            + " label such as 'FY2024/25-Q1'");
  }

  private static Evaluation evaluate(Evaluator evaluator, Strategy strategy) {
    return evaluator.evaluate(new TestSnapshot(strategy), Q1, DAY);
  }

  private static Result result(Evaluation evaluation, String code) {
    return evaluation.indicator(code).orElseThrow().headline().result();
  }

  private static Finding finding(String code, Severity severity) {
    return Finding.of(RuleDefinition.of(code, "Name", severity), ONE, "It is so.", "Change it.");
  }

  private static final class OwnIndicator implements Indicator {
    @Override
    public IndicatorDefinition definition() {
      return Stubs.definition("EVT-01");
    }

    @Override
    public List<Figure> figures(EvaluationContext context) {
      return List.of(Stubs.figure(Result.count(0)));
    }
  }

  private static final class Undefinable implements Indicator {
    @Override
    public IndicatorDefinition definition() {
      throw new NoClassDefFoundError("org/example/Missing");
    }

    @Override
    public List<Figure> figures(EvaluationContext context) {
      return List.of(Stubs.figure(Result.count(0)));
    }
  }
}
