package org.officialstats.advocacy.definition;

import java.util.Optional;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.expression.Expression;

/** How the number of a measure is made of a tally of rows; checked. */
interface Reckoning {
  /** The result for these rows. */
  Result of(Desk desk, Tally tally);

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
}
