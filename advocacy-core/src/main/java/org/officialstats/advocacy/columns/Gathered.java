package org.officialstats.advocacy.columns;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.IntConsumer;

/** Columns of values that stand in other rows: each row has the first one that there is at some places. */
final class Gathered {
  private final Table table;
  private final ImmutableList<Spot> places;

  private Gathered(Table table, List<Spot> places) {
    this.table = table;
    this.places = ImmutableList.copyOf(places);
  }

  /**
   * The values for the rows of a table.
   *
   * @param empty a column without rows, of the form of those at the places
   */
  static Column of(Table table, List<Spot> places, Column empty) {
    return new Gathered(table, places).of(empty);
  }

  private Column of(Column empty) {
    if (empty instanceof Codes codes) {
      return codes(codes);
    }
    return empty instanceof Dates dates ? dates(dates) : truths((Truths) empty);
  }

  private Codes codes(Codes none) {
    Vector.Editor<int[]> editor = none.numbers().edit(table.size());
    each((row, column, end) -> {
      int number = ((Codes) column).number(end);
      editor.of(row)[row & Vector.MASK] = number;
      return number != Codes.ABSENT;
    });
    return new Codes(editor.done());
  }

  private Dates dates(Dates none) {
    Dates.Writer writer = new Dates.Writer(none, table.size());
    each((row, column, end) -> {
      Dates dates = (Dates) column;
      int first = dates.earliest(end);
      writer.write(row, first, dates.latest(end));
      return first != Dates.ABSENT;
    });
    return writer.done();
  }

  private Truths truths(Truths none) {
    Truths.Writer writer = new Truths.Writer(none, table.size());
    each((row, column, end) -> {
      Truths truths = (Truths) column;
      boolean known = truths.isKnown(end);
      writer.write(row, truths.isYes(end), known);
      return known;
    });
    return writer.done();
  }

  /** Takes the value of a row from a row of a column. */
  @FunctionalInterface
  private interface Taker {
    /** Whether there is one. */
    boolean take(int row, Column column, int end);
  }

  private void each(Taker taker) {
    IntConsumer first = row -> {
      boolean found = false;
      for (int at = 0; at < places.size() && !found; at++) {
        Spot place = places.get(at);
        int end = place.route().follow(row);
        found = end != Step.NOWHERE && taker.take(row, place.column(), end);
      }
    };
    table.live().forEach(first);
  }
}
