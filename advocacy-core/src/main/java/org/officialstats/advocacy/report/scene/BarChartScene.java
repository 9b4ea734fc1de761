package org.officialstats.advocacy.report.scene;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.report.BarChart;
import org.officialstats.advocacy.report.ChartSeries;
import org.officialstats.advocacy.report.ChartValue;
import org.officialstats.advocacy.report.ReferenceLine;
import org.officialstats.advocacy.report.scene.Label.Anchor;

/**
 * Lays out horizontal bars: the categories at the left, each bar with its figure at its end, targets and thresholds as
 * dashed lines with their words above. A missing figure has no bar but its word.
 */
final class BarChartScene {
  private static final double WIDEST_BAR = 13;
  private static final double TALLEST = 560;

  private final BarChart chart;
  private final Sheet sheet;
  private final TextMeasure measure;
  private final RowNames names;
  private final ReferenceLines lines;
  private final double scale;
  private final double bar;
  private final double between;

  private BarChartScene(BarChart chart, double width, TextMeasure measure) {
    this.chart = chart;
    this.measure = measure;
    sheet = new Sheet(width, measure);
    names = new RowNames(sheet, chart.categories(), 0);
    double widest = allValues()
        .mapToDouble(value -> measure.width(value.label(), Sheet.SIZE, true))
        .max()
        .orElse(0);
    double room = width - names.axis() - Sheet.GAP - widest;
    scale = Math.max(room, width / 4) / largest();
    lines = new ReferenceLines(sheet, chart.lines(), this::place);
    int bars = chart.categories().size() * chart.series().size();
    between = bars > chart.categories().size() || chart.categories().size() < 16 ? 9 : 5;
    bar = Math.min(WIDEST_BAR, (TALLEST - chart.categories().size() * between) / bars);
  }

  static Scene of(BarChart chart, double width, TextMeasure measure) {
    return new BarChartScene(chart, width, measure).scene();
  }

  private Scene scene() {
    double start = lines.labels(legend());
    double y = start + between / 2;
    for (int category = 0; category < chart.categories().size(); category++) {
      y = category(category, y) + between;
    }
    double end = y - between / 2;
    sheet.line(names.axis(), start, names.axis(), end, false, Ink.AXIS);
    lines.draw(start, end);
    return sheet.scene(end + 2);
  }

  private double legend() {
    return sheet.legend(
        0,
        chart.series().stream().map(ChartSeries::name).collect(ImmutableList.toImmutableList()),
        (index, x, y, width, height) ->
            BarStyle.ofSeries(index).draw(x, y, width, height, sheet.shapes()));
  }

  private double category(int category, double y) {
    double bars = bar * chart.series().size();
    double height = Math.max(bars, names.height(category));
    names.atAxis(category, y, height);
    double barTop = y + (height - bars) / 2;
    for (int index = 0; index < chart.series().size(); index++) {
      value(chart.series().get(index).values().get(category), BarStyle.ofSeries(index), barTop);
      barTop += bar;
    }
    return y + height;
  }

  private void value(ChartValue value, BarStyle style, double y) {
    double length = value.value().map(figure -> place(figure) - names.axis()).orElse(0.0);
    style.draw(names.axis(), y + 0.75, length, bar - 1.5, sheet.shapes());
    boolean figure = value.value().isPresent();
    double size = Math.min(Sheet.SIZE, bar * 0.8);
    double textWidth = measure.width(value.label(), size, figure);
    double x = lines.beside(names.axis() + length + Sheet.GAP - 2, textWidth);
    sheet
        .shapes()
        .add(new Label(
            x,
            y + bar / 2 + size * 0.36,
            Anchor.LEFT,
            WrappedLabel.line(value.label(), sheet.width() - x, size, figure, measure),
            size,
            figure,
            figure ? Ink.TEXT : Ink.MUTED_TEXT));
  }

  private double place(BigDecimal value) {
    return names.axis() + value.doubleValue() * scale;
  }

  private double largest() {
    Stream<BigDecimal> figures = allValues().flatMap(value -> value.value().stream());
    Stream<BigDecimal> marks = chart.lines().stream().map(ReferenceLine::value);
    double largest =
        Stream.concat(figures, marks).mapToDouble(BigDecimal::doubleValue).max().orElse(0);
    return largest > 0 ? largest : 1;
  }

  private Stream<ChartValue> allValues() {
    return chart.series().stream().map(ChartSeries::values).flatMap(List::stream);
  }
}
