package org.officialstats.advocacy.report.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.report.scene.Label.Anchor;

/** What a chart is drawn on: the shapes so far, and the places that words have taken. */
final class Sheet {
  static final double SIZE = 8.5;
  static final double LINE = 11;
  static final double GAP = 6;
  static final double THIN = 0.9;
  private static final double SAMPLE = 11;
  private static final double SAMPLE_HEIGHT = 8;

  /** Draws a sample of what the name beside it stands for. */
  @FunctionalInterface
  interface Sample {
    void draw(int index, double x, double y, double width, double height);
  }

  private final double width;
  private final TextMeasure measure;
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Box> words = new ArrayList<>();
  private final List<Line> obstacles = new ArrayList<>();

  Sheet(double width, TextMeasure measure) {
    this.width = width;
    this.measure = measure;
  }

  double width() {
    return width;
  }

  List<Shape> shapes() {
    return shapes;
  }

  Scene scene(double height) {
    return new Scene(width, height, shapes);
  }

  double widthOf(String text) {
    return measure.width(text, SIZE, false);
  }

  double widest(Stream<String> texts) {
    return texts.mapToDouble(this::widthOf).max().orElse(0);
  }

  /** The text, or as much of it as there is room for and an ellipsis. */
  String fit(String text, double room) {
    return WrappedLabel.line(text, room, SIZE, false, measure);
  }

  /** The text in two lines at most. */
  List<String> wrap(String text, double room) {
    return WrappedLabel.lines(text, room, SIZE, measure);
  }

  void line(double x1, double y1, double x2, double y2, boolean dashed, Ink ink) {
    shapes.add(new Line(x1, y1, x2, y2, THIN, dashed, ink));
  }

  /** A line that later words keep away from. */
  void obstacle(Line line) {
    shapes.add(line);
    obstacles.add(line);
  }

  /** Writes a text; nothing where there was no room for any of it. */
  void text(double x, double baseline, Anchor anchor, String text, Ink ink) {
    write(new Label(x, baseline, anchor, text, SIZE, false, ink));
  }

  /** A line of bold type, or as much of it as there is room for. */
  void strong(double x, double baseline, Anchor anchor, String text, double room) {
    String shown = WrappedLabel.line(text, room, SIZE, true, measure);
    write(new Label(x, baseline, anchor, shown, SIZE, true, Ink.TEXT));
  }

  /** Writes the text where it stays inside, off other words and off obstacles; otherwise not at all. */
  boolean textIfFree(double x, double baseline, Anchor anchor, String text, Ink ink) {
    Box box = box(new Label(x, baseline, anchor, text, SIZE, false, ink));
    boolean free = box.left() >= 0
        && box.right() <= width
        && box.top() >= 0
        && words.stream().noneMatch(box::touches)
        && obstacles.stream().noneMatch(box::isCrossedBy);
    if (free) {
      text(x, baseline, anchor, text, ink);
    }
    return free;
  }

  /** The nearest middle at which a text of this width is inside. */
  double inside(double middle, double textWidth) {
    return Math.max(textWidth / 2, Math.min(width - textWidth / 2, middle));
  }

  /** Each name beside a sample, in as many rows as it takes. Returns where the next part starts. */
  double legend(double top, List<String> names, Sample sample) {
    double x = 0;
    double y = top;
    for (int index = 0; index < names.size(); index++) {
      String name = fit(names.get(index), width - 24);
      double needed = SAMPLE + 5 + widthOf(name) + 3 * GAP;
      if (x > 0 && x + needed - 3 * GAP > width) {
        x = 0;
        y += LINE + 3;
      }
      sample.draw(index, x, y + 2, SAMPLE, SAMPLE_HEIGHT);
      text(x + SAMPLE + 5, y + 9, Anchor.LEFT, name, Ink.TEXT);
      x += needed;
    }
    return y + LINE + GAP;
  }

  private void write(Label label) {
    if (!label.text().isEmpty()) {
      words.add(box(label));
      shapes.add(label);
    }
  }

  private Box box(Label label) {
    return Box.of(label, measure.width(label.text(), label.size(), label.strong()));
  }
}
