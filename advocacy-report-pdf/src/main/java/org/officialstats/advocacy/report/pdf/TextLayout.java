package org.officialstats.advocacy.report.pdf;

import java.util.List;

/** A text in its style, broken into the lines of a given width. */
final class TextLayout {
  private final StyledText text;
  private final TextStyle style;
  private final List<TextLine> lines;

  TextLayout(StyledText text, TextStyle style, double width) {
    this.text = text;
    this.style = style;
    lines = LineBreaker.lines(text, style.size(), width);
  }

  StyledText text() {
    return text;
  }

  TextStyle style() {
    return style;
  }

  List<TextLine> lines() {
    return lines;
  }

  double height() {
    return lines.size() * style.lineHeight();
  }

  double widest() {
    double widest = 0;
    for (TextLine line : lines) {
      widest = Math.max(widest, line.width());
    }
    return widest;
  }
}
