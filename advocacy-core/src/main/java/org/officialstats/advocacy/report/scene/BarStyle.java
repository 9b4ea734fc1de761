package org.officialstats.advocacy.report.scene;

import java.util.List;

/** How the bars of a series look, so that nobody needs to see a colour: full, or framed with a pattern inside. */
enum BarStyle {
  FULL,
  FRAMED,
  HATCHED,
  STRIPED,
  LINED,
  CROSSED;

  private static final List<BarStyle> IN_ORDER =
      List.of(FULL, FRAMED, HATCHED, STRIPED, LINED, CROSSED);
  private static final double FRAME = 0.9;
  private static final double HATCH_STEP = 4;

  /** The looks of the first series, the second and so on. */
  static BarStyle ofSeries(int index) {
    return IN_ORDER.get(index);
  }

  /** Adds one bar; a bar without length is left out. */
  void draw(double x, double y, double width, double height, List<Shape> shapes) {
    if (width <= 0) {
      return;
    }
    shapes.add(new Rectangle(x, y, width, height, this == FULL ? Ink.SERIES : Ink.SERIES_PALE));
    if (this == HATCHED) {
      hatch(x, y, width, height, height, shapes);
    } else if (this == STRIPED || this == CROSSED) {
      hatch(x, y, width, height, 0, shapes);
    }
    if (this == LINED || this == CROSSED) {
      rule(x, y, width, height, shapes);
    }
    if (this != FULL) {
      frame(x, y, width, height, shapes);
    }
  }

  /** Parallel lines that climb from the foot of the bar to its top, {@code slant} to the right. */
  private static void hatch(
      double x, double y, double width, double height, double slant, List<Shape> shapes) {
    for (double foot = HATCH_STEP - slant; foot < width; foot += HATCH_STEP) {
      double from = Math.max(0, foot);
      double to = Math.min(width, foot + slant);
      double fromHeight = slant == 0 ? 0 : (from - foot) / slant * height;
      double toHeight = slant == 0 ? height : (to - foot) / slant * height;
      shapes.add(new Line(
          x + from,
          y + height - fromHeight,
          x + to,
          y + height - toHeight,
          FRAME,
          false,
          Ink.SERIES));
    }
  }

  /** Level lines, two at least. */
  private static void rule(double x, double y, double width, double height, List<Shape> shapes) {
    int spaces = (int) Math.max(3, Math.rint(height / HATCH_STEP));
    for (int space = 1; space < spaces; space++) {
      double level = y + height * space / spaces;
      shapes.add(new Line(x, level, x + width, level, FRAME, false, Ink.SERIES));
    }
  }

  private static void frame(double x, double y, double width, double height, List<Shape> shapes) {
    shapes.add(new Line(x, y, x + width, y, FRAME, false, Ink.SERIES));
    shapes.add(new Line(x + width, y, x + width, y + height, FRAME, false, Ink.SERIES));
    shapes.add(new Line(x + width, y + height, x, y + height, FRAME, false, Ink.SERIES));
    shapes.add(new Line(x, y + height, x, y, FRAME, false, Ink.SERIES));
  }
}
