package org.officialstats.advocacy.report;

import java.util.List;

/**
 * Lines over periods. A period without a figure leaves a gap in its line, and its word stands below the chart.
 *
 * @param title what the chart shows
 * @param alternative what it says to those who do not see it
 * @param dataCaption the caption of the table of its figures
 * @param periodName what the periods are, such as "Quarter"
 * @param periods the periods, earliest first, at equal distances, 1 to 24
 * @param series 1 to 4 rows of figures, all in one unit, each with a value for each period
 * @param lines targets and thresholds, at most 6
 */
public record LineChart(
    String title,
    String alternative,
    String dataCaption,
    String periodName,
    List<String> periods,
    List<ChartSeries> series,
    List<ReferenceLine> lines)
    implements Chart {

  public LineChart {
    title = Check.visibleText("chart/title", title);
    alternative = Check.visibleText("chart/alternative", alternative);
    dataCaption = Check.visibleText("chart/dataCaption", dataCaption);
    periodName = Check.visibleText("chart/periodName", periodName);
    periods = SeriesGrid.names("chart/periods", "chart/period", periods, Limits.CATEGORIES);
    series = Check.list("chart/series", series, 1, Limits.SERIES);
    lines = Check.list("chart/lines", lines, 0, Limits.REFERENCE_LINES);
    SeriesGrid.check(periods.size(), series);
  }

  @Override
  public Table dataTable() {
    return SeriesGrid.table(dataCaption, periodName, periods, series);
  }
}
