package org.officialstats.advocacy.report.scene;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.report.ChartSeries;
import org.officialstats.advocacy.report.ChartValue;
import org.officialstats.advocacy.report.LineChart;
import org.officialstats.advocacy.report.ReferenceLine;
import org.officialstats.advocacy.report.scene.Label.Anchor;

/**
 * Lays out lines over periods, from zero upwards: the words of targets and thresholds at the left, the periods below, the
 * names of several short-named lines at their ends. A period without a figure leaves a gap, and its word is listed below.
 */
final class LineChartScene {
  private static final double HEIGHT = 150;
  private static final double SHARE = 0.25;
  private static final double RADIUS = 3.4;
  private static final double ABOVE = 16;

  private final LineChart chart;
  private final Sheet sheet;
  private final boolean namesAtEnds;
  private final double left;
  private final double step;
  private final double right;
  private double bottom;

  private LineChartScene(LineChart chart, double width, TextMeasure measure) {
    this.chart = chart;
    sheet = new Sheet(width, measure);
    double most = width * SHARE;
    double names = sheet.widest(chart.series().stream().map(ChartSeries::name));
    boolean allDrawn =
        chart.series().stream().allMatch(one -> one.summary().last().isPresent());
    namesAtEnds = chart.series().size() > 1 && names <= most && allDrawn;
    double words = sheet.widest(chart.lines().stream().map(ReferenceLine::label));
    left = words > 0 ? Math.min(words, most) + Sheet.GAP : 0;
    right = namesAtEnds ? width - names - Sheet.GAP : width;
    step = (right - left) / chart.periods().size();
  }

  static Scene of(LineChart chart, double width, TextMeasure measure) {
    return new LineChartScene(chart, width, measure).scene();
  }

  private Scene scene() {
    double top = namesAtEnds ? 0 : legend();
    bottom = top + ABOVE + HEIGHT;
    sheet.line(left, bottom, right, bottom, false, Ink.AXIS);
    references();
    for (int index = 0; index < chart.series().size(); index++) {
      polyline(index);
    }
    if (namesAtEnds) {
      names();
    }
    markers();
    new LineChartFigures(chart, sheet, this::x, this::y).write();
    double end = new LineChartPeriods(chart, sheet, this::x, step).write(bottom);
    return sheet.scene(new LineChartGaps(chart, sheet).write(end) + 2);
  }

  private double legend() {
    return sheet.legend(
        0,
        chart.series().stream().map(ChartSeries::name).collect(ImmutableList.toImmutableList()),
        (index, x, y, width, height) -> {
          sheet.shapes().add(stroke(index, x, y + height / 2, x + width, y + height / 2));
          Marker.ofSeries(index).draw(x + width / 2, y + height / 2, RADIUS, sheet);
        });
  }

  private void references() {
    double[] wishes =
        chart.lines().stream().mapToDouble(line -> y(line.value()) + 3).toArray();
    double[] baselines = Spread.of(wishes, Sheet.LINE, bottom - HEIGHT, bottom);
    for (int index = 0; index < wishes.length; index++) {
      ReferenceLine line = chart.lines().get(index);
      double y = y(line.value());
      sheet.obstacle(new Line(left, y, right, y, Sheet.THIN, true, Ink.REFERENCE));
      String word = sheet.fit(line.label(), left - Sheet.GAP);
      sheet.text(left - Sheet.GAP, baselines[index], Anchor.RIGHT, word, Ink.REFERENCE);
    }
  }

  /** The line from each figure to that of the next period; none across a gap. */
  private void polyline(int series) {
    List<ChartValue> values = chart.series().get(series).values();
    for (int period = 1; period < values.size(); period++) {
      Optional<BigDecimal> from = values.get(period - 1).value();
      Optional<BigDecimal> to = values.get(period).value();
      if (from.isPresent() && to.isPresent()) {
        sheet.obstacle(stroke(series, x(period - 1), y(from.get()), x(period), y(to.get())));
      }
    }
  }

  private void markers() {
    for (int series = 0; series < chart.series().size(); series++) {
      List<ChartValue> values = chart.series().get(series).values();
      for (int period = 0; period < values.size(); period++) {
        Optional<BigDecimal> value = values.get(period).value();
        if (value.isPresent()) {
          Marker.ofSeries(series).draw(x(period), y(value.get()), RADIUS, sheet);
        }
      }
    }
  }

  private void names() {
    double[] wishes = chart.series().stream().mapToDouble(one -> endOf(one) + 3).toArray();
    double[] baselines = Spread.of(wishes, Sheet.LINE, bottom - HEIGHT, bottom);
    for (int index = 0; index < wishes.length; index++) {
      String name = chart.series().get(index).name();
      sheet.text(right + Sheet.GAP, baselines[index], Anchor.LEFT, name, Ink.TEXT);
    }
  }

  private double endOf(ChartSeries series) {
    int last = series.summary().last().orElseThrow();
    return y(series.values().get(last).value().orElseThrow());
  }

  private static Line stroke(int series, double x1, double y1, double x2, double y2) {
    return new Line(x1, y1, x2, y2, 1.6, series % 2 == 1, Ink.SERIES);
  }

  private double x(int period) {
    return left + (period + 0.5) * step;
  }

  private double y(BigDecimal value) {
    return bottom - value.doubleValue() / largest() * HEIGHT;
  }

  private double largest() {
    Stream<BigDecimal> figures = chart.series().stream()
        .flatMap(one -> one.values().stream())
        .flatMap(value -> value.value().stream());
    Stream<BigDecimal> lines = chart.lines().stream().map(ReferenceLine::value);
    double largest =
        Stream.concat(figures, lines).mapToDouble(BigDecimal::doubleValue).max().orElse(0);
    return largest > 0 ? largest : 1;
  }
}
