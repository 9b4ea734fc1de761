package org.officialstats.advocacy.columns;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets of codes, texts, countries or references, each as the numbers of its members in ascending order.
 *
 * @param numbers the numbers
 */
record Sets(RunVector numbers) implements Column {
  private static final int[] NONE = {};
  static final Sets EMPTY = new Sets(RunVector.of(Vector.SHIFT, new int[1], NONE));

  @Override
  public Sets with(Changed changed) {
    return changed.isAll() ? all(changed) : some(changed);
  }

  private static Sets all(Changed changed) {
    int[] from = new int[changed.size() + 1];
    int[] all = new int[Math.max(16, changed.size())];
    for (int row = 0; row < changed.size(); row++) {
      int[] members = members(changed, row);
      int end = from[row] + members.length;
      if (end > all.length) {
        all = Arrays.copyOf(all, Math.max(end, 2 * all.length));
      }
      System.arraycopy(members, 0, all, from[row], members.length);
      from[row + 1] = end;
    }
    return new Sets(RunVector.of(Vector.SHIFT, from, all));
  }

  private Sets some(Changed changed) {
    Map<Integer, int[]> rows = new HashMap<>();
    for (int row : changed.rows()) {
      rows.put(row, members(changed, row));
    }
    return new Sets(numbers.with(changed.size(), rows));
  }

  private static int[] members(Changed changed, int row) {
    @Nullable Object value = changed.value(row);
    return value == null
        ? NONE
        : ((Collection<?>) value)
            .stream().mapToInt(changed.coder()::code).sorted().distinct().toArray();
  }
}
