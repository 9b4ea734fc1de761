package org.officialstats.advocacy.expression;

import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;

/**
 * The days that a date can be: one when it is known to the day, those of its month or year when it is not. Compared so
 * that an answer is certain only if it is the same whichever of the days it was.
 *
 * @param first the first day that it can be, in days since 1970-01-01
 * @param last the last one
 */
public record DayRange(long first, long last) {
  public DayRange {
    if (last < first) {
      throw new IllegalArgumentException("days " + first + " to " + last + ": none; expected one");
    }
  }

  /** The days that this date can be. */
  public static DayRange of(PartialDate date) {
    return new DayRange(date.earliest().toEpochDay(), date.latest().toEpochDay());
  }

  /** Whether it is one day only. */
  public boolean isDay() {
    return first == last;
  }

  /** Whether this date is before that one. */
  public Truth isBefore(DayRange other) {
    if (last < other.first) {
      return Truth.TRUE;
    }
    return first >= other.last ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** Whether both are the same day. */
  public Truth isSame(DayRange other) {
    if (last < other.first || other.last < first) {
      return Truth.FALSE;
    }
    return isDay() && other.isDay() ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** The days so much later; earlier for a negative amount. */
  public DayRange after(Unit unit, int amount) {
    return new DayRange(unit.after(first, amount), unit.after(last, amount));
  }
}
