package org.officialstats.advocacy.report.scene;

import com.google.common.collect.ImmutableList;
import org.officialstats.advocacy.report.scene.Label.Anchor;

/** Turns a scene for readers from right to left; words stay as they are, their places change sides. */
final class Mirror {
  private final double width;

  private Mirror(double width) {
    this.width = width;
  }

  static Scene of(Scene scene) {
    Mirror mirror = new Mirror(scene.width());
    return new Scene(
        scene.width(),
        scene.height(),
        scene.shapes().stream().map(mirror::shape).collect(ImmutableList.toImmutableList()));
  }

  private Shape shape(Shape shape) {
    if (shape instanceof Rectangle r) {
      return new Rectangle(width - r.x() - r.width(), r.y(), r.width(), r.height(), r.ink());
    } else if (shape instanceof Line l) {
      return new Line(
          width - l.x1(), l.y1(), width - l.x2(), l.y2(), l.thickness(), l.dashed(), l.ink());
    } else if (shape instanceof Path p) {
      return new Path(
          p.points().stream()
              .map(point -> new Path.Point(width - point.x(), point.y()))
              .toList(),
          p.ink());
    }
    Label t = (Label) shape;
    return new Label(
        width - t.x(), t.baseline(), opposite(t.anchor()), t.text(), t.size(), t.strong(), t.ink());
  }

  private static Anchor opposite(Anchor anchor) {
    return switch (anchor) {
      case LEFT -> Anchor.RIGHT;
      case MIDDLE -> Anchor.MIDDLE;
      case RIGHT -> Anchor.LEFT;
    };
  }
}
