package org.officialstats.advocacy.benchmarks;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.Locale;
import java.util.stream.Collectors;
import org.officialstats.advocacy.report.Chart;
import org.officialstats.advocacy.report.scene.Label;
import org.officialstats.advocacy.report.scene.Line;
import org.officialstats.advocacy.report.scene.Path;
import org.officialstats.advocacy.report.scene.Rectangle;
import org.officialstats.advocacy.report.scene.Scene;
import org.officialstats.advocacy.report.scene.Shape;

/** Draws the charts of a report as SVG: the shapes of the library's own charts, laid out beforehand. */
final class SvgPicture {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final ReportLooks looks;
  private final Font regular;
  private final Font bold;

  SvgPicture(ReportLooks looks) {
    this.looks = looks;
    regular = font(looks.fonts().regular());
    bold = font(looks.fonts().bold());
  }

  Scene scene(Chart chart) {
    return Scene.of(chart, ReportLooks.WIDTH, this::width, looks.isRightToLeft());
  }

  /** The picture, with attributes of its own on the root. */
  String of(Scene scene, String... attributes) {
    MarkupText svg = new MarkupText();
    String[] all = {
      "xmlns", "http://www.w3.org/2000/svg",
      "width", ReportLooks.points(scene.width()),
      "height", ReportLooks.points(scene.height()),
      "viewBox", "0 0 " + number(scene.width()) + " " + number(scene.height()),
      "font-family", looks.fonts().family()
    };
    String[] root = new String[all.length + attributes.length];
    System.arraycopy(all, 0, root, 0, all.length);
    System.arraycopy(attributes, 0, root, all.length, attributes.length);
    svg.open("svg", root);
    scene.shapes().forEach(shape -> add(shape, svg));
    return svg.close().toString();
  }

  private void add(Shape shape, MarkupText svg) {
    if (shape instanceof Rectangle box) {
      svg.open(
              "rect",
              "x",
              number(box.x()),
              "y",
              number(box.y()),
              "width",
              number(box.width()),
              "height",
              number(box.height()),
              "fill",
              looks.ink(box.ink()))
          .close();
    } else if (shape instanceof Line line) {
      svg.open(
              "line",
              "x1",
              number(line.x1()),
              "y1",
              number(line.y1()),
              "x2",
              number(line.x2()),
              "y2",
              number(line.y2()),
              "stroke",
              looks.ink(line.ink()),
              "stroke-width",
              number(line.thickness()),
              "stroke-dasharray",
              line.dashed() ? "3 2" : "")
          .close();
    } else if (shape instanceof Path path) {
      add(path, svg);
    } else if (shape instanceof Label label) {
      add(label, svg);
    }
  }

  private void add(Path path, MarkupText svg) {
    String points = path.points().stream()
        .map(point -> number(point.x()) + "," + number(point.y()))
        .collect(Collectors.joining(" "));
    svg.open("polygon", "points", points, "fill", looks.ink(path.ink())).close();
  }

  private void add(Label label, MarkupText svg) {
    svg.element(
        "text",
        label.text(),
        "x",
        number(label.x()),
        "y",
        number(label.baseline()),
        "font-size",
        number(label.size()),
        "font-weight",
        label.strong() ? "bold" : "",
        "fill",
        looks.ink(label.ink()),
        "text-anchor",
        anchor(label.anchor()));
  }

  private double width(String text, double size, boolean strong) {
    return (strong ? bold : regular).getStringBounds(text, CONTEXT).getWidth() * size;
  }

  private static Font font(URL file) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(ReportFonts.bytes(file)));
    } catch (FontFormatException | IOException unreadable) {
      throw new IllegalStateException("[" + file + "] no font", unreadable);
    }
  }

  private static String anchor(Label.Anchor anchor) {
    return switch (anchor) {
      case LEFT -> "start";
      case MIDDLE -> "middle";
      case RIGHT -> "end";
    };
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
