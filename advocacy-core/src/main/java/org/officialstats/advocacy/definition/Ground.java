package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Scope;

/**
 * What an indicator or a rule stands on, checked: a table, the rows of it that are looked at, and what belongs to them.
 *
 * @param table the table
 * @param where which rows are looked at
 * @param parameters what a strategy may set, by name
 * @param links what belongs to each row, by name
 * @param scope what conditions can read
 */
record Ground(
    Table table,
    Optional<Expression> where,
    Map<String, Parameter> parameters,
    Map<String, LinkPlan> links,
    Scope scope) {
  Ground {
    parameters = ImmutableMap.copyOf(parameters);
    links = ImmutableMap.copyOf(links);
  }

  /** This ground as it is in one look. */
  Desk desk(Look look) {
    return new Desk(look, this, Constants.of(look.context(), parameters));
  }
}
