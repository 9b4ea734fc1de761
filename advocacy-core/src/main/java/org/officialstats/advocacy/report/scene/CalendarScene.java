package org.officialstats.advocacy.report.scene;

import org.officialstats.advocacy.report.CalendarChart;
import org.officialstats.advocacy.report.CalendarMonth;

/**
 * Lays out months as weeks of days, marked days with the shapes of their kinds of event: up to three months one below the
 * other with the events of each beside it, more of them in columns.
 */
final class CalendarScene {
  private static final int MOST_WITH_NAMES = 3;
  private static final double BETWEEN = 14;
  private static final double WIDEST = 168;

  private final CalendarChart chart;
  private final Sheet sheet;
  private final boolean named;
  private final int columns;
  private final double monthWidth;

  private CalendarScene(CalendarChart chart, double width, TextMeasure measure) {
    this.chart = chart;
    sheet = new Sheet(width, measure);
    named = chart.months().size() <= MOST_WITH_NAMES;
    columns = named ? 1 : width < 330 ? 2 : 3;
    monthWidth = named ? Math.min(WIDEST, width * 0.55) : (width + BETWEEN) / columns - BETWEEN;
  }

  static Scene of(CalendarChart chart, double width, TextMeasure measure) {
    return new CalendarScene(chart, width, measure).scene();
  }

  private Scene scene() {
    double top = chart.kinds().isEmpty()
        ? 0
        : sheet.legend(
            0,
            chart.kinds(),
            (kind, x, y, width, height) ->
                Marker.ofSeries(kind).full(x + width / 2, y + height / 2, 3.4, sheet));
    double y = top;
    double end = top;
    for (int index = 0; index < chart.months().size(); index++) {
      if (index % columns == 0) {
        y = end + (index == 0 ? 0 : 6);
      }
      double x = index % columns * (monthWidth + BETWEEN);
      end = Math.max(end, month(chart.months().get(index), x, y));
    }
    return sheet.scene(end + 2);
  }

  private double month(CalendarMonth month, double x, double y) {
    double end = new MonthGrid(chart, month, sheet, x, y, monthWidth).draw();
    return named
        ? Math.max(end, new MonthEvents(chart, month, sheet, x + monthWidth + BETWEEN, y).write())
        : end;
  }
}
