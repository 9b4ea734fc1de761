package org.officialstats.advocacy.report.html;

import static org.officialstats.advocacy.report.html.Attribute.attr;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.report.scene.Line;

/** Gathers lines of one kind into one path. Not thread-safe. */
final class LinePath {
  private final Markup markup;
  private final StringBuilder steps = new StringBuilder();
  private @Nullable Line last;

  LinePath(Markup markup) {
    this.markup = markup;
  }

  void add(Line line) throws IOException {
    Line before = last;
    if (before != null && !alike(before, line)) {
      end();
      before = null;
    }
    if (before == null || before.x2() != line.x1() || before.y2() != line.y1()) {
      step('M', line.x1(), line.y1());
    }
    step('L', line.x2(), line.y2());
    last = line;
  }

  /** Writes the path so far, if there is any. */
  void end() throws IOException {
    Line line = last;
    if (line != null) {
      String dashes = line.dashed() ? " dashed" : "";
      markup
          .open(
              "path",
              attr("class", "line " + SceneWriter.name(line.ink()) + dashes),
              attr("stroke-width", Numbers.of(line.thickness())),
              attr("d", steps.toString()))
          .close();
      steps.setLength(0);
      last = null;
    }
  }

  private void step(char kind, double x, double y) {
    steps.append(kind).append(Numbers.of(x)).append(' ').append(Numbers.of(y));
  }

  private static boolean alike(Line one, Line other) {
    return one.thickness() == other.thickness()
        && one.dashed() == other.dashed()
        && one.ink() == other.ink();
  }
}
