package org.officialstats.advocacy.report;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** What charts of categories and series share: their checks and their table. */
final class SeriesGrid {
  private SeriesGrid() {}

  static List<String> names(String listPlace, String place, List<String> names, int atMost) {
    return Check.list(listPlace, names, 1, atMost).stream()
        .map(name -> Check.visibleText(place, name))
        .collect(ImmutableList.toImmutableList());
  }

  static void check(int categories, List<ChartSeries> series) {
    for (ChartSeries one : series) {
      Check.range("chart/series/values", one.values().size(), categories, categories);
    }
  }

  /** One row for each category, one column of figures for each series. */
  static Table table(
      String caption, String categoryName, List<String> categories, List<ChartSeries> series) {
    ImmutableList.Builder<TableColumn> columns = ImmutableList.builder();
    columns.add(TableColumn.rowHeader(categoryName));
    series.forEach(one -> columns.add(TableColumn.number(one.name())));
    ImmutableList.Builder<TableRow> rows = ImmutableList.builder();
    for (int category = 0; category < categories.size(); category++) {
      rows.add(row(categories.get(category), series, category));
    }
    return new Table(caption, columns.build(), rows.build());
  }

  private static TableRow row(String name, List<ChartSeries> series, int category) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    texts.add(name);
    series.forEach(one -> texts.add(one.values().get(category).label()));
    return TableRow.ofTexts(texts.build());
  }
}
