package org.officialstats.advocacy.report.kind;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.CalendarChart;
import org.officialstats.advocacy.report.CalendarEvent;
import org.officialstats.advocacy.report.CalendarMonth;
import org.officialstats.advocacy.report.CalendarWords;

/** The events of a period whose days are known, in a calendar. */
final class EventsCalendar {
  private static final int MOST_EVENTS = 400;
  private static final int MOST_MONTHS = 12;

  private final Page page;
  private final List<YearMonth> months;

  private EventsCalendar(Page page) {
    this.page = page;
    YearMonth first =
        YearMonth.from(page.strategy().calendar().firstDay(page.evaluation().period()));
    LocalDate last = page.strategy().calendar().lastDay(page.evaluation().period());
    this.months = Stream.iterate(
            first, month -> !month.atDay(1).isAfter(last), month -> month.plusMonths(1))
        .toList();
  }

  /** The chart; empty where it would show nothing, or the period begins within a month and has too many. */
  static Optional<Block> of(Page page, List<Event> events) {
    EventsCalendar calendar = new EventsCalendar(page);
    List<CalendarEvent> shown = events.stream()
        .flatMap(event -> calendar.event(event).stream())
        .limit(MOST_EVENTS)
        .toList();
    return shown.isEmpty() || calendar.months.size() > MOST_MONTHS
        ? Optional.empty()
        : Optional.of(calendar.chart(shown));
  }

  private Optional<CalendarEvent> event(Event event) {
    return event
        .dates()
        .from()
        .flatMap(PartialDate::day)
        .flatMap(first -> event
            .dates()
            .to()
            .flatMap(PartialDate::day)
            .filter(last -> touches(first, last))
            .map(last -> new CalendarEvent(
                first,
                last,
                page.formats().dates(event.dates()),
                page.in(event.title()),
                kind(event.state()))));
  }

  private boolean touches(LocalDate first, LocalDate last) {
    return !last.isBefore(months.get(0).atDay(1))
        && !first.isAfter(months.get(months.size() - 1).atEndOfMonth());
  }

  /** A calendar tells four kinds apart: what is to come, what was, what was cancelled, and what was put off. */
  private String kind(EventState state) {
    return page.wording().word(state == EventState.CONFIRMED ? EventState.PLANNED : state);
  }

  private Block chart(List<CalendarEvent> events) {
    String title = page.wording().text("events.calendar");
    return new CalendarChart(
        title,
        alternative(events),
        page.wording().text("chart.data", "title", title),
        words(),
        months.stream()
            .map(month -> new CalendarMonth(month, page.formats().date(PartialDate.of(month))))
            .toList(),
        events);
  }

  private String alternative(List<CalendarEvent> events) {
    ChartWords words = new ChartWords(page.wording());
    return words.together(List.of(
        words.groups("calendar", events.size()),
        page.wording().text("events.first", "event", named(words, events.get(0))),
        page.wording().text("events.last", "event", named(words, events.get(events.size() - 1))),
        words.tableFollows()));
  }

  private static String named(ChartWords words, CalendarEvent event) {
    return words.value(event.name(), event.dayLabel());
  }

  private CalendarWords words() {
    return new CalendarWords(
        DayOfWeek.MONDAY,
        Stream.of(DayOfWeek.values())
            .map(day -> page.wording().text("weekday." + day.getValue()))
            .toList(),
        IntStream.rangeClosed(1, 31).mapToObj(day -> page.formats().whole(day)).toList(),
        page.wording().text("events.dates"),
        page.wording().text("events.event"),
        page.wording().text("workplan.state"));
  }
}
