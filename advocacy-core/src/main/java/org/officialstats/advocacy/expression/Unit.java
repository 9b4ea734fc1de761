package org.officialstats.advocacy.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalInt;

/** What a length of time is counted in. */
public enum Unit {
  /** Days. */
  DAYS("days", 100_000),
  /** Months of the calendar. */
  MONTHS("months", 3_000);

  private final String function;
  private final int most;

  Unit(String function, int most) {
    this.function = function;
    this.most = most;
  }

  /** The name of the function that makes a length of this unit. */
  public String function() {
    return function;
  }

  /** The longest length, forwards or backwards. */
  public int most() {
    return most;
  }

  /** The length as a whole number; empty if it has a fraction or is longer than {@link #most}. */
  public OptionalInt amount(BigDecimal number) {
    boolean bounded = number.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    return bounded && number.stripTrailingZeros().scale() <= 0
        ? OptionalInt.of(number.intValueExact())
        : OptionalInt.empty();
  }

  /**
   * The day so much later than the day with this number; earlier for a negative amount. A month later than the 31st is
   * the last day of a shorter month, as {@link LocalDate#plusMonths} has it.
   *
   * @param epochDay days since 1970-01-01
   */
  public long after(long epochDay, int amount) {
    return this == DAYS
        ? epochDay + amount
        : LocalDate.ofEpochDay(epochDay).plusMonths(amount).toEpochDay();
  }
}
