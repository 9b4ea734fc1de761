package org.officialstats.advocacy.columns;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/** Several numbers for each of some rows, one behind the other, and where those of each row end. Immutable. */
final class Runs {
  static final Runs NONE = new Runs(new int[0], new int[0]);

  private final int[] ends;
  private final int[] values;

  private Runs(int[] ends, int[] values) {
    this.ends = ends;
    this.values = values;
  }

  /** Makes the number at each place the sum of those up to it. */
  static void accumulate(int[] counts) {
    for (int at = 1; at < counts.length; at++) {
      counts[at] += counts[at - 1];
    }
  }

  /** The numbers from {@code from[first]} on, where those of row {@code i} end at {@code from[first + i + 1]}. */
  static Runs of(int[] from, int first, int rows, int[] all) {
    int start = from[first];
    int[] ends = new int[rows];
    for (int row = 0; row < rows; row++) {
      ends[row] = from[first + row + 1] - start;
    }
    return new Runs(ends, Arrays.copyOfRange(all, start, from[first + rows]));
  }

  /** Where the numbers of the row begin; rows beyond the last have none. */
  int from(int row) {
    return row == 0 ? 0 : end(row - 1);
  }

  /** Where the numbers of the row end. */
  int end(int row) {
    if (row < ends.length) {
      return ends[row];
    }
    return values.length;
  }

  int value(int at) {
    return values[at];
  }

  int[] of(int row) {
    return Arrays.copyOfRange(values, from(row), end(row));
  }

  /** The same, but for these rows; there are this many rows then. */
  Runs with(int rows, SortedMap<Integer, int[]> changed) {
    Runs next = new Runs(new int[rows], new int[values.length + growth(changed)]);
    int row = 0;
    int at = 0;
    for (Map.Entry<Integer, int[]> change : changed.entrySet()) {
      at = next.copy(this, row, change.getKey(), at);
      row = change.getKey() + 1;
      System.arraycopy(change.getValue(), 0, next.values, at, change.getValue().length);
      at += change.getValue().length;
      next.ends[row - 1] = at;
    }
    next.copy(this, row, rows, at);
    return next;
  }

  private int growth(SortedMap<Integer, int[]> changed) {
    int growth = 0;
    for (Map.Entry<Integer, int[]> change : changed.entrySet()) {
      int row = change.getKey();
      growth += change.getValue().length - (end(row) - from(row));
    }
    return growth;
  }

  /** Takes over the numbers of the rows from the first to before the last; gives where they end. */
  private int copy(Runs source, int first, int last, int at) {
    int moved = at - source.from(first);
    System.arraycopy(
        source.values, source.from(first), values, at, source.from(last) - source.from(first));
    for (int row = first; row < last; row++) {
      ends[row] = source.end(row) + moved;
    }
    return source.from(last) + moved;
  }
}
