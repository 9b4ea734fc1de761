package org.officialstats.advocacy.report.pdf;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.report.Alignment;

/** Paints single lines of text. */
final class TextPainter {
  private static final double ASCENT_SHARE = 0.36;

  /** How far the marks of footnotes stand above the line, for type of size 1. */
  private static final double MARK_RISE = 0.3;

  private TextPainter() {}

  /**
   * Paints one line.
   *
   * @param top the upper edge of the line
   * @param tags the tags of the text, null when it is decoration
   */
  static void paint(
      TextLayout layout,
      TextLine line,
      Frame frame,
      Alignment alignment,
      double top,
      PageContent page,
      @Nullable InlineTags tags) {
    StyledText text = layout.text();
    TextStyle style = layout.style();
    double x = frame.leftOf(line.width(), alignment);
    if (frame.direction().isRightToLeft()) {
      x -= text.width(line.from(), line.to()) * style.size() - line.width();
    } else {
      x -= text.blankBefore(line.from()) * style.size();
    }
    List<TextRun> runs = TextRun.of(text, line);
    double[] places = TextRun.places(runs, text);
    for (int i = 0; i < runs.size(); i++) {
      TextRun run = runs.get(i);
      if (tags != null) {
        page.tag(tags.of(text.spanAt(run.from())));
      }
      paint(layout, run, x + places[i] * style.size(), top, page, tags);
    }
  }

  /** The height of the base line below the upper edge of a line. */
  static double baseline(TextStyle style) {
    return style.lineHeight() / 2 + style.size() * ASCENT_SHARE;
  }

  private static void paint(
      TextLayout layout,
      TextRun run,
      double x,
      double top,
      PageContent page,
      @Nullable InlineTags tags) {
    StyledText text = layout.text();
    TextStyle style = layout.style();
    Span span = text.spanAt(run.from());
    boolean mark = span.isMark();
    double size = mark ? style.size() * StyledText.MARK_SIZE : style.size();
    double baseline = top + baseline(style) - (mark ? style.size() * MARK_RISE : 0);
    boolean entry = span.target().filter(Target.Entry.class::isInstance).isPresent();
    Rgb color = span.target().isPresent() && !entry ? Theme.LINK : style.color();
    if (run.isRightToLeft()) {
      page.beginReversed();
    }
    page.show(text.fontAt(run.from()), size, color, x, baseline, codes(text, run));
    if (run.isRightToLeft()) {
      page.endReversed();
    }
    if (span.target().isPresent() && tags != null) {
      double width =
          text.width(run.from(), LineBreaker.visibleEnd(text.text(), run.from(), run.to()))
              * style.size();
      link(text, span, style, new Frame(x, width, Direction.LEFT_TO_RIGHT), top, page, tags);
    }
  }

  private static void link(
      StyledText text,
      Span span,
      TextStyle style,
      Frame area,
      double top,
      PageContent page,
      InlineTags tags) {
    Target target = span.target().orElseThrow();
    if (target.isUnderlined()) {
      double below = top + baseline(style) + 1.6;
      page.line(area.left(), below, area.right(), below, 0.5, false, Theme.LINK);
    }
    String label = target instanceof Target.ToRemark mark
        ? mark.remark().description()
        : text.text().substring(span.start(), span.end());
    LinkAnnotation.add(page, tags.of(span), target, label, area, top, style.lineHeight());
  }

  /** The codes of a run from left to right. */
  private static int[] codes(StyledText text, TextRun run) {
    int[] codes = new int[run.to() - run.from()];
    int count = 0;
    for (int at = run.from(); at < run.to(); at++) {
      int code = text.codeAt(run.isRightToLeft() ? run.from() + run.to() - 1 - at : at);
      if (code != StyledText.NO_CODE) {
        codes[count++] = code;
      }
    }
    return Arrays.copyOf(codes, count);
  }
}
