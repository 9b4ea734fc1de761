package org.officialstats.advocacy.report.pdf;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A running text with its fonts, directions and glyph codes, measured and ready to be broken into lines. */
final class StyledText {
  /** In place of a code where a character has none of its own. */
  static final int NO_CODE = -1;

  private final String text;
  private final List<Span> spans;
  private final Span[] spanAt;
  private final DocumentFont[] fontAt;
  private final int[] codes;
  private final double[] offsets;
  private final @Nullable Bidi bidi;

  private StyledText(SpanCollector collected, FontBook fonts, Shaper shaper, Direction direction) {
    text = collected.text();
    spans = collected.spans();
    int length = text.length();
    spanAt = new Span[length];
    fontAt = new DocumentFont[length];
    codes = new int[length];
    offsets = new double[length + 1];
    spans.forEach(span -> Arrays.fill(spanAt, span.start(), span.end(), span));
    chooseFonts(fonts);
    bidi = bidi(text, direction);
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

  /** The width of a stretch for type of size 1. */
  double width(int from, int to) {
    return offsets[to] - offsets[from];
  }

  /** The directions of the characters of a line; null when all go from left to right. */
  @Nullable
  Bidi directions(int from, int to) {
    return bidi == null || from == to ? null : bidi.createLineBidi(from, to);
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
      offsets[at + 1] = offsets[at] + advance;
    }
  }

  private boolean isRightToLeft(int index) {
    return bidi != null && (bidi.getLevelAt(index) & 1) == 1;
  }

  private static @Nullable Bidi bidi(String text, Direction direction) {
    boolean needed =
        direction.isRightToLeft() || Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    if (!needed || text.isEmpty()) {
      return null;
    }
    int flag =
        direction.isRightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    return new Bidi(text, flag);
  }
}
