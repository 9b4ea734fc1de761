package org.officialstats.advocacy.definition;

import java.util.BitSet;
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
    BitSet known = new BitSet(size);
    @Nullable Object[] values = new @Nullable Object[size];
    return row -> {
      if (!known.get(row)) {
        values[row] = cells.at(row).orElse(null);
        known.set(row);
      }
      return Optional.ofNullable(values[row]);
    };
  }
}
