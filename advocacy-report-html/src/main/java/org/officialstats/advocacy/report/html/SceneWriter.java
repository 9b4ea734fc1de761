package org.officialstats.advocacy.report.html;

import static org.officialstats.advocacy.report.html.Attribute.attr;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.officialstats.advocacy.report.Phrases;
import org.officialstats.advocacy.report.Text;
import org.officialstats.advocacy.report.scene.Ink;
import org.officialstats.advocacy.report.scene.Label;
import org.officialstats.advocacy.report.scene.Line;
import org.officialstats.advocacy.report.scene.Path;
import org.officialstats.advocacy.report.scene.Rectangle;
import org.officialstats.advocacy.report.scene.Scene;
import org.officialstats.advocacy.report.scene.Shape;

/** Writes a scene as the shapes of SVG; lines of one kind that follow each other become one path. Not thread-safe. */
final class SceneWriter {
  private static final String LEFT_TO_RIGHT_ISOLATE = "\u2066";
  private static final String RIGHT_TO_LEFT_ISOLATE = "\u2067";
  private static final String FIRST_STRONG_ISOLATE = "\u2068";
  private static final String POP_ISOLATE = "\u2069";

  private final Markup markup;
  private final Reading reading;
  private final Phrases phrases;
  private final LinePath lines;

  SceneWriter(Markup markup, Reading reading, Phrases phrases) {
    this.markup = markup;
    this.reading = reading;
    this.phrases = phrases;
    lines = new LinePath(markup);
  }

  void write(Scene scene) throws IOException {
    for (Shape shape : scene.shapes()) {
      if (shape instanceof Line line) {
        lines.add(line);
      } else {
        lines.end();
        write(shape);
      }
    }
    lines.end();
  }

  private void write(Shape shape) throws IOException {
    if (shape instanceof Rectangle box) {
      markup
          .open(
              "rect",
              attr("class", "fill " + name(box.ink())),
              attr("x", Numbers.of(box.x())),
              attr("y", Numbers.of(box.y())),
              attr("width", Numbers.of(box.width())),
              attr("height", Numbers.of(box.height())))
          .close();
    } else if (shape instanceof Path path) {
      String points = path.points().stream()
          .map(point -> Numbers.of(point.x()) + "," + Numbers.of(point.y()))
          .collect(Collectors.joining(" "));
      markup
          .open("polygon", attr("class", "fill " + name(path.ink())), attr("points", points))
          .close();
    } else if (shape instanceof Label label) {
      label(label);
    }
  }

  private void label(Label label) throws IOException {
    String style = "fill " + name(label.ink()) + (label.strong() ? " strong" : "");
    markup.open(
        "text",
        attr("class", style),
        attr("x", Numbers.of(label.x())),
        attr("y", Numbers.of(label.baseline())),
        attr("font-size", Numbers.of(label.size())),
        attr("text-anchor", anchor(label.anchor())));
    words(phrases.in(label.text()));
    markup.close();
  }

  private void words(List<Text> pieces) throws IOException {
    boolean mixed = pieces.size() > 1 && reading == Reading.RIGHT_TO_LEFT;
    markup.text(mixed ? RIGHT_TO_LEFT_ISOLATE : "");
    for (Text piece : pieces) {
      if (piece.language().isPresent()) {
        String language = piece.language().get();
        markup.element(
            "tspan", isolated(piece.text(), Reading.of(language)), attr("lang", language));
      } else {
        markup.text(isolated(piece.text()));
      }
    }
    markup.text(mixed ? POP_ISOLATE : "");
  }

  private String isolated(String text, Reading own) {
    if (own == Reading.LEFT_TO_RIGHT && reading == own) {
      return text;
    }
    String isolate = own == Reading.RIGHT_TO_LEFT ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
    return isolate + text + POP_ISOLATE;
  }

  /** Pictures run from left to right, so that anchors mean sides; words keep their own direction. */
  private String isolated(String text) {
    if (reading == Reading.RIGHT_TO_LEFT) {
      String numbers = SignedNumbers.within(text, LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE);
      return RIGHT_TO_LEFT_ISOLATE + numbers + POP_ISOLATE;
    }
    return reading.suits(text) ? text : FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
  }

  private static String anchor(Label.Anchor anchor) {
    return switch (anchor) {
      case LEFT -> "start";
      case MIDDLE -> "middle";
      case RIGHT -> "end";
    };
  }

  static String name(Ink ink) {
    return ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
