package org.officialstats.advocacy.definition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of one field, row by row. */
@FunctionalInterface
interface Cells {
  /** The value of a row, in the form that expressions know; empty if there is none. */
  Optional<?> at(int row);

  /** The same value for every row. */
  static Cells constant(Object value) {
    Optional<Object> one = Optional.of(value);
    return row -> one;
  }

  /** These values, each asked for once at most. */
  static Cells remembering(int size, Cells cells) {
    @Nullable Optional<?>[] known = new Optional<?>[size];
    return row -> {
      @Nullable Optional<?> value = known[row];
      if (value == null) {
        value = cells.at(row);
        known[row] = value;
      }
      return value;
    };
  }
}
