package org.officialstats.advocacy.report.scene;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.officialstats.advocacy.report.ChartSeries;
import org.officialstats.advocacy.report.ChartSummary;
import org.officialstats.advocacy.report.ChartValue;
import org.officialstats.advocacy.report.LineChart;
import org.officialstats.advocacy.report.scene.Label.Anchor;

/**
 * Writes figures at the points of a line chart where they touch neither one another nor a line: the last, the first, the
 * highest and the lowest of each line before the rest, and the rest only in a small chart.
 */
final class LineChartFigures {
  private static final int MOST_IN_FULL = 16;
  private static final double ABOVE = 6.5;
  private static final double BELOW = 6 + Sheet.SIZE * 0.92;

  private final LineChart chart;
  private final Sheet sheet;
  private final IntToDoubleFunction x;
  private final ToDoubleFunction<BigDecimal> y;

  LineChartFigures(
      LineChart chart, Sheet sheet, IntToDoubleFunction x, ToDoubleFunction<BigDecimal> y) {
    this.chart = chart;
    this.sheet = sheet;
    this.x = x;
    this.y = y;
  }

  void write() {
    boolean small = chart.series().size() * chart.periods().size() <= MOST_IN_FULL;
    chart.series().forEach(series -> ends(series.summary()).forEach(at -> write(series, at)));
    for (ChartSeries series : chart.series()) {
      Set<Integer> written = ends(series.summary());
      IntStream.range(0, small ? chart.periods().size() : 0)
          .filter(at -> !written.contains(at))
          .forEach(at -> write(series, at));
    }
  }

  private static Set<Integer> ends(ChartSummary summary) {
    Set<Integer> ends = new LinkedHashSet<>();
    summary.last().ifPresent(ends::add);
    summary.first().ifPresent(ends::add);
    List.of(summary.highest(), summary.lowest())
        .forEach(places -> places.stream().limit(1).forEach(ends::add));
    return ends;
  }

  private void write(ChartSeries series, int period) {
    ChartValue value = series.values().get(period);
    if (value.value().isPresent()) {
      double middle = sheet.inside(x.applyAsDouble(period), sheet.widthOf(value.label()));
      double point = y.applyAsDouble(value.value().get());
      boolean above =
          sheet.textIfFree(middle, point - ABOVE, Anchor.MIDDLE, value.label(), Ink.TEXT);
      if (!above) {
        sheet.textIfFree(middle, point + BELOW, Anchor.MIDDLE, value.label(), Ink.TEXT);
      }
    }
  }
}
