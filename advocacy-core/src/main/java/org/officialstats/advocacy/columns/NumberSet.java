package org.officialstats.advocacy.columns;

import java.util.Collection;

/** Some numbers of texts. Immutable and thread-safe. */
final class NumberSet {
  /** Numbers of texts that no row has are counted downwards from here. */
  static final int FIRST_STRANGER = -2;

  private final long[] numbers;
  private final long[] strangers;
  private final boolean all;

  private NumberSet(long[] numbers, long[] strangers, boolean all) {
    this.numbers = numbers;
    this.strangers = strangers;
    this.all = all;
  }

  /** These numbers. */
  static NumberSet of(Collection<Integer> numbers) {
    int most = numbers.stream().mapToInt(Integer::intValue).max().orElse(-1);
    int least = numbers.stream().mapToInt(Integer::intValue).min().orElse(0);
    long[] known = new long[Bits.words(Math.max(0, most + 1))];
    long[] strange = new long[Bits.words(Math.max(0, FIRST_STRANGER - least + 1))];
    for (int number : numbers) {
      if (number >= 0) {
        Bits.set(known, number);
      } else {
        Bits.set(strange, FIRST_STRANGER - number);
      }
    }
    return new NumberSet(known, strange, false);
  }

  /** Every number but {@link Codes#ABSENT}. */
  static NumberSet all() {
    return new NumberSet(new long[0], new long[0], true);
  }

  boolean has(int number) {
    if (all || number == Codes.ABSENT) {
      return number != Codes.ABSENT;
    }
    return number >= 0 ? has(numbers, number) : has(strangers, FIRST_STRANGER - number);
  }

  private static boolean has(long[] words, int at) {
    return at >>> 6 < words.length && Bits.get(words, at);
  }
}
