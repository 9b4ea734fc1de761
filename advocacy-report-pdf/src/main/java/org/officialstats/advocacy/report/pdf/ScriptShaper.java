package org.officialstats.advocacy.report.pdf;

/** Shapes every script that is wired: Arabic letters join and carry their marks, brackets turn with the direction, Chinese signs close up, all else stays as it is. */
final class ScriptShaper implements Shaper {
  private static final String OPEN = "([{<\u00AB\u2039\u2264";
  private static final String CLOSE = ")]}>\u00BB\u203A\u2265";

  private final FontBook fonts;
  private final ArabicShaper arabic;

  ScriptShaper(FontBook fonts) {
    this.fonts = fonts;
    arabic = new ArabicShaper(fonts);
  }

  @Override
  public void shape(
      String text, int from, int to, DocumentFont font, boolean rightToLeft, int[] codes) {
    int at = from;
    while (at < to) {
      int codePoint = text.codePointAt(at);
      if (ArabicJoining.isArabic(codePoint)) {
        at = arabic.shape(text, at, to, font, codes);
      } else {
        int code = code(font, codePoint, rightToLeft);
        codes[at] = rightToLeft ? code : ChineseSpacing.code(text, at, codePoint, font, code);
        at += Character.charCount(codePoint);
      }
    }
  }

  private int code(DocumentFont font, int codePoint, boolean rightToLeft) {
    int mirrored = rightToLeft ? mirrored(codePoint) : codePoint;
    int glyph = font.font().glyph(mirrored);
    return mirrored == codePoint || glyph == 0
        ? fonts.code(font, codePoint)
        : font.code(glyph, codePoint);
  }

  private static int mirrored(int codePoint) {
    int open = OPEN.indexOf(codePoint);
    int close = CLOSE.indexOf(codePoint);
    return open >= 0 ? CLOSE.charAt(open) : close >= 0 ? OPEN.charAt(close) : codePoint;
  }
}
