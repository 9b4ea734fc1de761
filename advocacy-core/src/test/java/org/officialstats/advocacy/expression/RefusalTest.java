package org.officialstats.advocacy.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.officialstats.advocacy.model.Problem;

/** Every message of the language, word for word as the page of reference has it. */
class RefusalTest {
  static Stream<Arguments> refusals() throws IOException {
    return ReferencePage.pairs("refused").stream()
        .map(pair -> Arguments.of(pair.text(), pair.answer()));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void tellsWhatIsWrongAndWhatToDo(String text, String message) {
    assertThatThrownBy(() -> Expression.condition(text, Fields.SCOPE)).hasMessage(message);
  }

  @Test
  void refusesAnEmptyText() {
    assertThatThrownBy(() -> Expression.condition(" ", Fields.SCOPE))
        .hasMessage("[column 2] the expression ends here; "
            + "expected a field, a literal or a function; complete it");
  }

  @Test
  void refusesHalfACharacter() {
    assertThatThrownBy(() -> Expression.condition("title == '\ud83d'", Fields.SCOPE))
        .hasMessage("[column 11] half of a character: U+D83D; "
            + "expected whole characters; write the text again");
  }

  @Test
  void tellsAllProblemsOfATextAtOnce() {
    String text = "knd == 'x' && (count / 2 > 1 || state == 'heldd') && isA(kind, ) && !count";
    ExpressionException refused = catchThrowableOfType(
        ExpressionException.class, () -> Expression.condition(text, Fields.SCOPE));
    assertThat(refused.problems())
        .extracting(problem -> problem.where() + ": " + problem.what())
        .containsExactly(
            "column 1: no field 'knd'",
            "column 22: not expected here: '/'",
            "column 42: no 'heldd' in 'event-state'",
            "column 64: not expected here: ')'",
            "column 70: 'count' is a number");
  }

  @Test
  void countsColumnsInWholeCharacters() {
    assertThatThrownBy(() -> Expression.condition("title == '😀' && knd", Fields.SCOPE))
        .hasMessageStartingWith("[column 17] no field 'knd'");
  }

  @Test
  void namesAllFieldsWhereNoneIsNear() {
    Scope small =
        Scope.of(Field.of("count", Type.Simple.NUMBER), Field.constant("asOf", Type.Simple.DATE));
    assertThatThrownBy(() -> Expression.condition("something", small))
        .hasMessage("[column 1] no field 'something'; expected one of 2 fields; "
            + "known are count, asOf");
  }

  @Test
  void repeatsAForeignTextShortenedAndWithoutCharactersThatCannotBeSeen() {
    String text = "kind == '" + "\\u202e" + "x".repeat(100) + "'";
    assertThatThrownBy(() -> Expression.condition(text, Fields.SCOPE))
        .hasMessageStartingWith("[column 9] no '\uFFFD" + "x".repeat(63) + "…' in 'event-kind'");
  }

  @Test
  void putsProblemsInThePlaceOfTheExpression() {
    ExpressionException refused = catchThrowableOfType(
        ExpressionException.class, () -> Expression.condition("virtual == 1", Fields.SCOPE));
    assertThat(refused.problemsIn("/rules/3/where"))
        .isEqualTo(List.of(new Problem(
            "/rules/3/where, column 9",
            "true or false == a number",
            "values of one type on both sides",
            "correct one side")));
  }
}
