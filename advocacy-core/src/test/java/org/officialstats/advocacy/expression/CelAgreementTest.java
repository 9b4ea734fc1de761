package org.officialstats.advocacy.expression;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.officialstats.advocacy.model.Truth;

/** Where nothing is absent and every date is known to the day, an expression says what it says in CEL. */
class CelAgreementTest {
  private static final CelOracle CEL = new CelOracle();

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void saysWhatCelSays(@ForAll("plainConditions") Node node, @ForAll("plainRows") Sample row) {
    Expression expression = Expression.condition(node.text(), Fields.SCOPE);
    Object answer = CEL.evaluate(node.text(), row);
    assertThat(expression.truth(row)).isEqualTo(Truth.of((Boolean) answer));
    Statistics.collect(answer);
    Statistics.coverage(found -> {
      found.check(true).percentage(share -> share > 20);
      found.check(false).percentage(share -> share > 20);
    });
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void isReadByTheParserOfCel(@ForAll("conditions") Node node) {
    assertThat(CelOracle.parses(node.text())).as(node.text()).isTrue();
  }

  @Provide
  Arbitrary<Node> plainConditions() {
    return Trees.plain().condition();
  }

  @Provide
  Arbitrary<Sample> plainRows() {
    return Trees.plain().fullRow();
  }

  @Provide
  Arbitrary<Node> conditions() {
    return Trees.all().condition();
  }
}
