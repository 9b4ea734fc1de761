package org.officialstats.advocacy.columns;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose values are to be read anew.
 *
 * @param size how many rows there are now
 * @param rows the rows, from the first to the last
 * @param values the value of a row; null if it has none
 * @param coder makes numbers of values
 */
record Changed(int size, int[] rows, IntFunction<@Nullable Object> values, Coder coder) {
  /** Whether all rows are to be read. */
  boolean isAll() {
    return rows.length == size;
  }

  @Nullable
  Object value(int row) {
    return values.apply(row);
  }
}
