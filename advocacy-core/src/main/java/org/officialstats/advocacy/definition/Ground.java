package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Scope;

/**
 * What an indicator or a rule stands on, checked: a table, the rows of it that are looked at, and what belongs to them.
 * Two are equal only if they are the same: what is kept of one is found by it.
 */
final class Ground {
  /** How the fields of the strategy in force are named where rows are not looked at. */
  static final String STRATEGY = "strategy.";

  private final Table table;
  private final Table strategy;
  private final Optional<Expression> where;
  private final Map<String, Parameter> parameters;
  private final Map<String, LinkPlan> links;
  private final Scope scope;

  /**
   * A ground.
   *
   * @param table the table
   * @param strategy the table of the strategy in force
   * @param where which rows are looked at
   * @param parameters what a strategy may set, by name
   * @param links what belongs to each row, by name
   * @param scope what conditions can read
   */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a component of what was written
  Ground(
      Table table,
      Table strategy,
      Optional<Expression> where,
      Map<String, Parameter> parameters,
      Map<String, LinkPlan> links,
      Scope scope) {
    this.table = table;
    this.strategy = strategy;
    this.where = where;
    this.parameters = ImmutableMap.copyOf(parameters);
    this.links = ImmutableMap.copyOf(links);
    this.scope = scope;
  }

  Table table() {
    return table;
  }

  Optional<Expression> where() {
    return where;
  }

  Map<String, Parameter> parameters() {
    return parameters;
  }

  Map<String, LinkPlan> links() {
    return links;
  }

  /** The table of the strategy in force. */
  Table strategy() {
    return strategy;
  }

  /** What conditions can read that look at no rows: what is the same for all of them, and the strategy in force. */
  Scope constants() {
    Scope.Builder scope = Scope.builder();
    Constants.addTo(scope, parameters);
    strategy
        .attributes()
        .values()
        .forEach(attribute ->
            scope.constant(STRATEGY + attribute.name(), attribute.field().type()));
    return scope.build();
  }

  Scope scope() {
    return scope;
  }
}
