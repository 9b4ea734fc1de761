package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;

/**
 * A month of a calendar.
 *
 * @param month the month
 * @param label the month as it is printed
 */
public record CalendarMonth(YearMonth month, String label) {
  public CalendarMonth {
    requireNonNull(month, "month");
    label = Check.visibleText("chart/month/label", label);
  }
}
