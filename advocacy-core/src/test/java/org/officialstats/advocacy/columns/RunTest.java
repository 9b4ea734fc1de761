package org.officialstats.advocacy.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.model.Truth;

/** The meaning of a condition is that of one row; asked of all rows, it has to say the same. */
class RunTest {
  /** A condition of the rows of a table. */
  record Asked(String table, String condition) {}

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void saysOfAllRowsWhatTheExpressionSaysOfEach(
      @ForAll("worlds") World world, @ForAll("asked") Asked asked) {
    Expression condition = Expression.condition(asked.condition(), Views.scope(asked.table()));
    Tables tables = world.tables();
    View view = View.of(tables, asked.table());
    Selection selection = new Run().where(view, condition, Constants.SOME);
    assertThat(selection.yes().and(selection.unknown()).isEmpty()).isTrue();
    List<Truth> expected = world.items(asked.table()).stream()
        .map(item -> condition.truth(new ItemRow(world, item, Optional.empty())))
        .toList();
    assertThat(Views.answers(tables, selection)).isEqualTo(expected);
  }

  @Provide
  Arbitrary<World> worlds() {
    return Worlds.worlds();
  }

  @Provide
  Arbitrary<Asked> asked() {
    return Arbitraries.of(Tables.names())
        .flatMap(table -> new ConditionTexts(Views.scope(table))
            .conditions()
            .map(condition -> new Asked(table, condition)));
  }
}
