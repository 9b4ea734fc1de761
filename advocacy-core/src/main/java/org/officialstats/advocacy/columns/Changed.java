package org.officialstats.advocacy.columns;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Rows whose values are to be read anew. For one thread. */
final class Changed {
  private final int size;
  private final int[] rows;
  private final IntFunction<@Nullable Object> values;
  private final Coder coder;

  /**
   * Some rows of a table.
   *
   * @param size how many rows there are now
   * @param rows the rows, from the first to the last
   * @param values the value of a row; null if it has none
   * @param coder makes numbers of values
   */
  Changed(int size, int[] rows, IntFunction<@Nullable Object> values, Coder coder) {
    this.size = size;
    this.rows = rows;
    this.values = values;
    this.coder = coder;
  }

  /** How many rows there are now. */
  int size() {
    return size;
  }

  /** The rows; not to be written to. */
  int[] rows() {
    return rows;
  }

  Coder coder() {
    return coder;
  }

  /** Whether all rows are to be read. */
  boolean isAll() {
    return rows.length == size;
  }

  @Nullable
  Object value(int row) {
    return values.apply(row);
  }
}
