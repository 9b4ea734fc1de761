package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Bars: for each category one bar of each series side by side, or one bar that is made of them.
 *
 * @param title what the chart shows
 * @param alternative what it says to those who do not see it
 * @param dataCaption the caption of the table of its figures
 * @param categoryName what the categories are, such as "Region"
 * @param categories the categories in order, 1 to 24
 * @param series 1 to 4 rows of figures, to 6 where they are stacked, all in one unit, each with a value for each category;
 *     48 bars in all, 144 parts where they are stacked
 * @param lines targets and thresholds, at most 6
 * @param arrangement whether the bars of a category stand side by side or on one another
 */
public record BarChart(
    String title,
    String alternative,
    String dataCaption,
    String categoryName,
    List<String> categories,
    List<ChartSeries> series,
    List<ReferenceLine> lines,
    BarArrangement arrangement)
    implements Chart {

  public BarChart {
    requireNonNull(arrangement, "arrangement");
    title = Check.visibleText("chart/title", title);
    alternative = Check.visibleText("chart/alternative", alternative);
    dataCaption = Check.visibleText("chart/dataCaption", dataCaption);
    categoryName = Check.visibleText("chart/categoryName", categoryName);
    boolean stacked = arrangement == BarArrangement.STACKED;
    categories =
        SeriesGrid.names("chart/categories", "chart/category", categories, Limits.CATEGORIES);
    series = Check.list("chart/series", series, 1, stacked ? Limits.PARTS : Limits.SERIES);
    lines = Check.list("chart/lines", lines, 0, Limits.REFERENCE_LINES);
    int most = stacked ? Limits.PARTS * Limits.CATEGORIES : Limits.BARS;
    Check.range("chart/bars", series.size() * categories.size(), 1, most);
    SeriesGrid.check(categories.size(), series);
  }

  /** Bars side by side. */
  public BarChart(
      String title,
      String alternative,
      String dataCaption,
      String categoryName,
      List<String> categories,
      List<ChartSeries> series,
      List<ReferenceLine> lines) {
    this(
        title,
        alternative,
        dataCaption,
        categoryName,
        categories,
        series,
        lines,
        BarArrangement.GROUPED);
  }

  @Override
  public Table dataTable() {
    return SeriesGrid.table(dataCaption, categoryName, categories, series);
  }
}
