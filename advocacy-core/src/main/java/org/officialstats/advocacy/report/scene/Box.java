package org.officialstats.advocacy.report.scene;

/** The place that a word takes, with the room above and below its letters. */
record Box(double left, double top, double right, double bottom) {
  private static final double ASCENT = 0.92;
  private static final double DESCENT = 0.3;

  static Box of(Label label, double textWidth) {
    double left = switch (label.anchor()) {
      case LEFT -> label.x();
      case MIDDLE -> label.x() - textWidth / 2;
      case RIGHT -> label.x() - textWidth;
    };
    return new Box(
        left,
        label.baseline() - ASCENT * label.size(),
        left + textWidth,
        label.baseline() + DESCENT * label.size());
  }

  boolean touches(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /** Whether a straight line runs through, by the part of it that is left after each side cut off what is beyond it. */
  boolean isCrossedBy(Line line) {
    double dx = line.x2() - line.x1();
    double dy = line.y2() - line.y1();
    double[] towards = {-dx, dx, -dy, dy};
    double[] distance = {line.x1() - left, right - line.x1(), line.y1() - top, bottom - line.y1()};
    double from = 0;
    double to = 1;
    for (int side = 0; side < 4; side++) {
      if (towards[side] == 0 && distance[side] < 0) {
        return false;
      } else if (towards[side] < 0) {
        from = Math.max(from, distance[side] / towards[side]);
      } else if (towards[side] > 0) {
        to = Math.min(to, distance[side] / towards[side]);
      }
    }
    return from <= to;
  }
}
