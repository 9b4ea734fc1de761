package org.officialstats.advocacy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.LocalizedText;

/** What an evaluator knows to say of a definition. */
class SayingTest {
  private static final List<LocalizedText> WORDS = List.of(LocalizedText.of("en", "Looks at all."));

  @Test
  void theIndicatorWithThisDefinitionSaysIt() {
    Evaluator evaluator = evaluator(() -> WORDS);
    assertThat(evaluator.says(Stubs.definition("OWN-01"))).isEqualTo(WORDS);
  }

  @Test
  void anIndicatorThatSaysNothingAndOneInCodeHaveNoWords() {
    Evaluator evaluator = Evaluator.of(
        List.of(Stubs.indicator("OWN-01", 1)),
        List.of(Stubs.rule("OWN-F01", context -> List.of())));
    assertThat(evaluator.says(Stubs.definition("OWN-01"))).isEmpty();
    assertThat(Stubs.rule("OWN-F01", context -> List.of()).says()).isEmpty();
  }

  @Test
  void aDefinitionThatIsNotInUseAnyMoreIsNotSaidByAnotherOne() {
    Evaluator evaluator = evaluator(() -> WORDS);
    assertThat(evaluator.says(IndicatorDefinitionBuilder.builder(Stubs.definition("OWN-01"))
            .version(2)
            .build()))
        .isEmpty();
    assertThat(evaluator.says(Stubs.definition("OWN-02"))).isEmpty();
  }

  @Test
  void anIndicatorThatFailsToSayItCostsItsWordsOnly() {
    Evaluator evaluator = evaluator(() -> {
      throw new IllegalStateException("broken");
    });
    assertThat(evaluator.says(Stubs.definition("OWN-01"))).isEmpty();
  }

  @Test
  void theNameOfAMissingArgumentIsTold() {
    assertThatThrownBy(() -> evaluator(() -> WORDS).says(nothing()))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("definition");
  }

  @SuppressWarnings("NullAway")
  private static IndicatorDefinition nothing() {
    return null;
  }

  private static Evaluator evaluator(Supplier<List<LocalizedText>> words) {
    Indicator indicator = new Indicator() {
      @Override
      public IndicatorDefinition definition() {
        return Stubs.definition("OWN-01");
      }

      @Override
      public List<Figure> figures(EvaluationContext context) {
        return List.of();
      }

      @Override
      public List<LocalizedText> says() {
        return words.get();
      }
    };
    return Evaluator.of(List.of(indicator), List.of());
  }
}
