package org.officialstats.advocacy.report.pdf;

import java.util.List;
import org.officialstats.advocacy.report.Alignment;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Text;

/** Sets text: breaks it into lines and lets the lines flow down the pages, at least two together. */
final class Typesetter {
  private static final int TOGETHER = 2;
  private static final double TOLERANCE = 0.01;

  private final Pages pages;
  private final FontBook fonts;
  private final Shaper shaper;
  private final Direction direction;

  Typesetter(Pages pages, FontBook fonts, Shaper shaper, Direction direction) {
    this.pages = pages;
    this.fonts = fonts;
    this.shaper = shaper;
    this.direction = direction;
  }

  Pages pages() {
    return pages;
  }

  StyledText text(List<Inline> inlines, TextStyle style) {
    return StyledText.of(SpanCollector.of(inlines, style.face()), fonts, shaper, direction);
  }

  TextLayout layout(List<Inline> inlines, TextStyle style, double width) {
    return new TextLayout(text(inlines, style), style, width);
  }

  TextLayout layout(String text, TextStyle style, double width) {
    return layout(List.of(Text.of(text)), style, width);
  }

  /** The height of the first lines, which stay with what stands before them. */
  double opening(TextLayout layout) {
    int lines = layout.lines().size();
    return Math.min(lines, lines == TOGETHER + 1 ? lines : TOGETHER)
        * layout.style().lineHeight();
  }

  /** Turns the page if the text would begin on the next one. */
  void settle(TextLayout layout) {
    if (!layout.lines().isEmpty() && fitting(layout, 0) == 0) {
      pages.turn();
    }
  }

  /** Paints the text from here on, over as many pages as it needs. */
  void flow(TextLayout layout, Frame frame, StructureElement owner) {
    InlineTags tags = new InlineTags(owner);
    List<TextLine> lines = layout.lines();
    int next = 0;
    while (next < lines.size()) {
      int end = next + fitting(layout, next);
      if (end == next) {
        pages.turn();
      }
      for (; next < end; next++) {
        TextPainter.paint(
            layout, lines.get(next), frame, Alignment.START, pages.y(), pages.current(), tags);
        pages.advance(layout.style().lineHeight());
      }
    }
  }

  /** Paints the text at a place; the caller has seen to the room. */
  void paint(TextLayout layout, Frame frame, Alignment alignment, double top, InlineTags tags) {
    double lineTop = top;
    for (TextLine line : layout.lines()) {
      TextPainter.paint(layout, line, frame, alignment, lineTop, pages.current(), tags);
      lineTop += layout.style().lineHeight();
    }
  }

  /** How many of the lines go on this page; none when it is better to turn it. */
  private int fitting(TextLayout layout, int next) {
    int left = layout.lines().size() - next;
    int room = (int) Math.floor((pages.room() + TOLERANCE) / layout.style().lineHeight());
    if (left <= room) {
      return left;
    }
    int fitting = left - room == 1 ? room - 1 : room;
    return fitting < TOGETHER ? 0 : fitting;
  }
}
