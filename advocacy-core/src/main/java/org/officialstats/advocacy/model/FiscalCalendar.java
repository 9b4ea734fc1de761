package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Turns reporting periods into days, and days into reporting periods. A fiscal year begins on the same day each year;
 * its quarters are three months each.
 *
 * <p>Immutable and thread-safe.
 *
 * @param yearStart the day on which the year begins; not later than the 28th of its month, so that every quarter begins
 *     on the same day of a month
 */
public record FiscalCalendar(MonthDay yearStart) {
  /** The calendar year. */
  public static final FiscalCalendar CALENDAR_YEAR = new FiscalCalendar(MonthDay.of(1, 1));

  public FiscalCalendar {
    requireNonNull(yearStart, "yearStart");
    if (yearStart.getDayOfMonth() > 28) {
      throw new IllegalArgumentException("fiscal calendar: year start '" + yearStart
          + "'; expected a day from the 1st to the 28th of a month");
    }
  }

  /** The first day of the period. */
  public LocalDate firstDay(ReportingPeriod period) {
    check(period);
    return yearStart
        .atYear(period.year())
        .plusMonths(period.isYear() ? 0 : 3L * (period.quarter() - 1));
  }

  /** The last day of the period. */
  public LocalDate lastDay(ReportingPeriod period) {
    return firstDay(period).plusMonths(period.isYear() ? 12 : 3).minusDays(1);
  }

  /** Whether the date is in the period. */
  public Truth contains(ReportingPeriod period, PartialDate date) {
    return date.isWithin(firstDay(period), lastDay(period));
  }

  /** The fiscal year that the day belongs to. */
  public ReportingPeriod yearOf(LocalDate day) {
    LocalDate start = yearStart.atYear(day.getYear());
    return new ReportingPeriod(
        day.isBefore(start) ? day.getYear() - 1 : day.getYear(), 0, isFiscal());
  }

  /** The quarter that the day belongs to. */
  public ReportingPeriod quarterOf(LocalDate day) {
    ReportingPeriod year = yearOf(day);
    int quarter = 1;
    while (quarter < 4 && !day.isBefore(firstDay(year).plusMonths(3L * quarter))) {
      quarter++;
    }
    return new ReportingPeriod(year.year(), quarter, isFiscal());
  }

  private boolean isFiscal() {
    return !yearStart.equals(MonthDay.of(1, 1));
  }

  private void check(ReportingPeriod period) {
    if (period.fiscal() != isFiscal()) {
      throw new IllegalArgumentException(
          "period '" + period + "' does not belong to a year that begins on " + yearStart
              + "; expected a label such as '"
              + new ReportingPeriod(period.year(), period.quarter(), isFiscal()) + "'");
    }
  }
}
