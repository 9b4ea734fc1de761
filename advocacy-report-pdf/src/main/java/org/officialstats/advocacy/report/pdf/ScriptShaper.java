package org.officialstats.advocacy.report.pdf;

/** Shapes every script that is wired: Arabic letters join, brackets turn with the direction, all else stays as it is. */
final class ScriptShaper implements Shaper {
  private static final String OPEN = "([{<\u00AB\u2039\u2264";
  private static final String CLOSE = ")]}>\u00BB\u203A\u2265";

  private final FontBook fonts;

  ScriptShaper(FontBook fonts) {
    this.fonts = fonts;
  }

  @Override
  public void shape(
      String text, int from, int to, DocumentFont font, boolean rightToLeft, int[] codes) {
    int at = from;
    while (at < to) {
      int codePoint = text.codePointAt(at);
      if (ArabicJoining.isArabic(codePoint)) {
        at = shapeArabic(text, at, to, font, codes);
      } else {
        codes[at] = code(font, codePoint, rightToLeft);
        at += Character.charCount(codePoint);
      }
    }
  }

  private int shapeArabic(String text, int at, int to, DocumentFont font, int[] codes) {
    int ligature = at + 1 < to ? font.font().glyph(ArabicJoining.lamAlef(text, at)) : 0;
    if (ligature != 0) {
      shareOut(text, at, font, ligature, codes);
      return at + 2;
    }
    int glyph = font.font().glyph(ArabicJoining.form(text, at));
    codes[at] = glyph == 0 ? fonts.code(font, text.charAt(at)) : font.code(glyph, text.charAt(at));
    return at + 1;
  }

  /** Lam takes half the width and shows nothing, alef the other half and shows both, so each keeps its own text. */
  private static void shareOut(String text, int at, DocumentFont font, int ligature, int[] codes) {
    int advance = font.font().advance(ligature);
    String lam = text.substring(at, at + 1);
    String alef = text.substring(at + 1, at + 2);
    codes[at] = font.code(new DocumentFont.CodedGlyph(font.font().glyph(' '), lam, advance / 2));
    codes[at + 1] = font.code(new DocumentFont.CodedGlyph(ligature, alef, advance - advance / 2));
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
