package org.officialstats.advocacy.report.scene;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.report.scene.Path.Point;

/** A small shape that stands for a figure or a kind of event, told apart by its corners. */
enum Marker {
  CIRCLE(24, 0),
  SQUARE(4, 45),
  TRIANGLE(3, 0),
  DIAMOND(4, 0);

  private static final List<Marker> IN_ORDER = List.of(CIRCLE, SQUARE, TRIANGLE, DIAMOND);

  private final int corners;
  private final double turn;

  Marker(int corners, double turn) {
    this.corners = corners;
    this.turn = turn;
  }

  /** The shape of the first series, the second and so on. */
  static Marker ofSeries(int index) {
    return IN_ORDER.get(index);
  }

  /** Every other one is only framed. */
  void draw(double x, double y, double radius, Sheet sheet) {
    if (this == CIRCLE || this == TRIANGLE) {
      full(x, y, radius, sheet);
    } else {
      sheet.shapes().add(new Path(points(x, y, radius), Ink.SERIES_PALE));
      outline(x, y, radius, Ink.SERIES, sheet);
    }
  }

  void full(double x, double y, double radius, Sheet sheet) {
    sheet.shapes().add(new Path(points(x, y, radius), Ink.SERIES));
  }

  void outline(double x, double y, double radius, Ink ink, Sheet sheet) {
    List<Point> points = points(x, y, radius);
    for (int index = 0; index < points.size(); index++) {
      Point from = points.get(index);
      Point to = points.get((index + 1) % points.size());
      sheet.line(from.x(), from.y(), to.x(), to.y(), false, ink);
    }
  }

  private List<Point> points(double x, double y, double radius) {
    ImmutableList.Builder<Point> points = ImmutableList.builder();
    for (int corner = 0; corner < corners; corner++) {
      points.add(Turn.point(x, y, radius, (turn + 360.0 * corner / corners) / 360));
    }
    return points.build();
  }
}
