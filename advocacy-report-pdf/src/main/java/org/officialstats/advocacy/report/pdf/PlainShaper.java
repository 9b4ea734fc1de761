package org.officialstats.advocacy.report.pdf;

/** For scripts whose letters do not change their form: one glyph for each character. */
final class PlainShaper implements Shaper {
  private final FontBook fonts;

  PlainShaper(FontBook fonts) {
    this.fonts = fonts;
  }

  @Override
  public void shape(String text, int from, int to, DocumentFont font, int[] codes) {
    int at = from;
    while (at < to) {
      int codePoint = text.codePointAt(at);
      codes[at] = fonts.code(font, codePoint);
      at += Character.charCount(codePoint);
    }
  }
}
