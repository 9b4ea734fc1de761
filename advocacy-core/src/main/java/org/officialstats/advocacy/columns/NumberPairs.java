package org.officialstats.advocacy.columns;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** Numbers of pairs of numbers, so that two keys are one. Complete before it is shared, and thread-safe from then on. */
final class NumberPairs {
  private final Map<Long, Integer> numbers = new HashMap<>();

  /** Gives a number to every pair that one of the rows has. */
  static NumberPairs of(Bits rows, Keys first, Keys second) {
    NumberPairs pairs = new NumberPairs();
    rows.forEach(row -> first.each(
        row,
        one -> second.each(
            row, other -> pairs.numbers.putIfAbsent(pair(one, other), pairs.numbers.size()))));
    return pairs;
  }

  int size() {
    return numbers.size();
  }

  /** Hands over the number of the pair, if it has one. */
  void find(int first, int second, IntConsumer consumer) {
    Integer number = numbers.get(pair(first, second));
    if (number != null) {
      consumer.accept(number);
    }
  }

  private static long pair(int first, int second) {
    return (long) first << 32 | second & 0xFFFFFFFFL;
  }
}
