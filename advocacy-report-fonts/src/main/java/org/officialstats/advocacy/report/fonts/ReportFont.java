package org.officialstats.advocacy.report.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The fonts of this artifact: TrueType outlines without hinting and without substitution tables. They change only with
 * a release, see {@code docs/how-to/refresh-fonts.md}.
 */
public enum ReportFont {
  /** Latin, Greek and Cyrillic, upright. */
  NOTO_SANS_REGULAR("NotoSans-Regular.ttf"),
  /** Latin, Greek and Cyrillic, bold. */
  NOTO_SANS_BOLD("NotoSans-Bold.ttf"),
  /** Latin, Greek and Cyrillic, italic. */
  NOTO_SANS_ITALIC("NotoSans-Italic.ttf"),
  /** Arabic with presentation forms and anchors for vowel marks, and some signs, upright. */
  VAZIRMATN_REGULAR("Vazirmatn-Regular.ttf"),
  /** Arabic with presentation forms and anchors for vowel marks, and some signs, bold. */
  VAZIRMATN_BOLD("Vazirmatn-Bold.ttf");

  private final String file;

  ReportFont(String file) {
    this.file = file;
  }

  /** The name of the font file. */
  public String fileName() {
    return file;
  }

  /** The font file, as a new array. */
  public byte[] bytes() {
    try (InputStream in = ReportFont.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "[advocacy-report-fonts] no resource " + file + "; the jar is incomplete");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("[advocacy-report-fonts] cannot read " + file, unreadable);
    }
  }
}
