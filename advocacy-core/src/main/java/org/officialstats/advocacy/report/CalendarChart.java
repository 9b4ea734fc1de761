package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * The events of a few months, as marked days in a calendar. Up to three months come with the names of their events; a
 * whole year has room for the days alone, the names are in the table.
 *
 * @param title what the chart shows
 * @param alternative what it says to those who do not see it
 * @param dataCaption the caption of the table of events
 * @param words how it is printed
 * @param months the months, each after the one before, 1 to 12
 * @param events the events in the order of the table, each with a day in one of the months; at most 400, of at most 4 kinds
 */
public record CalendarChart(
    String title,
    String alternative,
    String dataCaption,
    CalendarWords words,
    List<CalendarMonth> months,
    List<CalendarEvent> events)
    implements Chart {

  public CalendarChart {
    title = Check.visibleText("chart/title", title);
    alternative = Check.visibleText("chart/alternative", alternative);
    dataCaption = Check.visibleText("chart/dataCaption", dataCaption);
    requireNonNull(words, "words");
    months = Check.list("chart/months", months, 1, Limits.MONTHS);
    events = Check.list("chart/events", events, 0, Limits.EVENTS);
    checkOrder(months);
    Check.range("chart/kinds", kindsOf(events).size(), 0, Limits.EVENT_KINDS);
    for (CalendarEvent event : events) {
      checkShown(event, months);
    }
  }

  /** The kinds of events in the order in which they first occur. */
  public List<String> kinds() {
    return kindsOf(events);
  }

  /** The events that have a day in this month, in the order of the table. */
  public List<CalendarEvent> eventsIn(YearMonth month) {
    return events.stream()
        .filter(event -> touches(event, month))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Table dataTable() {
    return new Table(
        dataCaption,
        List.of(
            TableColumn.text(words.day()),
            TableColumn.rowHeader(words.event()),
            TableColumn.text(words.kind())),
        events.stream()
            .map(event -> TableRow.ofTexts(List.of(event.dayLabel(), event.name(), event.kind())))
            .collect(ImmutableList.toImmutableList()));
  }

  private static List<String> kindsOf(List<CalendarEvent> events) {
    return events.stream()
        .map(CalendarEvent::kind)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean touches(CalendarEvent event, YearMonth month) {
    return !event.first().isAfter(month.atEndOfMonth()) && !event.last().isBefore(month.atDay(1));
  }

  private static void checkOrder(List<CalendarMonth> months) {
    for (int index = 1; index < months.size(); index++) {
      YearMonth expected = months.get(index - 1).month().plusMonths(1);
      if (!months.get(index).month().equals(expected)) {
        throw new IllegalArgumentException(String.format(
            Locale.ROOT,
            "[chart/months] %s follows %s; expected %s",
            months.get(index).month(),
            months.get(index - 1).month(),
            expected));
      }
    }
  }

  private static void checkShown(CalendarEvent event, List<CalendarMonth> months) {
    LocalDate from = months.get(0).month().atDay(1);
    LocalDate to = months.get(months.size() - 1).month().atEndOfMonth();
    if (event.last().isBefore(from) || event.first().isAfter(to)) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT,
          "[chart/events] an event of %s to %s; expected a day between %s and %s",
          event.first(),
          event.last(),
          from,
          to));
    }
  }
}
