package org.officialstats.advocacy.report.pdf;

import org.officialstats.advocacy.report.Tone;

/**
 * The looks of every report: page, type, colours; what an office changes is in {@link Looks}. Text has a contrast of at least 4.5:1 to what it stands on, graphics of at
 * least 3:1; a test computes both.
 */
final class Theme {
  /** ISO A4. */
  static final double PAGE_WIDTH = 595.28;

  static final double PAGE_HEIGHT = 841.89;
  static final double SIDE_MARGIN = 62;
  static final double TOP = 74;
  static final double BOTTOM = 766;
  static final double BODY_HEIGHT = BOTTOM - TOP;

  static final Rgb WHITE = Rgb.of(0xFFFFFF);
  static final Rgb INK = Rgb.of(0x1C2329);
  static final Rgb MUTED = Rgb.of(0x55606A);
  static final Rgb LINK = Rgb.of(0x0B5394);
  static final Rgb RULE = Rgb.of(0xC3CED6);
  static final Rgb FAINT_RULE = Rgb.of(0xDEE5EA);
  static final Rgb AXIS = Rgb.of(0x6B7780);
  static final Rgb REFERENCE = Rgb.of(0x8A3A00);
  static final Rgb PANEL = Rgb.of(0xF3F6F9);

  static final TextStyle BODY = new TextStyle(10, 14.5, FontStyle.REGULAR, INK);
  static final TextStyle BODY_STRONG = new TextStyle(10, 14.5, FontStyle.BOLD, INK);
  static final TextStyle TABLE = new TextStyle(8.8, 12, FontStyle.REGULAR, INK);
  static final TextStyle TABLE_ROW_HEADER = new TextStyle(8.8, 12, FontStyle.REGULAR, INK);
  static final TextStyle SMALL = new TextStyle(8.3, 11.4, FontStyle.REGULAR, MUTED);
  static final TextStyle SMALL_STRONG = new TextStyle(8.8, 12, FontStyle.BOLD, INK);

  private Theme() {}

  /** The space above a section heading of level 1 to 3. */
  static double aboveHeading(int level) {
    return level == 1 ? 20 : 13;
  }

  /** The strong colour of a tone, for words and marks. */
  static Rgb strong(Tone tone) {
    return switch (tone) {
      case NEUTRAL -> Rgb.of(0x45535F);
      case GOOD -> Rgb.of(0x1D6638);
      case FAIR -> Rgb.of(0x7E5200);
      case POOR -> Rgb.of(0x9C2227);
    };
  }

  /** The pale colour of a tone, behind words. */
  static Rgb pale(Tone tone) {
    return switch (tone) {
      case NEUTRAL -> Rgb.of(0xE9EEF2);
      case GOOD -> Rgb.of(0xE3F1E7);
      case FAIR -> Rgb.of(0xFAF0DA);
      case POOR -> Rgb.of(0xF9E6E5);
    };
  }
}
