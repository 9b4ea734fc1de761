package org.officialstats.advocacy.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.officialstats.advocacy.model.Problem;

/** No text, however malformed or hostile, does more than be refused. */
class HostileTextTest {
  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void aTextIsReadOrRefusedWithEveryProblemInItsPlace(@ForAll("texts") String text) {
    Optional<Expression> read = read(text);
    read.ifPresent(expression -> {
      assertThat(CelOracle.parses(text)).as(text).isTrue();
      assertThat(Expression.parse(expression.toString(), Fields.SCOPE)).isEqualTo(expression);
    });
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void aRightTextWithAWrongCharacterIsReadOrRefused(@ForAll("damaged") String text) {
    Optional<Expression> read = read(text);
    read.ifPresent(expression -> {
      assertThat(CelOracle.parses(text)).as(text).isTrue();
      if (expression.type() == Type.Simple.TRUTH) {
        assertThat(expression.truth(Sample.empty())).isNotNull();
      }
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "!",
        "-",
        "has(",
        "[",
        "!(",
        "a.",
        "'",
        "\\",
        "&&",
        "1+",
        "isA(",
        "'\\",
        "virtual && ("
      })
  void aBeginningThatIsRepeatedForEverIsRefused(String piece) {
    for (int times : new int[] {1, 33, 65, 500, 4_000, 100_000}) {
      assertThat(read(piece.repeat(times))).isEmpty();
    }
  }

  @Test
  void anExpressionAtTheLimitOfDepthIsReadAndOneBeyondIsNot() {
    assertThat(read("!".repeat(31) + "virtual")).isPresent();
    assertThatThrownBy(() -> Expression.parse("!".repeat(32) + "virtual", Fields.SCOPE))
        .hasMessage("[column 1] nested deeper than 32; expected a depth of at most 32; "
            + "take brackets away, or divide the expression");
    assertThat(read("(".repeat(64) + "virtual" + ")".repeat(64))).isPresent();
    assertThatThrownBy(
            () -> Expression.parse("(".repeat(65) + "virtual" + ")".repeat(65), Fields.SCOPE))
        .hasMessage("[column 66] more than 64 brackets and signs open at once; "
            + "expected a depth of at most 32; take brackets away, or divide the expression");
  }

  @Test
  void anExpressionAtTheLimitOfNodesIsReadAndOneBeyondIsNot() {
    assertThat(read("true" + "||true".repeat(249))).isPresent();
    assertThatThrownBy(() -> Expression.parse("true" + "||true".repeat(250), Fields.SCOPE))
        .hasMessage("[column 1501] more than 500 values, operators and functions; "
            + "expected at most so many; divide the expression");
  }

  @Test
  void anExpressionAtTheLimitOfLengthIsReadAndOneBeyondIsNot() {
    String longest = "title == '" + "😀".repeat(3_989) + "'";
    assertThat(read(longest)).isPresent();
    assertThatThrownBy(() -> Expression.parse(longest + " ", Fields.SCOPE))
        .hasMessage("[column 4001] 4001 characters; expected at most 4000; "
            + "shorten or divide the expression");
  }

  @Test
  void anExpressionWhoseOneFormWouldBeTooLongIsRefused() {
    String tabs = "title=='" + "\t".repeat(2_000) + "'";
    assertThatThrownBy(() -> Expression.parse(tabs, Fields.SCOPE))
        .hasMessage("[column 4001] 4011 characters; expected at most 4000; "
            + "written out it is too long: divide the expression");
  }

  @Property(tries = 20)
  void readingLooksAtEveryTokenFewTimesWhateverItsNumber(
      @ForAll @IntRange(min = 1, max = 240) int size) {
    String text = "count > 1" + " && (count > 1)".repeat(size / 4);
    Problems problems = new Problems();
    Counted<Token> tokens = new Counted<>(Lexer.tokens(text, problems));
    Parser.parse(tokens, problems);
    assertThat(tokens.reads).isLessThanOrEqualTo(40 * tokens.size());
  }

  private static final class Counted<T> extends AbstractList<T> {
    private final List<T> list;
    private int reads;

    Counted(List<T> list) {
      this.list = list;
    }

    @Override
    public T get(int index) {
      reads++;
      return list.get(index);
    }

    @Override
    public int size() {
      return list.size();
    }
  }

  private static Optional<Expression> read(String text) {
    try {
      return Optional.of(Expression.parse(text, Fields.SCOPE));
    } catch (ExpressionException refused) {
      assertThat(refused.problems()).isNotEmpty();
      refused.problems().forEach(problem -> checkPlace(problem, text));
      return Optional.empty();
    }
  }

  private static void checkPlace(Problem problem, String text) {
    assertThat(problem.where()).startsWith("column ");
    int column = Integer.parseInt(problem.where().substring("column ".length()));
    assertThat(column).isBetween(1, text.codePointCount(0, text.length()) + 1);
    assertThat(problem.what()).isNotBlank();
    assertThat(problem.expected()).isNotBlank();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> tokens = Arbitraries.of(
            "virtual",
            "count",
            "kind",
            "kinds",
            "dates",
            "period",
            "asOf",
            "state",
            "title",
            "x.y",
            "'held'",
            "'conference'",
            "\"a\"",
            "'\\u00e9'",
            "1",
            "2.50",
            "-",
            "+",
            "*",
            "/",
            "(",
            ")",
            "[",
            "]",
            ",",
            "&&",
            "||",
            "!",
            "==",
            "!=",
            "<",
            "<=",
            ">",
            ">=",
            "in",
            "has(",
            "size(",
            "isA(",
            "overlaps(",
            "date('2026-07')",
            "days(3)",
            "months(",
            "true",
            "false",
            "null",
            ".",
            "?",
            ":",
            "=",
            "&",
            "{",
            "#",
            "\n",
            "'")
        .list()
        .ofMaxSize(15)
        .map(list -> String.join(" ", list));
    return Arbitraries.oneOf(
        tokens,
        Arbitraries.strings().ofMaxLength(60),
        Arbitraries.strings().ascii().ofMaxLength(60));
  }

  @Provide
  Arbitrary<String> damaged() {
    return Combinators.combine(
            Trees.all().condition(),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(0, 2),
            Arbitraries.chars().ascii())
        .as((node, place, removed, added) -> {
          String text = node.text();
          int at = (int) (place * text.length());
          return text.substring(0, at)
              + added
              + text.substring(Math.min(at + removed, text.length()));
        });
  }
}
