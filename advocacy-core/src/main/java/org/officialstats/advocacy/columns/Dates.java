package org.officialstats.advocacy.columns;

import org.jspecify.annotations.Nullable;

/**
 * Dates, each as the days that it can be, counted from 1970-01-01; {@value #ABSENT} where there is none. Where all dates
 * are known to the day, both ends are one vector.
 *
 * @param earliest the first of the days
 * @param latest the last of the days
 */
record Dates(Vector<int[]> earliest, Vector<int[]> latest) implements Column {
  static final int ABSENT = Integer.MIN_VALUE;
  private static final Vector<int[]> NONE = Vector.empty(BlockKind.ints(ABSENT));
  static final Dates EMPTY = new Dates(NONE, NONE);

  int earliest(int row) {
    return earliest.of(row)[row & Vector.MASK];
  }

  int latest(int row) {
    return latest.of(row)[row & Vector.MASK];
  }

  @Override
  public Dates with(Changed changed) {
    Writer writer = new Writer(this, changed.size());
    for (int row : changed.rows()) {
      @Nullable Object value = changed.value(row);
      if (value == null) {
        writer.write(row, ABSENT, ABSENT);
      } else {
        Coder.Days days = changed.coder().days(value);
        writer.write(row, days.earliest(), days.latest());
      }
    }
    return writer.done();
  }

  /** Writes changed dates; the second vector only comes into being with the first date that needs it. */
  static final class Writer {
    private final Vector.Editor<int[]> earliest;
    private Vector.@Nullable Editor<int[]> latest;

    Writer(Dates from, int size) {
      this.earliest = from.earliest.edit(size);
      this.latest = from.latest == from.earliest ? null : from.latest.edit(size);
    }

    void write(int row, int first, int last) {
      if (latest == null && first != last) {
        latest = earliest.fork();
      }
      earliest.of(row)[row & Vector.MASK] = first;
      if (latest != null) {
        latest.of(row)[row & Vector.MASK] = last;
      }
    }

    Dates done() {
      Vector<int[]> first = earliest.done();
      return new Dates(first, latest == null ? first : latest.done());
    }
  }
}
