package org.officialstats.advocacy.report.scene;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A closed, filled polygon.
 *
 * @param points its corners, at least three
 * @param ink colour of the inside
 */
public record Path(List<Point> points, Ink ink) implements Shape {
  public Path {
    points = ImmutableList.copyOf(points);
  }

  /**
   * A place in the scene.
   *
   * @param x how far to the right
   * @param y how far down
   */
  public record Point(double x, double y) {}
}
