package org.officialstats.advocacy.report.scene;

import java.util.List;
import org.officialstats.advocacy.report.CalendarChart;
import org.officialstats.advocacy.report.CalendarEvent;
import org.officialstats.advocacy.report.CalendarMonth;
import org.officialstats.advocacy.report.scene.Label.Anchor;

/** Lists the events of a month beside its days, as many as there is height for; an ellipsis stands for the rest. */
final class MonthEvents {
  private static final int MOST = 8;
  private static final double SAMPLE = 14;

  private final CalendarChart chart;
  private final CalendarMonth month;
  private final Sheet sheet;
  private final double x;
  private final double y;

  MonthEvents(CalendarChart chart, CalendarMonth month, Sheet sheet, double x, double y) {
    this.chart = chart;
    this.month = month;
    this.sheet = sheet;
    this.x = x;
    this.y = y;
  }

  /** Returns where the next part starts. */
  double write() {
    List<CalendarEvent> events = chart.eventsIn(month.month());
    int shown = events.size() > MOST ? MOST - 1 : events.size();
    double baseline = y + 10;
    for (CalendarEvent event : events.subList(0, shown)) {
      Marker marker = Marker.ofSeries(chart.kinds().indexOf(event.kind()));
      marker.full(x + SAMPLE / 2 - 2, baseline - 3, 3.4, sheet);
      String text = event.dayLabel() + " \u00B7 " + event.name();
      double room = sheet.width() - x - SAMPLE;
      sheet.text(x + SAMPLE, baseline, Anchor.LEFT, sheet.fit(text, room), Ink.TEXT);
      baseline += Sheet.LINE + 1;
    }
    if (shown < events.size()) {
      sheet.text(x + SAMPLE, baseline, Anchor.LEFT, "\u2026", Ink.MUTED_TEXT);
      baseline += Sheet.LINE + 1;
    }
    return baseline - 8;
  }
}
