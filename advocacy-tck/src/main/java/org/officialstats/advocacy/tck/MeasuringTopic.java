package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evaluator;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Indicator;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;

/** Indicators are described in full, and pure functions of their context. */
abstract class MeasuringTopic {
  abstract IndicatorContract contract();

  private List<Indicator> indicators() {
    return contract().provider().indicators();
  }

  @Test
  void bringsIndicatorsWithCodesOfTheirOwn() {
    assertThat(indicators()).isNotEmpty();
    assertThat(definitions()).extracting(IndicatorDefinition::code).doesNotHaveDuplicates();
    assertThat(Evaluator.of(indicators(), List.of()).indicators()).hasSameSizeAs(indicators());
  }

  @Test
  void saysTheSameOfThemEachTime() {
    assertThat(definitions()).isEqualTo(definitions());
    assertThat(indicators())
        .allSatisfy(each -> assertThat(each.definition()).isEqualTo(each.definition()));
  }

  @Test
  void describesThemInWords() {
    assertThat(definitions()).allSatisfy(definition -> {
      assertThat(definition.name().in("en")).as("name of %s", definition.code()).isNotBlank();
      assertThat(definition.formula().in("en"))
          .as("formula of %s", definition.code())
          .isNotBlank();
    });
  }

  @Test
  void givesAFigureForEveryContextWithOrWithoutData() {
    for (EvaluationContext context : contract().contexts()) {
      for (Indicator indicator : indicators()) {
        assertThat(indicator.figures(context))
            .as("%s in %s as of %s", code(indicator), context.period(), context.asOf())
            .isNotEmpty()
            .doesNotContainNull();
      }
    }
  }

  @Test
  void givesNoMeasureOfAGroupTwice() {
    for (EvaluationContext context : contract().contexts()) {
      for (Indicator indicator : indicators()) {
        assertThat(indicator.figures(context))
            .as("%s in %s as of %s", code(indicator), context.period(), context.asOf())
            .extracting(figure -> List.of(figure.measure(), figure.group()))
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void givesTheSameFiguresForTheSameContext() {
    for (EvaluationContext context : contract().contexts()) {
      assertThat(figures(context)).isEqualTo(figures(context));
    }
  }

  @Test
  void remembersNothingOfOtherContexts() {
    List<EvaluationContext> contexts = new ArrayList<>(contract().contexts());
    List<Indicator> same = indicators();
    List<List<List<Figure>>> forwards =
        contexts.stream().map(each -> figures(same, each)).toList();
    Collections.reverse(contexts);
    List<List<List<Figure>>> backwards =
        new ArrayList<>(contexts.stream().map(each -> figures(same, each)).toList());
    Collections.reverse(backwards);

    assertThat(backwards).isEqualTo(forwards);
  }

  @Test
  void givesTheSameFiguresInManyThreads() throws Exception {
    List<Indicator> same = indicators();
    List<EvaluationContext> contexts = contract().contexts();
    List<List<List<Figure>>> expected =
        contexts.stream().map(each -> figures(same, each)).toList();
    Together together = new Together();
    for (int thread = 0; thread < 4; thread++) {
      together.and(() -> assertThat(
              contexts.stream().map(each -> figures(same, each)).toList())
          .isEqualTo(expected));
    }
    together.run();
  }

  private List<IndicatorDefinition> definitions() {
    return indicators().stream().map(Indicator::definition).toList();
  }

  private List<List<Figure>> figures(EvaluationContext context) {
    return figures(indicators(), context);
  }

  private static List<List<Figure>> figures(List<Indicator> indicators, EvaluationContext context) {
    return indicators.stream().map(indicator -> indicator.figures(context)).toList();
  }

  private static String code(Indicator indicator) {
    return indicator.definition().code();
  }
}
