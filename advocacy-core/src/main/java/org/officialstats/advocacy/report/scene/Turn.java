package org.officialstats.advocacy.report.scene;

import org.officialstats.advocacy.report.scene.Path.Point;

/** Places on a circle, as shares of a full turn from its top to the right; the same on every machine. */
final class Turn {
  private Turn() {}

  static Point point(double x, double y, double radius, double turn) {
    double angle = turn * 2 * Math.PI;
    return new Point(x + radius * StrictMath.sin(angle), y - radius * StrictMath.cos(angle));
  }
}
