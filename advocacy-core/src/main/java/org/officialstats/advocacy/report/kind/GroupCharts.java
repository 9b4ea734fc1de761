package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.report.BarChart;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.ChartSeries;
import org.officialstats.advocacy.report.ChartValue;

/** A bar chart for each dimension that an indicator is given by; its text alternative says the same as the bars. */
final class GroupCharts {
  private static final int MOST_GROUPS = 24;

  private GroupCharts() {}

  static List<Block> of(Page page, IndicatorResult result) {
    SetMultimap<Axis, Figure> byAxis = LinkedHashMultimap.create();
    result.figures().stream()
        .filter(figure -> figure.group().values().size() == 1)
        .forEach(figure -> byAxis.put(Axis.of(figure), figure));
    return byAxis.asMap().entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1 && entry.getValue().size() <= MOST_GROUPS)
        .filter(entry -> entry.getValue().stream().noneMatch(GroupCharts::isNegative))
        .map(entry -> chart(page, result, entry.getKey(), List.copyOf(entry.getValue())))
        .collect(ImmutableList.toImmutableList());
  }

  private static Block chart(Page page, IndicatorResult result, Axis axis, List<Figure> figures) {
    String name = page.in(result.definition().name());
    String dimension = page.figures().dimension(axis.dimension());
    String title = page.wording()
        .text("chart.title", ImmutableMap.of("indicator", name, "dimension", dimension));
    String bars = figures.stream()
        .map(figure -> page.wording()
            .text(
                "chart.bar",
                ImmutableMap.of(
                    "group",
                    page.figures().group(figure.group()),
                    "value",
                    page.figures().result(figure))))
        .collect(Collectors.joining(page.wording().text("chart.separator")));
    return new BarChart(
        title,
        page.wording().text("chart.alternative", ImmutableMap.of("title", title, "bars", bars)),
        page.wording().text("chart.data", "title", title),
        dimension,
        figures.stream().map(figure -> page.figures().group(figure.group())).toList(),
        List.of(new ChartSeries(
            name, figures.stream().map(figure -> value(page, figure)).toList())),
        List.of());
  }

  private static ChartValue value(Page page, Figure figure) {
    String label = page.figures().result(figure);
    return number(figure)
        .map(value -> ChartValue.of(value, label))
        .orElseGet(() -> ChartValue.missing(label));
  }

  private static Optional<java.math.BigDecimal> number(Figure figure) {
    return figure.result() instanceof Result.Value value
        ? Optional.of(value.value())
        : Optional.empty();
  }

  private static boolean isNegative(Figure figure) {
    return number(figure).filter(value -> value.signum() < 0).isPresent();
  }

  /** What the bars of one chart have in common. */
  private record Axis(String measure, String dimension) {
    static Axis of(Figure figure) {
      Set<String> dimensions = figure.group().values().keySet();
      return new Axis(figure.measure(), dimensions.iterator().next());
    }
  }
}
