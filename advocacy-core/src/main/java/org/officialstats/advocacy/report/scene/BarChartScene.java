package org.officialstats.advocacy.report.scene;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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
  private static final double SIZE = 8.5;
  private static final double LINE = 11;
  private static final double GAP = 6;
  private static final double WIDEST_BAR = 13;
  private static final double TALLEST = 560;
  private static final int MOST_WITH_TWO_LINES = 14;
  private static final double CATEGORY_SHARE = 0.36;

  private final BarChart chart;
  private final double width;
  private final TextMeasure measure;
  private final List<Shape> shapes = new ArrayList<>();
  private final double axis;
  private final double scale;
  private final double bar;
  private final double between;

  private BarChartScene(BarChart chart, double width, TextMeasure measure) {
    this.chart = chart;
    this.width = width;
    this.measure = measure;
    double widest = widest(chart.categories().stream());
    axis = Math.min(widest, width * CATEGORY_SHARE) + GAP + 2;
    double room = width - axis - GAP - widest(allValues().map(ChartValue::label));
    scale = Math.max(room, width / 4) / largest();
    int bars = chart.categories().size() * chart.series().size();
    between = bars > chart.categories().size() || chart.categories().size() < 16 ? 9 : 5;
    bar = Math.min(WIDEST_BAR, (TALLEST - chart.categories().size() * between) / bars);
  }

  static Scene of(BarChart chart, double width, TextMeasure measure) {
    return new BarChartScene(chart, width, measure).scene();
  }

  private Scene scene() {
    double top = legend();
    double start = referenceLabels(top);
    double y = start + between / 2;
    for (int category = 0; category < chart.categories().size(); category++) {
      y = category(category, y) + between;
    }
    double end = y - between / 2;
    shapes.add(new Line(axis, start, axis, end, 0.9, false, Ink.AXIS));
    for (ReferenceLine line : chart.lines()) {
      double x = place(line.value());
      shapes.add(new Line(x, start, x, end, 0.9, true, Ink.REFERENCE));
    }
    return new Scene(width, end + 2, shapes);
  }

  /** What the bars are; with several series each name beside a sample of its bar. Returns where the next part starts. */
  private double legend() {
    double x = 0;
    double y = 0;
    for (int index = 0; index < chart.series().size(); index++) {
      String name = WrappedLabel.line(chart.series().get(index).name(), width - 24, SIZE, measure);
      double needed = 16 + measure.width(name, SIZE, false) + 3 * GAP;
      if (x > 0 && x + needed > width) {
        x = 0;
        y += LINE + 3;
      }
      BarStyle.ofSeries(index).draw(x, y + 2, 11, 8, shapes);
      shapes.add(new Label(x + 16, y + 9, Anchor.LEFT, name, SIZE, false, Ink.TEXT));
      x += needed;
    }
    return y + LINE + GAP;
  }

  /** The words of the lines, each in the first row where it does not touch another one. */
  private double referenceLabels(double top) {
    List<Double> rowEnds = new ArrayList<>();
    List<ReferenceLine> sorted = chart.lines().stream()
        .sorted(Comparator.comparing(ReferenceLine::value))
        .toList();
    for (ReferenceLine line : sorted) {
      String text = WrappedLabel.line(line.label(), width / 2, SIZE, measure);
      double half = measure.width(text, SIZE, false) / 2;
      double middle = Math.max(half, Math.min(width - half, place(line.value())));
      int row = 0;
      while (row < rowEnds.size() && rowEnds.get(row) > middle - half) {
        row++;
      }
      if (row == rowEnds.size()) {
        rowEnds.add(0.0);
      }
      rowEnds.set(row, middle + half + GAP);
      shapes.add(
          new Label(middle, top + row * LINE + 8, Anchor.MIDDLE, text, SIZE, false, Ink.REFERENCE));
    }
    return top + rowEnds.size() * LINE + (rowEnds.isEmpty() ? 0 : 2);
  }

  private double category(int category, double y) {
    List<String> name = categoryName(chart.categories().get(category));
    double bars = bar * chart.series().size();
    double height = Math.max(bars, name.size() * LINE - 2);
    double baseline = y + height / 2 - name.size() * LINE / 2 + 8.4;
    for (String line : name) {
      shapes.add(new Label(axis - GAP, baseline, Anchor.RIGHT, line, SIZE, false, Ink.TEXT));
      baseline += LINE;
    }
    double barTop = y + (height - bars) / 2;
    for (int index = 0; index < chart.series().size(); index++) {
      value(chart.series().get(index).values().get(category), BarStyle.ofSeries(index), barTop);
      barTop += bar;
    }
    return y + height;
  }

  /** Many categories get one line each, so that the chart fits on a page. */
  private List<String> categoryName(String name) {
    double room = axis - GAP - 2;
    return chart.categories().size() > MOST_WITH_TWO_LINES
        ? List.of(WrappedLabel.line(name, room, SIZE, measure))
        : WrappedLabel.lines(name, room, SIZE, measure);
  }

  private void value(ChartValue value, BarStyle style, double y) {
    double length = value.value().map(figure -> place(figure) - axis).orElse(0.0);
    style.draw(axis, y + 0.75, length, bar - 1.5, shapes);
    boolean figure = value.value().isPresent();
    double size = Math.min(SIZE, bar - 1);
    double x = axis + length + GAP - 2;
    shapes.add(new Label(
        x,
        y + bar / 2 + size * 0.36,
        Anchor.LEFT,
        WrappedLabel.line(value.label(), (width - x) * 0.95, size, measure),
        size,
        figure,
        figure ? Ink.TEXT : Ink.MUTED_TEXT));
  }

  private double place(BigDecimal value) {
    return axis + value.doubleValue() * scale;
  }

  private double largest() {
    Stream<BigDecimal> figures = allValues().flatMap(value -> value.value().stream());
    Stream<BigDecimal> lines = chart.lines().stream().map(ReferenceLine::value);
    double largest =
        Stream.concat(figures, lines).mapToDouble(BigDecimal::doubleValue).max().orElse(0);
    return largest > 0 ? largest : 1;
  }

  private Stream<ChartValue> allValues() {
    return chart.series().stream().map(ChartSeries::values).flatMap(List::stream);
  }

  private double widest(Stream<String> texts) {
    return texts.mapToDouble(text -> measure.width(text, SIZE, true)).max().orElse(0);
  }
}
