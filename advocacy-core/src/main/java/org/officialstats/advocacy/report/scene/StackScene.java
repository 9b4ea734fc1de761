package org.officialstats.advocacy.report.scene;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.officialstats.advocacy.report.BarChart;
import org.officialstats.advocacy.report.ChartSeries;
import org.officialstats.advocacy.report.ChartValue;
import org.officialstats.advocacy.report.ReferenceLine;
import org.officialstats.advocacy.report.ShareChart;
import org.officialstats.advocacy.report.scene.Label.Anchor;

/**
 * Lays out bars that are made of parts, on a common scale or each as long as the chart is wide. The figure of a part stands
 * below it where there is room; the word for a missing part stands after them, beside a sample of the part.
 */
final class StackScene {
  private static final int MOST_WITH_ROOM = 14;
  private static final double SEAM = 1;
  private static final double SAMPLE = 8;
  private static final double LEAST_FOR_WORD = 45;
  private static final double MOST_FOR_WORDS = 0.45;

  private final Sheet sheet;
  private final List<StackRow> rows;
  private final List<String> parts;
  private final RowNames names;
  private final ReferenceLines lines;
  private final boolean whole;
  private final double bar;
  private final double between;
  private final double room;
  private final double scale;

  private StackScene(
      Sheet sheet,
      List<StackRow> rows,
      List<String> parts,
      List<ReferenceLine> lines,
      boolean whole) {
    this.sheet = sheet;
    this.rows = rows;
    this.parts = parts;
    this.whole = whole;
    names = new RowNames(
        sheet, rows.stream().map(StackRow::name).collect(ImmutableList.toImmutableList()), 0);
    bar = rows.size() > MOST_WITH_ROOM ? 8 : 12;
    between = rows.size() > MOST_WITH_ROOM ? 3 : 7;
    room = sheet.width() - names.axis() - 1;
    scale = (room - roomForWords()) / largest(rows, lines);
    this.lines = new ReferenceLines(sheet, lines, this::place);
  }

  static Scene of(BarChart chart, double width, TextMeasure measure) {
    List<String> parts =
        chart.series().stream().map(ChartSeries::name).collect(ImmutableList.toImmutableList());
    return new StackScene(
            new Sheet(width, measure), StackRow.of(chart), parts, chart.lines(), false)
        .scene();
  }

  static Scene of(ShareChart chart, double width, TextMeasure measure) {
    List<StackRow> rows =
        chart.groups().stream().map(StackRow::of).collect(ImmutableList.toImmutableList());
    return new StackScene(new Sheet(width, measure), rows, chart.parts(), List.of(), true).scene();
  }

  private Scene scene() {
    double top = sheet.legend(0, parts, this::sample);
    double start = lines.labels(top);
    double y = start + between / 2;
    for (int row = 0; row < rows.size(); row++) {
      y = row(row, y) + between;
    }
    double end = y - between / 2;
    sheet.line(names.axis(), start, names.axis(), end, false, Ink.AXIS);
    return sheet.scene(end + 2);
  }

  private double row(int index, double y) {
    StackRow row = rows.get(index);
    double stack = bar + Sheet.LINE;
    double height = Math.max(stack, names.height(index));
    names.atAxis(index, y, height);
    double top = y + (height - stack) / 2;
    double total = row.total();
    if (whole && total == 0) {
      double start = names.axis() + Sheet.GAP - 2;
      write(distinct(row.values().stream()), start, top + bar / 2 + 5);
    } else {
      bar(row, whole ? room / total : scale, top);
      lines.draw(top - 2, top + bar);
    }
    return y + height;
  }

  /** Draws the parts from the axis on, their figures below them, and the words for what is missing after these. */
  private void bar(StackRow row, double rowScale, double top) {
    double baseline = top + bar + Sheet.SIZE;
    double x = names.axis();
    double written = x;
    for (int part = 0; part < parts.size(); part++) {
      ChartValue value = row.values().get(part);
      double length =
          value.value().map(figure -> figure.doubleValue() * rowScale).orElse(0.0);
      double seam = Math.min(SEAM, length / 3);
      BarStyle.ofSeries(part).draw(x, top, length - seam, bar, sheet.shapes());
      double middle = x + length / 2;
      if (length > 0
          && sheet.textIfFree(middle, baseline, Anchor.MIDDLE, value.label(), Ink.TEXT)) {
        written = middle + sheet.widthOf(value.label()) / 2;
      }
      x += length;
    }
    if (x == names.axis()) {
      written = nothing(row, baseline);
    }
    words(row, Math.max(x, written) + Sheet.GAP - 2, baseline);
  }

  /** A whole of zero shows its zero. Returns where that ends. */
  private double nothing(StackRow row, double baseline) {
    double x = names.axis() + Sheet.GAP - 2;
    String zero = row.values().stream()
        .filter(value -> value.value().isPresent())
        .findFirst()
        .map(value -> sheet.fit(value.label(), room / 2))
        .orElse("");
    sheet.text(x, baseline, Anchor.LEFT, zero, Ink.TEXT);
    return zero.isEmpty() ? names.axis() : x + sheet.widthOf(zero);
  }

  private void words(StackRow row, double start, double baseline) {
    List<Integer> missing = row.missing();
    double each = missing.isEmpty() ? 0 : (sheet.width() - start) / missing.size();
    if (each < LEAST_FOR_WORD) {
      write(distinct(missing.stream().map(row.values()::get)), start, baseline);
      return;
    }
    double x = start;
    for (int part : missing) {
      BarStyle.ofSeries(part).draw(x, baseline - SAMPLE + 0.5, SAMPLE, SAMPLE, sheet.shapes());
      String word = sheet.fit(row.values().get(part).label(), each - SAMPLE - 3 - Sheet.GAP);
      write(word, x + SAMPLE + 3, baseline);
      x += SAMPLE + 3 + sheet.widthOf(word) + Sheet.GAP;
    }
  }

  private void write(String words, double x, double baseline) {
    sheet.text(x, baseline, Anchor.LEFT, sheet.fit(words, sheet.width() - x), Ink.MUTED_TEXT);
  }

  private static String distinct(Stream<ChartValue> values) {
    return values.map(ChartValue::label).distinct().collect(Collectors.joining(" \u00B7 "));
  }

  private double roomForWords() {
    double widest = rows.stream().mapToDouble(this::widthOfWords).max().orElse(0);
    return whole ? 0 : Math.min(widest, room * MOST_FOR_WORDS);
  }

  private double widthOfWords(StackRow row) {
    double words = row.missing().stream()
        .mapToDouble(
            part -> SAMPLE + 3 + sheet.widthOf(row.values().get(part).label()) + Sheet.GAP + 1)
        .sum();
    return words > 0 ? words + Sheet.GAP : 0;
  }

  private static double largest(List<StackRow> rows, List<ReferenceLine> lines) {
    double row = rows.stream().mapToDouble(StackRow::total).max().orElse(0);
    double line =
        lines.stream().mapToDouble(one -> one.value().doubleValue()).max().orElse(0);
    return Math.max(row, line) > 0 ? Math.max(row, line) : 1;
  }

  private double place(BigDecimal value) {
    return names.axis() + value.doubleValue() * scale;
  }

  private void sample(int part, double x, double y, double width, double height) {
    BarStyle.ofSeries(part).draw(x, y, width, height, sheet.shapes());
  }
}
