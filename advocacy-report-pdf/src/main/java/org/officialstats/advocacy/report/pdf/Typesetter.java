package org.officialstats.advocacy.report.pdf;

import java.util.List;
import java.util.function.Supplier;
import org.officialstats.advocacy.report.Alignment;
import org.officialstats.advocacy.report.Design;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Phrases;
import org.officialstats.advocacy.report.Text;

/** Sets text: breaks it into lines and lets the lines flow down the pages, at least two together. */
final class Typesetter {
  private static final int TOGETHER = 2;
  private static final double TOLERANCE = 0.01;

  private final Pages pages;
  private final FontBook fonts;
  private final Shaper shaper;
  private final Direction direction;
  private final Looks looks;
  private final Destinations destinations = new Destinations();
  private final Footnotes footnotes;
  private final Phrases phrases;
  private final SetTexts texts = new SetTexts();

  Typesetter(FontBook fonts, String language, Design design, Phrases phrases) {
    pages = new Pages();
    this.fonts = fonts;
    shaper = new ScriptShaper(fonts);
    direction = Direction.of(language);
    looks = new Looks(design);
    this.phrases = phrases;
    footnotes = new Footnotes(this, Frame.page(direction), language);
    pages.setFoot(footnotes);
  }

  Pages pages() {
    return pages;
  }

  Looks looks() {
    return looks;
  }

  Destinations destinations() {
    return destinations;
  }

  Footnotes footnotes() {
    return footnotes;
  }

  /** Does something that sets text only to measure it, so that its footnotes keep their numbers. */
  <T> T measure(Supplier<T> work) {
    int numbered = footnotes.numbered();
    T measured = work.get();
    footnotes.resetTo(numbered);
    return measured;
  }

  StyledText text(List<Inline> inlines, TextStyle style) {
    FontStyle face = style.face();
    return texts.of(
        inlines, face, () -> text(spans(face).addAll(inlines, destinations, footnotes)));
  }

  /** A text of this face to be put together, in which phrases are marked. */
  SpanCollector spans(FontStyle face) {
    return new SpanCollector(face, phrases);
  }

  StyledText text(SpanCollector spans) {
    return StyledText.of(spans, fonts, shaper, direction);
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
    flow(layout, frame, new InlineTags(owner));
  }

  /** Paints the text from here on, over as many pages as it needs. */
  void flow(TextLayout layout, Frame frame, InlineTags tags) {
    List<TextLine> lines = layout.lines();
    int next = 0;
    while (next < lines.size()) {
      int end = next + fitting(layout, next);
      if (end == next) {
        pages.turn();
      }
      for (; next < end; next++) {
        footnotes.place(layout, lines.get(next), (end - next) * layout.style().lineHeight());
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
    int room = room(layout, next);
    if (left <= room) {
      return left;
    }
    int fitting = left - room == 1 ? room - 1 : room;
    return fitting < TOGETHER ? 0 : fitting;
  }

  /** For how many lines there is room, together with their footnotes. */
  private int room(TextLayout layout, int next) {
    double room = pages.room() + TOLERANCE;
    if (!layout.text().hasRemarks()) {
      return (int) Math.floor(room / layout.style().lineHeight());
    }
    int end = next;
    while (end < layout.lines().size()) {
      TextLine line = layout.lines().get(end);
      room -= layout.style().lineHeight() + footnotes.needed(layout, line);
      if (room < 0) {
        break;
      }
      end++;
    }
    return end - next;
  }
}
