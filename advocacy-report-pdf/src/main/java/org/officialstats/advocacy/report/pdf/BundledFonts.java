package org.officialstats.advocacy.report.pdf;

import java.util.List;
import org.officialstats.advocacy.report.fonts.ReportFont;

/** The fonts of the fonts artifact. */
final class BundledFonts implements FontSource {
  private final FontFamily latin;
  private final FontFamily arabic;

  BundledFonts() {
    latin = new FontFamily(
        read(ReportFont.NOTO_SANS_REGULAR),
        read(ReportFont.NOTO_SANS_BOLD),
        read(ReportFont.NOTO_SANS_ITALIC));
    TrueTypeFont upright = read(ReportFont.VAZIRMATN_REGULAR);
    arabic = new FontFamily(upright, read(ReportFont.VAZIRMATN_BOLD), upright);
  }

  @Override
  public List<FontFamily> families(String language) {
    return Direction.of(language).isRightToLeft() ? List.of(arabic, latin) : List.of(latin, arabic);
  }

  private static TrueTypeFont read(ReportFont font) {
    return TrueTypeFont.read(font.fileName(), font.bytes());
  }
}
