package org.officialstats.advocacy.report.scene;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.report.ChartValue;
import org.officialstats.advocacy.report.DotPlot;
import org.officialstats.advocacy.report.DotRow;
import org.officialstats.advocacy.report.ReferenceLine;
import org.officialstats.advocacy.report.scene.Label.Anchor;

/**
 * Lays out dots on a scale from zero: each row with its name, a full dot for the figure and a frame for the target. The
 * figure stands beside its dot, the target at the end of the row.
 */
final class DotPlotScene {
  private static final double DOT = 4;
  private static final double TARGET = 5;
  private static final double BESIDE = DOT + 3;
  private static final double SHARE = 0.2;

  private final DotPlot chart;
  private final Sheet sheet;
  private final RowNames names;
  private final ReferenceLines lines;
  private final double targets;
  private final double end;
  private final double scale;

  private DotPlotScene(DotPlot chart, double width, TextMeasure measure) {
    this.chart = chart;
    sheet = new Sheet(width, measure);
    names = new RowNames(
        sheet, chart.rows().stream().map(DotRow::name).collect(ImmutableList.toImmutableList()), 0);
    double widest = sheet.widest(
        chart.rows().stream().flatMap(row -> row.target().stream()).map(ChartValue::label));
    targets = Math.min(widest, width * SHARE);
    end = width - targets - (targets > 0 ? Sheet.GAP : 0);
    double figures = sheet.widest(chart.rows().stream().map(row -> row.value().label()));
    scale = (end - names.axis() - BESIDE - Math.min(figures, width * SHARE)) / largest();
    lines = new ReferenceLines(sheet, chart.lines(), this::place);
  }

  static Scene of(DotPlot chart, double width, TextMeasure measure) {
    return new DotPlotScene(chart, width, measure).scene();
  }

  private Scene scene() {
    double start = lines.labels(legend());
    double between = chart.rows().size() > 14 ? 5 : 9;
    double y = start + between / 2;
    for (int row = 0; row < chart.rows().size(); row++) {
      double height = Math.max(14, names.height(row));
      names.atAxis(row, y, height);
      row(chart.rows().get(row), y + height / 2);
      y += height + between;
    }
    double bottom = y - between / 2;
    sheet.line(names.axis(), start, names.axis(), bottom, false, Ink.AXIS);
    lines.draw(start, bottom);
    return sheet.scene(bottom + 2);
  }

  private double legend() {
    List<String> entries = chart.hasTargets()
        ? List.of(chart.valueName(), chart.targetName())
        : List.of(chart.valueName());
    return sheet.legend(0, entries, (index, x, y, width, height) -> {
      if (index == 0) {
        dot(x + width / 2, y + height / 2);
      } else {
        target(x + width / 2, y + height / 2);
      }
    });
  }

  private void row(DotRow row, double y) {
    Optional<Double> target = row.target().flatMap(ChartValue::value).map(this::place);
    Optional<Double> value = row.value().value().map(this::place);
    double start = value.isPresent() ? names.axis() : instead(row.value(), target, y);
    if (start < end) {
      sheet.shapes().add(new Line(start, y, end, y, 0.4, false, Ink.AXIS));
    }
    target.ifPresent(x -> target(x, y));
    value.ifPresent(x -> dot(x, y));
    row.target().ifPresent(words -> target(words, y));
    value.ifPresent(x -> figure(row.value(), x, target, y));
  }

  /** Says why there is no dot, off the frame of the target. Returns where the line of the row begins, behind the words. */
  private double instead(ChartValue value, Optional<Double> target, double y) {
    double axis = names.axis() + Sheet.GAP;
    double needed = sheet.widthOf(value.label());
    double start = target
        .filter(x -> x - TARGET < axis + needed + Sheet.GAP && x + BESIDE + needed <= end)
        .map(x -> x + BESIDE)
        .orElse(axis);
    String words = sheet.fit(value.label(), end - start);
    sheet.text(start, y + 3, Anchor.LEFT, words, Ink.MUTED_TEXT);
    return start + sheet.widthOf(words) + Sheet.GAP;
  }

  private void target(ChartValue target, double y) {
    boolean missing = target.value().isEmpty();
    String word = sheet.fit(target.label(), targets);
    sheet.text(sheet.width(), y + 3, Anchor.RIGHT, word, missing ? Ink.MUTED_TEXT : Ink.REFERENCE);
  }

  /** Above the line of the row, at the right of the dot unless a target is in the way or only the left has room. */
  private void figure(ChartValue value, double place, Optional<Double> target, double y) {
    double needed = sheet.widthOf(value.label());
    double roomRight = end - place - BESIDE;
    double roomLeft = place - names.axis() - BESIDE;
    boolean fitsLeft = needed <= roomLeft;
    boolean clear = target.filter(x -> x > place && x < place + BESIDE + needed).isEmpty();
    boolean right =
        needed <= roomRight && (clear || !fitsLeft) || !fitsLeft && roomRight >= roomLeft;
    String word = sheet.fit(value.label(), right ? roomRight : roomLeft);
    double start = right ? place + BESIDE : place - BESIDE;
    sheet.text(start, y - 1.5, right ? Anchor.LEFT : Anchor.RIGHT, word, Ink.TEXT);
  }

  private void dot(double x, double y) {
    Marker.CIRCLE.draw(x, y, DOT, sheet);
  }

  private void target(double x, double y) {
    Marker.DIAMOND.outline(x, y, TARGET + 1, Ink.REFERENCE, sheet);
  }

  private double place(BigDecimal value) {
    return names.axis() + value.doubleValue() * scale;
  }

  private double largest() {
    Stream<BigDecimal> figures = chart.rows().stream()
        .flatMap(row -> Stream.concat(Stream.of(row.value()), row.target().stream()))
        .flatMap(value -> value.value().stream());
    Stream<BigDecimal> marks = chart.lines().stream().map(ReferenceLine::value);
    double largest =
        Stream.concat(figures, marks).mapToDouble(BigDecimal::doubleValue).max().orElse(0);
    return largest > 0 ? largest : 1;
  }
}
