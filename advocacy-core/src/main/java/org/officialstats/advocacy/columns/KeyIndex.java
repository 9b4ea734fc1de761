package org.officialstats.advocacy.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** The rows that have a number, for every number. Immutable and thread-safe. */
final class KeyIndex {
  /** So few numbers share a block that a change copies little where a number has many rows. */
  private static final int SHIFT = 6;

  private final RunVector rows;

  private KeyIndex(RunVector rows) {
    this.rows = rows;
  }

  /** The index of the first rows. */
  static KeyIndex of(Keys keys, int size) {
    int[] from = new int[numbers(keys, size) + 1];
    IntConsumer counter = number -> from[number + 1]++;
    for (int row = 0; row < size; row++) {
      keys.each(row, counter);
    }
    Runs.accumulate(from);
    int[] all = new int[from[from.length - 1]];
    Writer writer = new Writer(from.clone(), all);
    for (int row = 0; row < size; row++) {
      writer.row = row;
      keys.each(row, writer);
    }
    return new KeyIndex(RunVector.of(SHIFT, from, all));
  }

  /** How many rows have the number. */
  int count(int number) {
    return number < rows.size() ? rows.count(number) : 0;
  }

  /** Hands the rows that have the number to the consumer, from the first to the last. */
  void forEach(int number, IntConsumer consumer) {
    if (number < rows.size()) {
      rows.forEach(number, consumer);
    }
  }

  /** The rows that have the number, from the first to the last. */
  int[] rows(int number) {
    return number < rows.size() ? rows.of(number) : new int[0];
  }

  /** The index after some rows have got other numbers; there were this many rows before. */
  KeyIndex with(Keys before, int size, Keys after, int[] changed) {
    Map<Integer, int[]> moved = new HashMap<>();
    int[] numbers = {rows.size()};
    for (int row : changed) {
      if (row < size) {
        before.each(
            row,
            number -> moved.put(number, without(moved.getOrDefault(number, rows(number)), row)));
      }
      after.each(row, number -> {
        numbers[0] = Math.max(numbers[0], number + 1);
        moved.put(number, plus(moved.getOrDefault(number, rows(number)), row));
      });
    }
    return new KeyIndex(rows.with(numbers[0], moved));
  }

  private static int numbers(Keys keys, int size) {
    int[] numbers = {0};
    IntConsumer most = number -> numbers[0] = Math.max(numbers[0], number + 1);
    for (int row = 0; row < size; row++) {
      keys.each(row, most);
    }
    return numbers[0];
  }

  /** Writes one row after the other behind those with the same number. */
  private static final class Writer implements IntConsumer {
    private final int[] next;
    private final int[] all;
    private int row;

    Writer(int[] next, int[] all) {
      this.next = next;
      this.all = all;
    }

    @Override
    public void accept(int number) {
      all[next[number]++] = row;
    }
  }

  private static int[] without(int[] sorted, int row) {
    int at = Arrays.binarySearch(sorted, row);
    if (at < 0) {
      return sorted;
    }
    int[] less = new int[sorted.length - 1];
    System.arraycopy(sorted, 0, less, 0, at);
    System.arraycopy(sorted, at + 1, less, at, less.length - at);
    return less;
  }

  private static int[] plus(int[] sorted, int row) {
    int at = Arrays.binarySearch(sorted, row);
    if (at >= 0) {
      return sorted;
    }
    int place = -at - 1;
    int[] more = new int[sorted.length + 1];
    System.arraycopy(sorted, 0, more, 0, place);
    more[place] = row;
    System.arraycopy(sorted, place, more, place + 1, sorted.length - place);
    return more;
  }
}
