package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.util.List;

/**
 * How a calendar is printed, and what its parts are called over the columns of its table.
 *
 * @param firstDay the day on which a week begins
 * @param weekdays the short names of the seven days of a week, the first day first
 * @param days the numbers of the days of a month as they are printed, 31
 * @param day the word for the day of an event
 * @param event the word for what happens
 * @param kind the word for the sort of event
 */
public record CalendarWords(
    DayOfWeek firstDay,
    List<String> weekdays,
    List<String> days,
    String day,
    String event,
    String kind) {
  public CalendarWords {
    requireNonNull(firstDay, "firstDay");
    weekdays = SeriesGrid.names("chart/weekdays", "chart/weekday", weekdays, 7);
    days = SeriesGrid.names("chart/days", "chart/dayNumber", days, 31);
    Check.range("chart/weekdays", weekdays.size(), 7, 7);
    Check.range("chart/days", days.size(), 31, 31);
    day = Check.visibleText("chart/columns/day", day);
    event = Check.visibleText("chart/columns/event", event);
    kind = Check.visibleText("chart/columns/kind", kind);
  }
}
