package org.officialstats.advocacy.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.officialstats.advocacy.model.Truth;

class ExpressionPropertiesTest {
  @Property(edgeCases = EdgeCasesMode.NONE)
  void theOneFormReadsBackAsAnEqualTree(@ForAll("conditions") Node node) {
    Expression read = Expression.condition(node.text(), Fields.SCOPE);
    assertThat(read.root()).isEqualTo(node);
    assertThat(read).hasToString(node.text());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void negationConjunctionAndDisjunctionFollowKleene(
      @ForAll("conditions") Node a, @ForAll("conditions") Node b, @ForAll("rows") Sample row) {
    Truth left = truth(text(a), row);
    Truth right = truth(text(b), row);
    assertThat(truth(text(a) + " && " + text(b), row)).isEqualTo(left.and(right));
    assertThat(truth(text(a) + " || " + text(b), row)).isEqualTo(left.or(right));
    assertThat(truth("!" + text(a), row)).isEqualTo(left.not());
    assertThat(truth("!(" + text(a) + " && " + text(b) + ")", row))
        .isEqualTo(truth("!" + text(b) + " || !" + text(a), row));
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void knowingMoreNeverTurnsAnAnswerRound(
      @ForAll("conditionsOnValues") Node node,
      @ForAll("rows") Sample row,
      @ForAll("fullRows") Sample more,
      @ForAll int choice) {
    Truth answer = truth(node.text(), row);
    Truth informed = truth(node.text(), Refinement.of(row, more, choice));
    if (answer != Truth.UNKNOWN) {
      assertThat(informed).isEqualTo(answer);
    }
    Statistics.collect(answer, informed);
    Statistics.coverage(found -> {
      found.check(Truth.UNKNOWN, Truth.TRUE).percentage(share -> share > 5);
      found.check(Truth.UNKNOWN, Truth.FALSE).percentage(share -> share > 5);
      found.check(Truth.TRUE, Truth.TRUE).percentage(share -> share > 5);
      found.check(Truth.FALSE, Truth.FALSE).percentage(share -> share > 5);
    });
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void nothingButPresenceIsKnownOfARowWithoutValues(@ForAll("comparisons") Node node) {
    assertThat(truth(node.text(), Sample.empty())).isEqualTo(Truth.UNKNOWN);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyFieldIsReadOnceForEachPlaceWhereItStands(
      @ForAll("conditions") Node node, @ForAll("rows") Sample row) {
    Expression.condition(node.text(), Fields.SCOPE).truth(row);
    assertThat(row.reads()).isLessThanOrEqualTo(leaves(node));
  }

  private static Truth truth(String text, Row row) {
    return Expression.condition(text, Fields.SCOPE).truth(row);
  }

  private static String text(Node node) {
    return "(" + node.text() + ")";
  }

  private static boolean asksForPresence(Node node) {
    return node instanceof Node.Has
        || node.children().stream().anyMatch(ExpressionPropertiesTest::asksForPresence);
  }

  private static int leaves(Node node) {
    List<Node> children = node.children();
    return children.isEmpty()
        ? 1
        : children.stream().mapToInt(ExpressionPropertiesTest::leaves).sum();
  }

  @Provide
  Arbitrary<Node> conditions() {
    return Trees.all().condition();
  }

  /** Conditions that do not ask whether there is a value. */
  @Provide
  Arbitrary<Node> conditionsOnValues() {
    return Trees.all().condition().filter(node -> !asksForPresence(node));
  }

  /** Comparisons that read at least one field on a path that every answer needs. */
  @Provide
  Arbitrary<Node> comparisons() {
    return Trees.all().comparisonOfFields();
  }

  @Provide
  Arbitrary<Sample> rows() {
    return Trees.all().row();
  }

  @Provide
  Arbitrary<Sample> fullRows() {
    return Trees.all().fullRow();
  }
}
