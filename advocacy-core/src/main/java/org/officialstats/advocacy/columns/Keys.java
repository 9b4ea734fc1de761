package org.officialstats.advocacy.columns;

import java.util.List;
import java.util.function.IntConsumer;

/** The numbers by which rows are found to belong together. Immutable and thread-safe. */
interface Keys {
  /** Hands every number of the row to the consumer, each once. */
  void each(int row, IntConsumer consumer);

  /** Whether no row has more than one. */
  boolean isSingle();

  /** The numbers of a column of codes or sets. */
  static Keys of(Column column) {
    if (column instanceof Sets sets) {
      return of(false, (row, consumer) -> sets.numbers().forEach(row, consumer));
    }
    Codes codes = (Codes) column;
    return of(true, (row, consumer) -> {
      int number = codes.number(row);
      if (number != Codes.ABSENT) {
        consumer.accept(number);
      }
    });
  }

  /** The numbers at the end of a way. */
  static Keys of(Spot spot) {
    Keys there = of(spot.column());
    return of(there.isSingle(), (row, consumer) -> {
      int end = spot.route().follow(row);
      if (end != Step.NOWHERE) {
        there.each(end, consumer);
      }
    });
  }

  /** The numbers at the first of these places that has any. */
  static Keys firstOf(List<Keys> places) {
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
    return of(true, (row, consumer) -> consumer.accept(row));
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
