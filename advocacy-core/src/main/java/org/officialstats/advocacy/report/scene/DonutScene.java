package org.officialstats.advocacy.report.scene;

import java.util.ArrayList;
import java.util.List;
import org.officialstats.advocacy.report.ChartPart;
import org.officialstats.advocacy.report.DonutChart;
import org.officialstats.advocacy.report.scene.Label.Anchor;
import org.officialstats.advocacy.report.scene.Path.Point;

/**
 * Lays out a ring with the name and the figure of each part beside it, joined by a line; parts of zero and parts without a
 * figure are listed below, since a ring cannot show them.
 */
final class DonutScene {
  private static final double LARGEST = 70;
  private static final double HOLE = 0.62;
  private static final double ROW = 2 * Sheet.LINE + 3;
  private static final double REACH = 8;
  private static final double SEAM = 0.8;

  private final DonutChart chart;
  private final Sheet sheet;
  private final double radius;
  private final double x;
  private final double y;

  private DonutScene(DonutChart chart, double width, TextMeasure measure) {
    this.chart = chart;
    sheet = new Sheet(width, measure);
    radius = Math.min(LARGEST, width * 0.18);
    x = width / 2;
    y = Math.max(radius + REACH, chart.parts().size() * ROW / 2) + 4;
  }

  static Scene of(DonutChart chart, double width, TextMeasure measure) {
    return new DonutScene(chart, width, measure).scene();
  }

  private Scene scene() {
    Ring ring = new Ring(sheet, x, y, radius * HOLE, radius);
    double total = chart.summary().total().doubleValue();
    List<Named> right = new ArrayList<>();
    List<Named> left = new ArrayList<>();
    double turn = 0;
    for (int index = 0; index < chart.parts().size(); index++) {
      double share = total == 0 ? 0 : figure(chart.parts().get(index)) / total;
      if (share > 0) {
        draw(ring, turn, turn + share, BarStyle.ofSeries(index));
        double middle = turn + share / 2;
        (middle <= 0.5 ? right : left).add(new Named(chart.parts().get(index), middle));
      }
      turn += share;
    }
    if (turn == 0) {
      ring.empty();
    }
    names(right, 1);
    names(left, -1);
    total();
    return sheet.scene(unseen(2 * y + 2) + 2);
  }

  /** A part is a little shorter than its share, for a seam between it and the next. */
  private void draw(Ring ring, double from, double to, BarStyle style) {
    double seam = to - from >= 1 ? 0 : Math.min(SEAM / (2 * Math.PI * radius), (to - from) / 6);
    ring.draw(from + seam, to - seam, style);
  }

  private void names(List<Named> parts, int side) {
    double[] wishes = parts.stream()
        .mapToDouble(part -> Turn.point(x, y, radius + REACH, part.middle()).y())
        .toArray();
    double[] places = Spread.of(wishes, ROW, ROW / 2, 2 * y - ROW / 2);
    double edge = x + side * (radius + REACH + 10);
    double room = x - radius - REACH - 13;
    Anchor anchor = side > 0 ? Anchor.LEFT : Anchor.RIGHT;
    for (int index = 0; index < parts.size(); index++) {
      Named named = parts.get(index);
      Point from = Turn.point(x, y, radius + 1, named.middle());
      sheet.line(from.x(), from.y(), edge, places[index], false, Ink.AXIS);
      ChartPart part = named.part();
      double start = edge + side * 3;
      sheet.text(start, places[index] - 1, anchor, sheet.fit(part.name(), room), Ink.TEXT);
      sheet.strong(start, places[index] + 10, anchor, part.value().label(), room);
    }
  }

  private void total() {
    double room = 2 * radius * HOLE - 10;
    chart.total().map(text -> sheet.wrap(text, room)).ifPresent(lines -> {
      double baseline = y - lines.size() * Sheet.LINE / 2 + 8.4;
      for (String line : lines) {
        sheet.text(x, baseline, Anchor.MIDDLE, line, Ink.TEXT);
        baseline += Sheet.LINE;
      }
    });
  }

  /** The parts that a ring cannot show. Returns where the next part starts. */
  private double unseen(double top) {
    double baseline = top + 9;
    for (ChartPart part : chart.parts()) {
      if (figure(part) == 0) {
        boolean missing = part.value().value().isEmpty();
        String value = sheet.fit(part.value().label(), sheet.width() * 0.4);
        double valueWidth = sheet.widthOf(value);
        double room = sheet.width() - valueWidth - 2 * Sheet.GAP;
        String name = sheet.fit(part.name(), room);
        sheet.text(0, baseline, Anchor.LEFT, name, Ink.TEXT);
        double start = sheet.widthOf(name) + 2 * Sheet.GAP;
        sheet.text(start, baseline, Anchor.LEFT, value, missing ? Ink.MUTED_TEXT : Ink.TEXT);
        baseline += Sheet.LINE;
      }
    }
    return baseline - 9;
  }

  private static double figure(ChartPart part) {
    return part.value().value().map(Number::doubleValue).orElse(0.0);
  }

  /** A part and the share of a turn at which its middle is. */
  private record Named(ChartPart part, double middle) {}
}
