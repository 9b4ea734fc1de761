package org.officialstats.advocacy.report.scene;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.officialstats.advocacy.report.CalendarChart;
import org.officialstats.advocacy.report.CalendarEvent;
import org.officialstats.advocacy.report.CalendarMonth;
import org.officialstats.advocacy.report.CalendarWords;
import org.officialstats.advocacy.report.scene.Label.Anchor;

/** Draws a month: its name, the days of the week, its days in weeks, each day of events framed, with the shapes of their kinds. */
final class MonthGrid {
  private static final double WEEK = 15;
  private static final double MARK = 2.6;

  private final CalendarChart chart;
  private final CalendarMonth month;
  private final Sheet sheet;
  private final double x;
  private final double y;
  private final double width;

  MonthGrid(
      CalendarChart chart, CalendarMonth month, Sheet sheet, double x, double y, double width) {
    this.chart = chart;
    this.month = month;
    this.sheet = sheet;
    this.x = x;
    this.y = y;
    this.width = width;
  }

  /** Returns where the next part starts. */
  double draw() {
    sheet.strong(x, y + 10, Anchor.LEFT, month.label(), width);
    double head = y + 14;
    CalendarWords words = chart.words();
    for (int day = 0; day < 7; day++) {
      cell(day, head, words.weekdays().get(day), Ink.MUTED_TEXT);
    }
    sheet.line(x, head + WEEK - 1, x + width, head + WEEK - 1, false, Ink.AXIS);
    YearMonth days = month.month();
    int offset = (days.atDay(1).getDayOfWeek().getValue() - words.firstDay().getValue() + 7) % 7;
    for (int day = 1; day <= days.lengthOfMonth(); day++) {
      int place = offset + day - 1;
      day(days.atDay(day), place % 7, head + (place / 7 + 1) * WEEK + 1);
    }
    return head + (((offset + days.lengthOfMonth() + 6) / 7) + 1) * WEEK + 2;
  }

  private void day(LocalDate day, int column, double top) {
    Set<String> kinds = chart.eventsIn(month.month()).stream()
        .filter(event -> event.isOn(day))
        .map(CalendarEvent::kind)
        .collect(ImmutableSet.toImmutableSet());
    if (!kinds.isEmpty()) {
      double cell = width / 7;
      BarStyle.FRAMED.draw(x + column * cell + 0.5, top + 0.5, cell - 1, WEEK - 1, sheet.shapes());
    }
    for (int kind = 0; kind < chart.kinds().size(); kind++) {
      if (kinds.contains(chart.kinds().get(kind))) {
        mark(kind, middle(column), top + WEEK / 2);
      }
    }
    cell(column, top, chart.words().days().get(day.getDayOfMonth() - 1), Ink.TEXT);
  }

  /** Each kind has a shape and a corner of the day. */
  private void mark(int kind, double middle, double level) {
    double across = (width / 7 / 2 - MARK - 1.2) * (kind % 2 == 0 ? 1 : -1);
    double down = (WEEK / 2 - MARK - 1.2) * (kind < 2 ? -1 : 1);
    Marker.ofSeries(kind).full(middle + across, level + down, MARK, sheet);
  }

  private void cell(int column, double top, String text, Ink ink) {
    String shown = sheet.fit(text, width / 7 - 1);
    sheet.text(middle(column), top + WEEK / 2 + 3, Anchor.MIDDLE, shown, ink);
  }

  private double middle(int column) {
    return x + (column + 0.5) * width / 7;
  }
}
