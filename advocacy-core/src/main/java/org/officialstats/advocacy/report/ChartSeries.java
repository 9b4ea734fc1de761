package org.officialstats.advocacy.report;

import java.util.List;

/**
 * One row of figures in a chart.
 *
 * @param name what the figures are, with their unit
 * @param values one for each category of the chart
 */
public record ChartSeries(String name, List<ChartValue> values) {
  public ChartSeries {
    name = Check.visibleText("chart/series/name", name);
    values = Check.list("chart/series/values", values, 1, Limits.CATEGORIES);
  }

  /** What stands out in the figures, for a text alternative. */
  public ChartSummary summary() {
    return ChartSummary.of(values);
  }
}
