package org.officialstats.advocacy.report.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.BarChart;
import org.officialstats.advocacy.report.ChartSeries;
import org.officialstats.advocacy.report.ChartValue;
import org.officialstats.advocacy.report.ReferenceLine;

class SceneTest {
  private static final double WIDTH = 470;
  private static final TextMeasure MEASURE = (text, size, strong) -> text.length() * size / 2;

  @Test
  void drawsBarsInProportion() {
    List<Rectangle> bars = bars(scene(chart(value(10), value(5), value(0)), false));
    assertThat(bars).hasSize(2);
    assertThat(bars.get(1).width()).isCloseTo(bars.get(0).width() / 2, within(1e-9));
    assertThat(bars.get(0).x()).isEqualTo(bars.get(1).x());
  }

  @Test
  void givesAMissingFigureItsWordAndNoBar() {
    Scene scene = scene(chart(value(10), ChartValue.missing("not due"), value(0)), false);
    assertThat(bars(scene)).hasSize(1);
    assertThat(of(scene, Label.class)).anySatisfy(label -> {
      assertThat(label.text()).isEqualTo("not due");
      assertThat(label.ink()).isEqualTo(Ink.MUTED_TEXT);
    });
    assertThat(of(scene, Label.class)).anySatisfy(label -> {
      assertThat(label.text()).isEqualTo("0");
      assertThat(label.ink()).isEqualTo(Ink.TEXT);
    });
  }

  @Test
  void tellsSeriesApartByMoreThanColour() {
    ChartSeries series = new ChartSeries("s", List.of(value(1), value(2), value(3)));
    BarChart chart = chart(Collections.nCopies(4, series), List.of());
    List<Rectangle> bars = bars(scene(chart, false));
    assertThat(bars).filteredOn(bar -> bar.ink() == Ink.SERIES).hasSize(3);
    assertThat(bars).filteredOn(bar -> bar.ink() == Ink.SERIES_PALE).hasSize(9);
    assertThat(of(scene(chart, false), Line.class)).hasSizeGreaterThan(50);
  }

  @Test
  void keepsEveryShapeInside() {
    ChartSeries series =
        new ChartSeries("long name ".repeat(30), Collections.nCopies(24, value(7)));
    BarChart chart = new BarChart(
        "t",
        "a",
        "d",
        "c",
        Collections.nCopies(24, "a long category name ".repeat(20)),
        List.of(series, series),
        List.of(
            new ReferenceLine(BigDecimal.ZERO, "zero"),
            new ReferenceLine(BigDecimal.TEN, "target ".repeat(40))));
    Scene scene = scene(chart, false);
    assertThat(scene.height()).isLessThan(680);
    for (Label label : of(scene, Label.class)) {
      double width = MEASURE.width(label.text(), label.size(), label.strong());
      double left = switch (label.anchor()) {
        case LEFT -> label.x();
        case MIDDLE -> label.x() - width / 2;
        case RIGHT -> label.x() - width;
      };
      assertThat(left).isGreaterThanOrEqualTo(-0.01);
      assertThat(left + width).isLessThanOrEqualTo(WIDTH + 0.01);
      assertThat(label.baseline()).isBetween(0.0, scene.height());
    }
    bars(scene).forEach(bar -> assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(WIDTH));
  }

  @Test
  void mirrorsForReadersFromRightToLeft() {
    BarChart chart = chart(value(10), value(5), value(0));
    Rectangle bar = bars(scene(chart, false)).get(0);
    Rectangle mirrored = bars(scene(chart, true)).get(0);
    assertThat(mirrored.x()).isCloseTo(WIDTH - bar.x() - bar.width(), within(1e-9));
    assertThat(mirrored.width()).isEqualTo(bar.width());
    Label name = of(scene(chart, true), Label.class).stream()
        .filter(label -> label.text().equals("a"))
        .findFirst()
        .orElseThrow();
    assertThat(name.anchor()).isEqualTo(Label.Anchor.LEFT);
  }

  private static Scene scene(BarChart chart, boolean rightToLeft) {
    return Scene.of(chart, WIDTH, MEASURE, rightToLeft);
  }

  /** The bars, without the samples of the legend. */
  private static List<Rectangle> bars(Scene scene) {
    return of(scene, Rectangle.class).stream().filter(box -> box.width() != 11).toList();
  }

  private static <T extends Shape> List<T> of(Scene scene, Class<T> kind) {
    return scene.shapes().stream()
        .flatMap(shape -> kind.isInstance(shape) ? Stream.of(kind.cast(shape)) : Stream.empty())
        .toList();
  }

  private static ChartValue value(int figure) {
    return ChartValue.of(BigDecimal.valueOf(figure), Integer.toString(figure));
  }

  private static BarChart chart(ChartValue... values) {
    return chart(List.of(new ChartSeries("Share", List.of(values))), List.of());
  }

  private static BarChart chart(List<ChartSeries> series, List<ReferenceLine> lines) {
    return new BarChart("t", "a", "d", "Group", List.of("a", "b", "c"), series, lines);
  }
}
