package org.officialstats.advocacy.report;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Bars side by side: for each category one bar of each series.
 *
 * @param title what the chart shows
 * @param alternative what it says to those who do not see it
 * @param dataCaption the caption of the table of its figures
 * @param categoryName what the categories are, such as "Region"
 * @param categories the categories in order, 1 to 24
 * @param series 1 to 4 rows of figures, all in one unit, each with a value for each category; 48 bars in all
 * @param lines targets and thresholds, at most 6
 */
public record BarChart(
    String title,
    String alternative,
    String dataCaption,
    String categoryName,
    List<String> categories,
    List<ChartSeries> series,
    List<ReferenceLine> lines)
    implements Chart {

  public BarChart {
    title = Check.visibleText("chart/title", title);
    alternative = Check.visibleText("chart/alternative", alternative);
    dataCaption = Check.visibleText("chart/dataCaption", dataCaption);
    categoryName = Check.visibleText("chart/categoryName", categoryName);
    categories = Check.list("chart/categories", categories, 1, Limits.CATEGORIES).stream()
        .map(category -> Check.visibleText("chart/category", category))
        .collect(ImmutableList.toImmutableList());
    series = Check.list("chart/series", series, 1, Limits.SERIES);
    lines = Check.list("chart/lines", lines, 0, Limits.REFERENCE_LINES);
    Check.range("chart/bars", series.size() * categories.size(), 1, Limits.BARS);
    for (ChartSeries one : series) {
      Check.range("chart/series/values", one.values().size(), categories.size(), categories.size());
    }
  }

  @Override
  public Table dataTable() {
    ImmutableList.Builder<TableColumn> columns = ImmutableList.builder();
    columns.add(TableColumn.rowHeader(categoryName));
    series.forEach(one -> columns.add(TableColumn.number(one.name())));
    ImmutableList.Builder<TableRow> rows = ImmutableList.builder();
    for (int category = 0; category < categories.size(); category++) {
      rows.add(dataRow(category));
    }
    return new Table(dataCaption, columns.build(), rows.build());
  }

  private TableRow dataRow(int category) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    texts.add(categories.get(category));
    series.forEach(one -> texts.add(one.values().get(category).label()));
    return TableRow.ofTexts(texts.build());
  }
}
