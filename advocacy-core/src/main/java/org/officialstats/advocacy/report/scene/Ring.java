package org.officialstats.advocacy.report.scene;

import com.google.common.collect.ImmutableList;
import org.officialstats.advocacy.report.scene.Path.Point;

/** Draws parts of a ring in the styles of bars: lines across it for hatches, lines along it for rules. */
final class Ring {
  private static final double STEP = 1.0 / 120;
  private static final double SPOKES = 1.0 / 80;
  private static final double SLANT = 1.0 / 16;

  private final Sheet sheet;
  private final double x;
  private final double y;
  private final double inner;
  private final double outer;

  Ring(Sheet sheet, double x, double y, double inner, double outer) {
    this.sheet = sheet;
    this.x = x;
    this.y = y;
    this.inner = inner;
    this.outer = outer;
  }

  /** The part of the ring between two shares of a full turn. */
  void draw(double from, double to, BarStyle style) {
    ImmutableList.Builder<Point> outline = ImmutableList.builder();
    int steps = (int) Math.max(1, Math.ceil((to - from) / STEP));
    for (int step = 0; step <= steps; step++) {
      outline.add(point(outer, from + (to - from) * step / steps));
    }
    for (int step = steps; step >= 0; step--) {
      outline.add(point(inner, from + (to - from) * step / steps));
    }
    boolean full = style == BarStyle.FULL;
    sheet.shapes().add(new Path(outline.build(), full ? Ink.SERIES : Ink.SERIES_PALE));
    if (!full) {
      pattern(from, to, style);
      arc(outer, from, to, Ink.SERIES);
      arc(inner, from, to, Ink.SERIES);
      spoke(from);
      spoke(to);
    }
  }

  void empty() {
    arc(outer, 0, 1, Ink.AXIS);
    arc(inner, 0, 1, Ink.AXIS);
  }

  private void pattern(double from, double to, BarStyle style) {
    double slant = style == BarStyle.HATCHED ? SLANT : 0;
    if (slant > 0 || style == BarStyle.STRIPED || style == BarStyle.CROSSED) {
      for (double turn = from + SPOKES - slant; turn < to; turn += SPOKES) {
        slanted(turn, turn + slant, from, to);
      }
    }
    if (style == BarStyle.LINED || style == BarStyle.CROSSED) {
      for (int line = 1; line < 5; line++) {
        arc(inner + (outer - inner) * line / 5, from, to, Ink.SERIES);
      }
    }
  }

  /** A line across the ring, without what of it is beyond the part. */
  private void slanted(double innerTurn, double outerTurn, double from, double to) {
    double start = Math.max(from, innerTurn);
    double end = Math.min(to, outerTurn);
    double slant = outerTurn - innerTurn;
    double startRadius = slant == 0 ? 0 : (start - innerTurn) / slant;
    double endRadius = slant == 0 ? 1 : (end - innerTurn) / slant;
    line(point(across(startRadius), start), point(across(endRadius), end), Ink.SERIES);
  }

  private double across(double share) {
    return inner + (outer - inner) * share;
  }

  private void spoke(double turn) {
    line(point(inner, turn), point(outer, turn), Ink.SERIES);
  }

  private void arc(double radius, double from, double to, Ink ink) {
    int steps = (int) Math.max(1, Math.ceil((to - from) / STEP));
    Point last = point(radius, from);
    for (int step = 1; step <= steps; step++) {
      Point next = point(radius, from + (to - from) * step / steps);
      line(last, next, ink);
      last = next;
    }
  }

  private void line(Point from, Point to, Ink ink) {
    sheet.line(from.x(), from.y(), to.x(), to.y(), false, ink);
  }

  private Point point(double radius, double turn) {
    return Turn.point(x, y, radius, turn);
  }
}
