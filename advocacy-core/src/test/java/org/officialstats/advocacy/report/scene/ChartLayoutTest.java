package org.officialstats.advocacy.report.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.officialstats.advocacy.report.BarChart;
import org.officialstats.advocacy.report.Chart;

/** What holds for every chart, whatever its words and figures are. */
class ChartLayoutTest {
  private static final double BODY_HEIGHT = 692;
  private static final TextMeasure MEASURE =
      (text, size, strong) -> text.length() * size * (strong ? 0.58 : 0.52);

  @Property(tries = 1000)
  void keepsEveryWordInsideAndOffEveryOther(
      @ForAll long seed, @ForAll @IntRange(min = 200, max = 520) int width) {
    Chart chart = new RandomCharts(seed).next();
    Scene scene = Scene.of(chart, width, MEASURE, false);
    List<Label> labels = labels(scene);
    for (int index = 0; index < labels.size(); index++) {
      Box box = box(labels.get(index));
      assertThat(box.left())
          .as("%s: %s", chart.getClass(), labels.get(index))
          .isGreaterThanOrEqualTo(-0.01);
      assertThat(box.right())
          .as("%s: %s", chart.getClass(), labels.get(index))
          .isLessThanOrEqualTo(width + 0.01);
      assertThat(box.top()).isGreaterThanOrEqualTo(-0.01);
      assertThat(box.bottom()).isLessThanOrEqualTo(scene.height() + 0.01);
      for (Label other : labels.subList(0, index)) {
        assertThat(overlap(box, box(other)))
            .as("%s: %s and %s", chart.getClass(), labels.get(index), other)
            .isFalse();
      }
    }
  }

  @Property(tries = 1000)
  void keepsReferenceLinesOffTheFiguresOfBars(
      @ForAll long seed, @ForAll @IntRange(min = 300, max = 520) int width) {
    BarChart chart = new RandomCharts(seed).grouped();
    Scene scene = Scene.of(chart, width, MEASURE, false);
    List<Line> references = scene.shapes().stream()
        .flatMap(
            shape -> shape instanceof Line line && line.dashed() ? Stream.of(line) : Stream.empty())
        .toList();
    for (Label label : labels(scene)) {
      Box box = box(label);
      double last = references.stream().mapToDouble(Line::x1).max().orElse(0);
      boolean hasRoom =
          last + 3 + box.right() - box.left() < width && !label.text().endsWith("…");
      assertThat(references)
          .as("%s: %s", chart, label)
          .noneMatch(line -> hasRoom
              && line.x1() > box.left()
              && line.x1() < box.right()
              && line.y1() < box.bottom() - 0.01
              && line.y2() > box.top());
    }
  }

  @Property(tries = 1000)
  void keepsEveryShapeInsideAndOnAPage(
      @ForAll long seed, @ForAll @IntRange(min = 200, max = 520) int width) {
    Chart chart = new RandomCharts(seed).next();
    Scene scene = Scene.of(chart, width, MEASURE, false);
    assertThat(scene.height()).isLessThanOrEqualTo(width < 400 ? 900 : BODY_HEIGHT);
    for (Shape shape : scene.shapes()) {
      assertThat(across(shape))
          .as("%s: %s", chart.getClass(), shape)
          .allSatisfy(x -> assertThat(x).isBetween(-1.0, width + 1.0));
      assertThat(down(shape))
          .as("%s: %s", chart.getClass(), shape)
          .allSatisfy(y -> assertThat(y).isBetween(-1.0, scene.height() + 1.0));
    }
  }

  @Property(tries = 300)
  void mirrorsEveryShape(@ForAll long seed) {
    Scene scene = Scene.of(new RandomCharts(seed).next(), 470, MEASURE, false);
    Scene mirrored = Scene.of(new RandomCharts(seed).next(), 470, MEASURE, true);
    assertThat(mirrored.shapes()).hasSameSizeAs(scene.shapes());
    double[] there = edges(scene, 0);
    double[] back = edges(mirrored, 470);
    for (int index = 0; index < there.length; index++) {
      assertThat(back[index]).isCloseTo(there[index], within(1e-6));
    }
  }

  @Property(tries = 200)
  void isTheSameEachTime(@ForAll long seed) {
    Scene scene = Scene.of(new RandomCharts(seed).next(), 470, MEASURE, false);
    assertThat(Scene.of(new RandomCharts(seed).next(), 470, MEASURE, false)).isEqualTo(scene);
  }

  /** The least and the largest distance of each shape from an edge of the scene. */
  private static double[] edges(Scene scene, double edge) {
    return scene.shapes().stream()
        .flatMapToDouble(shape -> {
          double[] distances =
              across(shape).map(x -> Math.abs(x - edge)).sorted().toArray();
          return DoubleStream.of(distances[0], distances[distances.length - 1]);
        })
        .toArray();
  }

  private static DoubleStream across(Shape shape) {
    if (shape instanceof Rectangle box) {
      return DoubleStream.of(box.x(), box.x() + box.width());
    } else if (shape instanceof Line line) {
      return DoubleStream.of(line.x1(), line.x2());
    } else if (shape instanceof Path path) {
      return path.points().stream().mapToDouble(Path.Point::x);
    }
    Box box = box((Label) shape);
    return DoubleStream.of(box.left(), box.right());
  }

  private static DoubleStream down(Shape shape) {
    if (shape instanceof Rectangle box) {
      return DoubleStream.of(box.y(), box.y() + box.height());
    } else if (shape instanceof Line line) {
      return DoubleStream.of(line.y1(), line.y2());
    } else if (shape instanceof Path path) {
      return path.points().stream().mapToDouble(Path.Point::y);
    }
    Box box = box((Label) shape);
    return DoubleStream.of(box.top(), box.bottom());
  }

  /** Its letters, a little less than the room that layouts keep for them. */
  private static Box box(Label label) {
    double width = MEASURE.width(label.text(), label.size(), label.strong());
    double left = switch (label.anchor()) {
      case LEFT -> label.x();
      case MIDDLE -> label.x() - width / 2;
      case RIGHT -> label.x() - width;
    };
    double top = label.baseline() - 0.85 * label.size();
    return new Box(left, top, left + width, label.baseline() + 0.25 * label.size());
  }

  private static boolean overlap(Box one, Box other) {
    double across = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
    double down = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
    return across > 0.01 && down > 0.01;
  }

  private static List<Label> labels(Scene scene) {
    return scene.shapes().stream()
        .flatMap(shape -> shape instanceof Label label ? Stream.of(label) : Stream.empty())
        .toList();
  }
}
