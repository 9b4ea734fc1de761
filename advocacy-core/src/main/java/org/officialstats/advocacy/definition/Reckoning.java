package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Field;

/** How the number of a measure is made of a tally of rows; checked. */
interface Reckoning {
  /** The result for these rows. */
  Result of(Desk desk, Tally tally);

  /** The names of all that it reads of the rows, beside the tally and {@link #within}. */
  Set<String> reads();

  /** The rows that decide the result: those that show it. */
  default Tally deciding(Desk desk, Tally tally) {
    return tally;
  }

  /** The condition under which a row counts; without one, every row does. */
  default Optional<Expression> counts() {
    return Optional.empty();
  }

  /** The field that says the unit, where numbers of different units are never added. */
  default Optional<String> within() {
    return Optional.empty();
  }

  /** How many people the result speaks of, for those that must not be too few. */
  default int people(Tally tally) {
    return tally.members().count();
  }

  /** The names of the fields that expressions read of rows. */
  static Set<String> fields(Expression... expressions) {
    return Stream.of(expressions)
        .flatMap(expression -> expression.fields().stream())
        .filter(field -> !field.constant())
        .map(Field::name)
        .collect(ImmutableSet.toImmutableSet());
  }
}
