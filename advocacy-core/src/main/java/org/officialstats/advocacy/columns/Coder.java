package org.officialstats.advocacy.columns;

import java.time.LocalDate;

/** Makes whole numbers of the values of one field. */
interface Coder {
  /** The number of a code, a choice, a text, a country or an id. */
  int code(Object value);

  /** The days that a date can be, both ends included. */
  Days days(Object value);

  /** The dates that a span begins and ends at, both absent for a period that is not one of the calendar. */
  Ends ends(Object value);

  /**
   * The days that a date can be.
   *
   * @param earliest the first of them, counted from 1970-01-01
   * @param latest the last of them
   */
  record Days(int earliest, int latest) {
    static Days of(LocalDate earliest, LocalDate latest) {
      return new Days((int) earliest.toEpochDay(), (int) latest.toEpochDay());
    }
  }

  /**
   * The dates that a span begins and ends at, both included.
   *
   * @param from the first date; {@link Spans#OPEN_START} if it has no beginning
   * @param to the last date; {@link Spans#OPEN_END} if it has no end
   */
  record Ends(Days from, Days to) {}
}
