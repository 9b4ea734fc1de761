package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.report.Alignment;
import org.officialstats.advocacy.report.Chart;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.scene.Label;
import org.officialstats.advocacy.report.scene.Line;
import org.officialstats.advocacy.report.scene.Path;
import org.officialstats.advocacy.report.scene.Rectangle;
import org.officialstats.advocacy.report.scene.Scene;
import org.officialstats.advocacy.report.scene.Shape;

/** Paints charts: the title, the picture as one figure with its text alternative, the table of its figures. */
final class ChartPainter implements Painter<Chart> {
  private static final double AFTER_TITLE = 6;
  private static final double AFTER = 8;

  private final Typesetter typesetter;
  private final Painter<Table> tables;
  private final List<ChartData> data = new ArrayList<>();

  private @Nullable Chart laidOut;
  private double laidOutWidth;
  private @Nullable Scene scene;

  ChartPainter(Typesetter typesetter, Painter<Table> tables) {
    this.typesetter = typesetter;
    this.tables = tables;
  }

  @Override
  public void paint(Chart chart, StructureElement parent, Frame frame) {
    Pages pages = typesetter.pages();
    Scene scene = scene(chart, frame);
    pages.require(Math.min(opening(chart, frame), Theme.BODY_HEIGHT));
    typesetter.flow(title(chart, frame), frame, parent.add("P"));
    pages.space(AFTER_TITLE);
    pages.require(scene.height());
    StructureElement figure = parent.add("Figure").alternative(chart.alternative());
    paint(scene, frame, figure);
    pages.space(AFTER);
    Table figures = chart.dataTable();
    data.add(new ChartData(figures, figure));
    tables.paint(figures, parent, frame);
  }

  /** The figures of the charts that are painted. */
  List<ChartData> data() {
    return data;
  }

  @Override
  public double opening(Chart chart, Frame frame) {
    return title(chart, frame).height() + AFTER_TITLE + scene(chart, frame).height();
  }

  /** A chart is measured before it is painted: its scene is kept until the next one. */
  @SuppressWarnings("ReferenceEquality") // comparing all figures would cost more than it saves
  private Scene scene(Chart chart, Frame frame) {
    if (scene == null || chart != laidOut || frame.width() != laidOutWidth) {
      scene = Scene.of(
          chart,
          frame.width(),
          (text, size, strong) -> label(text, size, strong, Theme.INK).widest(),
          frame.direction().isRightToLeft());
      laidOut = chart;
      laidOutWidth = frame.width();
    }
    return scene;
  }

  private TextLayout title(Chart chart, Frame frame) {
    return typesetter.layout(chart.title(), typesetter.looks().caption(), frame.width());
  }

  private void paint(Scene scene, Frame frame, StructureElement figure) {
    Pages pages = typesetter.pages();
    figure.boundingBox(pages.current(), frame, pages.y(), scene.height());
    pages.current().tag(figure);
    scene.shapes().forEach(shape -> paint(shape, frame, figure));
    pages.current().end();
    pages.advance(scene.height());
  }

  private void paint(Shape shape, Frame frame, StructureElement figure) {
    PageContent page = typesetter.pages().current();
    double x = frame.left();
    double y = typesetter.pages().y();
    if (shape instanceof Rectangle box) {
      page.fill(
          x + box.x(),
          y + box.y(),
          box.width(),
          box.height(),
          typesetter.looks().ink(box.ink()));
    } else if (shape instanceof Line line) {
      Rgb color = typesetter.looks().ink(line.ink());
      page.line(
          x + line.x1(),
          y + line.y1(),
          x + line.x2(),
          y + line.y2(),
          line.thickness(),
          line.dashed(),
          color);
    } else if (shape instanceof Path path) {
      page.fillPolygon(corners(path, x, y), typesetter.looks().ink(path.ink()));
    } else if (shape instanceof Label label) {
      paintLabel(label, x, y, figure);
    }
  }

  private static double[] corners(Path path, double x, double y) {
    double[] corners = new double[2 * path.points().size()];
    for (int i = 0; i < path.points().size(); i++) {
      corners[2 * i] = x + path.points().get(i).x();
      corners[2 * i + 1] = y + path.points().get(i).y();
    }
    return corners;
  }

  private void paintLabel(Label label, double x, double y, StructureElement figure) {
    TextLayout layout =
        label(label.text(), label.size(), label.strong(), typesetter.looks().ink(label.ink()));
    double width = layout.widest();
    double left = switch (label.anchor()) {
      case LEFT -> x + label.x();
      case MIDDLE -> x + label.x() - width / 2;
      case RIGHT -> x + label.x() - width;
    };
    double top = y + label.baseline() - TextPainter.baseline(layout.style());
    Frame place = new Frame(left, width, Direction.LEFT_TO_RIGHT);
    typesetter.paint(layout, place, Alignment.START, top, new InlineTags(figure));
  }

  private TextLayout label(String text, double size, boolean strong, Rgb color) {
    TextStyle style =
        new TextStyle(size, size * 1.3, strong ? FontStyle.BOLD : FontStyle.REGULAR, color);
    return typesetter.layout(text, style, Double.MAX_VALUE);
  }
}
