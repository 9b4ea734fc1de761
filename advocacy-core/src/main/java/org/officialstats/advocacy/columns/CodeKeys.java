package org.officialstats.advocacy.columns;

import java.util.function.IntConsumer;

/**
 * The numbers in a column of codes, one for each row at most.
 *
 * @param codes the column
 */
record CodeKeys(Codes codes) implements Keys {
  @Override
  public void each(int row, IntConsumer consumer) {
    int number = codes.number(row);
    if (number != Codes.ABSENT) {
      consumer.accept(number);
    }
  }

  @Override
  public boolean isSingle() {
    return true;
  }

  @Override
  public void mark(Bits rows, long[] numbers) {
    for (int at = 0; at < Bits.words(rows.size()); at++) {
      for (long word = rows.word(at); word != 0; word &= word - 1) {
        int number = codes.number((at << 6) + Long.numberOfTrailingZeros(word));
        if (number != Codes.ABSENT) {
          Bits.set(numbers, number);
        }
      }
    }
  }

  @Override
  public Bits having(Bits rows, long[] numbers) {
    long[] words = new long[Bits.words(rows.size())];
    for (int at = 0; at < words.length; at++) {
      for (long word = rows.word(at); word != 0; word &= word - 1) {
        int number = codes.number((at << 6) + Long.numberOfTrailingZeros(word));
        boolean is =
            number != Codes.ABSENT && number >>> 6 < numbers.length && Bits.get(numbers, number);
        words[at] |= is ? word & -word : 0;
      }
    }
    return Bits.over(words, rows.size());
  }

  @Override
  public void count(Bits rows, int[] counts) {
    for (int at = 0; at < Bits.words(rows.size()); at++) {
      for (long word = rows.word(at); word != 0; word &= word - 1) {
        int number = codes.number((at << 6) + Long.numberOfTrailingZeros(word));
        if (number != Codes.ABSENT) {
          counts[number]++;
        }
      }
    }
  }
}
