package org.officialstats.advocacy.report.scene;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.officialstats.advocacy.report.BarChart;
import org.officialstats.advocacy.report.ChartSeries;
import org.officialstats.advocacy.report.ChartValue;

/** One bar that is made of parts. */
record StackRow(String name, List<ChartValue> values) {

  /** The bars of stacked series, one for each category. */
  static List<StackRow> of(BarChart chart) {
    return IntStream.range(0, chart.categories().size())
        .mapToObj(category -> new StackRow(
            chart.categories().get(category),
            chart.series().stream()
                .map(one -> one.values().get(category))
                .collect(ImmutableList.toImmutableList())))
        .collect(ImmutableList.toImmutableList());
  }

  static StackRow of(ChartSeries group) {
    return new StackRow(group.name(), group.values());
  }

  double total() {
    return values.stream()
        .flatMap(value -> value.value().stream())
        .mapToDouble(Number::doubleValue)
        .sum();
  }

  /** The places of the parts without a figure. */
  List<Integer> missing() {
    return IntStream.range(0, values.size())
        .filter(place -> values.get(place).value().isEmpty())
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }
}
