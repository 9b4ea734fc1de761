package org.officialstats.advocacy.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of reference says what is so; its refusals are run by {@link RefusalTest}. */
class ReferencePageTest {
  static List<ReferencePage.Pair> words() throws IOException {
    return ReferencePage.pairs("words");
  }

  static List<ReferencePage.Pair> answers() throws IOException {
    return ReferencePage.pairs("answers");
  }

  static List<ReferencePage.Pair> forms() throws IOException {
    return ReferencePage.pairs("form");
  }

  @ParameterizedTest
  @MethodSource("words")
  void saysInWordsWhatThePageSays(ReferencePage.Pair pair) {
    assertThat(Expression.condition(pair.text(), Fields.SCOPE).describe()).isEqualTo(pair.answer());
  }

  @ParameterizedTest
  @MethodSource("answers")
  void answersAsThePageSays(ReferencePage.Pair pair) {
    assertThat(Expression.condition(pair.text(), Fields.SCOPE).truth(MeaningTest.ROW))
        .hasToString(pair.answer());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isWrittenOutAsThePageSays(ReferencePage.Pair pair) {
    assertThat(Expression.condition(pair.text(), Fields.SCOPE)).hasToString(pair.answer());
  }
}
