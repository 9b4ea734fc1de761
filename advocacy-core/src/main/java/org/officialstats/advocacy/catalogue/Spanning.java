package org.officialstats.advocacy.catalogue;

import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.model.Truth;

/** The spans of dates of rows: what {@code DateSpan} says of itself. Immutable and thread-safe. */
final class Spanning {
  private final Register.Days start;
  private final Register.Days end;

  Spanning(Register rows, String field) {
    this.start = rows.days(field + ".start");
    this.end = rows.days(field + ".end");
  }

  /** Whether the day belongs to the span of a row. */
  Truth contains(int row, long day) {
    return overlaps(row, day, day);
  }

  /** Whether the span of a row has at least one of these days, both included. */
  Truth overlaps(int row, long first, long last) {
    Truth begins = start.has(row) ? start.isAfter(row, last).not() : Truth.TRUE;
    Truth ends = end.has(row) ? end.isBefore(row, first).not() : Truth.TRUE;
    return begins.and(ends);
  }

  /** Whether both ends of the span of a row, if it has both, are certainly among these days. */
  boolean isWithin(int row, long first, long last) {
    return isWithin(start, row, first, last) && isWithin(end, row, first, last);
  }

  private static boolean isWithin(Register.Days end, int row, long first, long last) {
    return end.isBefore(row, first) == Truth.FALSE && end.isAfter(row, last) == Truth.FALSE;
  }

  /** The dates that the spans begin at. */
  Register.Days start() {
    return start;
  }
}
