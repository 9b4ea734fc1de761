package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A running text with its fonts, directions and glyph codes, measured and ready to be broken into lines. */
final class StyledText {
  /** How large the marks of footnotes are, for type of size 1. */
  static final double MARK_SIZE = 0.75;

  /** In place of a code where a character has none of its own. */
  static final int NO_CODE = -1;

  private final String text;
  private final List<Span> spans;
  private final Span[] spanAt;
  private final DocumentFont[] fontAt;
  private final int[] codes;
  private final double[] offsets;
  private final List<Remark> remarks;
  private final byte @Nullable [] levels;
  private final int baseLevel;
  private int @Nullable [] breakPlaces;

  private StyledText(SpanCollector collected, FontBook fonts, Shaper shaper, Direction direction) {
    text = collected.text();
    spans = collected.spans();
    int length = text.length();
    spanAt = new Span[length];
    fontAt = new DocumentFont[length];
    codes = new int[length];
    offsets = new double[length + 1];
    for (Span span : spans) {
      Arrays.fill(spanAt, span.start(), span.end(), span);
    }
    remarks = remarks(spans, 0, length);
    chooseFonts(fonts);
    levels = Directions.levels(text, spans, direction);
    baseLevel = direction.isRightToLeft() ? 1 : 0;
    shape(shaper);
  }

  static StyledText of(
      SpanCollector collected, FontBook fonts, Shaper shaper, Direction direction) {
    return new StyledText(collected, fonts, shaper, direction);
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  Span spanAt(int index) {
    return spanAt[index];
  }

  DocumentFont fontAt(int index) {
    return fontAt[index];
  }

  int codeAt(int index) {
    return codes[index];
  }

  /** Whether the mark of a footnote begins here, which stays with the word before it. */
  boolean isMarkAt(int index) {
    return spanAt[index].isMark() && spanAt[index].start() == index;
  }

  /** Where lines may end, see {@link BreakPlaces}; found once, when somebody asks. */
  int[] breakPlaces() {
    int[] places = breakPlaces;
    if (places == null) {
      places = BreakPlaces.of(text, this::isMarkAt);
      breakPlaces = places;
    }
    return places;
  }

  /** Whether there are marks of footnotes in it. */
  boolean hasRemarks() {
    return !remarks.isEmpty();
  }

  /** The footnotes whose marks begin in a line. */
  List<Remark> remarks(TextLine line) {
    return remarks.isEmpty() ? List.of() : remarks(spans, line.from(), line.to());
  }

  /** The width of a stretch for type of size 1. */
  double width(int from, int to) {
    return offsets[to] - offsets[from];
  }

  /** The width of a stretch as a line of its own, for type of size 1: without spaces at its end and what is empty of signs at its edges. */
  double lineWidth(int from, int to) {
    int end = LineBreaker.visibleEnd(text, from, to);
    return end == from ? 0 : width(from, end) - blankBefore(from) - blankAfter(end - 1);
  }

  /** How much of the first character of a line is empty, for type of size 1, and stands before the line. */
  double blankBefore(int index) {
    return isPlaced(index) ? ChineseSpacing.blankBefore(fontAt[index], character(index)) : 0;
  }

  private double blankAfter(int index) {
    return isPlaced(index) ? ChineseSpacing.blankAfter(fontAt[index], character(index)) : 0;
  }

  private boolean isPlaced(int index) {
    return codes[index] != NO_CODE && baseLevel == 0 && levelAt(index) == 0;
  }

  private DocumentFont.CodedGlyph character(int index) {
    return fontAt[index].characters().get(codes[index]);
  }

  /** The embedding level of a character, odd from right to left. */
  int levelAt(int index) {
    return levels == null ? 0 : levels[index];
  }

  /** The level of the whole text, which spaces at the end of a line have. */
  int baseLevel() {
    return baseLevel;
  }

  private void chooseFonts(FontBook fonts) {
    int at = 0;
    DocumentFont inUse = fonts.first(FontStyle.REGULAR);
    FontStyle faceInUse = FontStyle.REGULAR;
    while (at < text.length()) {
      FontStyle face = spanAt[at].face();
      int codePoint = text.codePointAt(at);
      inUse = fonts.choose(codePoint, face, face == faceInUse ? inUse : fonts.first(face));
      faceInUse = face;
      int end = Math.min(at + Character.charCount(codePoint), text.length());
      Arrays.fill(fontAt, at, end, inUse);
      at = end;
    }
  }

  private void shape(Shaper shaper) {
    Arrays.fill(codes, NO_CODE);
    int from = 0;
    for (int to = 1; to <= text.length(); to++) {
      if (to == text.length()
          || fontAt[to] != fontAt[from]
          || isRightToLeft(to) != isRightToLeft(from)) {
        shaper.shape(text, from, to, fontAt[from], isRightToLeft(from), codes);
        from = to;
      }
    }
    for (int at = 0; at < text.length(); at++) {
      double advance = codes[at] == NO_CODE ? 0 : fontAt[at].advance(codes[at]) / 1000;
      advance *= spanAt[at].isMark() ? MARK_SIZE : 1;
      offsets[at + 1] = offsets[at] + advance;
    }
  }

  /** Most texts have none and cost nothing. */
  private static List<Remark> remarks(List<Span> spans, int from, int to) {
    List<Remark> remarks = List.of();
    for (Span span : spans) {
      boolean inside = span.start() >= from && span.start() < to;
      if (inside && span.target().orElse(null) instanceof Target.ToRemark mark) {
        remarks = remarks.isEmpty() ? new ArrayList<>() : remarks;
        remarks.add(mark.remark());
      }
    }
    return remarks;
  }

  private boolean isRightToLeft(int index) {
    return (levelAt(index) & 1) == 1;
  }
}
