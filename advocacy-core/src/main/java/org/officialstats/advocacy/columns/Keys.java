package org.officialstats.advocacy.columns;

import java.util.List;
import java.util.function.IntConsumer;

/** The numbers by which rows are found to belong together. Immutable and thread-safe. */
interface Keys {
  /** Hands every number of the row to the consumer, each once. */
  void each(int row, IntConsumer consumer);

  /** Whether no row has more than one. */
  boolean isSingle();

  /** Sets the bit of every number that one of the rows has. */
  default void mark(Bits rows, long[] numbers) {
    rows.forEach(row -> each(row, number -> Bits.set(numbers, number)));
  }

  /** Those of the rows that have a number whose bit is set. */
  default Bits having(Bits rows, long[] numbers) {
    long[] words = new long[Bits.words(rows.size())];
    rows.forEach(row -> each(row, number -> {
      if (number >>> 6 < numbers.length && Bits.get(numbers, number)) {
        Bits.set(words, row);
      }
    }));
    return Bits.over(words, rows.size());
  }

  /** Counts for every number the rows that have it. */
  default void count(Bits rows, int[] counts) {
    rows.forEach(row -> each(row, number -> counts[number]++));
  }

  /** The numbers of a column of codes or sets. */
  static Keys of(Column column) {
    if (column instanceof Sets sets) {
      return of(false, (row, consumer) -> sets.numbers().forEach(row, consumer));
    }
    return new CodeKeys((Codes) column);
  }

  /** The numbers at the end of a way. */
  static Keys of(Spot spot) {
    Keys there = of(spot.column());
    if (spot.isHere()) {
      return there;
    }
    return of(there.isSingle(), (row, consumer) -> {
      int end = spot.route().follow(row);
      if (end != Step.NOWHERE) {
        there.each(end, consumer);
      }
    });
  }

  /** The numbers at the first of these places that has any. */
  static Keys firstOf(List<Keys> places) {
    if (places.size() == 1) {
      return places.get(0);
    }
    return of(places.stream().allMatch(Keys::isSingle), (row, consumer) -> {
      boolean[] found = {false};
      for (int i = 0; i < places.size() && !found[0]; i++) {
        places.get(i).each(row, number -> {
          found[0] = true;
          consumer.accept(number);
        });
      }
    });
  }

  /** The row itself. */
  static Keys self() {
    return new SelfKeys();
  }

  /** A number for each way to take one of these and one of the others. */
  default Keys with(Keys others, NumberPairs pairs) {
    return of(
        isSingle() && others.isSingle(),
        (row, consumer) ->
            each(row, first -> others.each(row, second -> pairs.find(first, second, consumer))));
  }

  private static Keys of(boolean single, Each each) {
    return new Keys() {
      @Override
      public void each(int row, IntConsumer consumer) {
        each.number(row, consumer);
      }

      @Override
      public boolean isSingle() {
        return single;
      }
    };
  }

  /** What {@link Keys#each} does. */
  @FunctionalInterface
  interface Each {
    void number(int row, IntConsumer consumer);
  }
}
