package org.officialstats.advocacy.report.html;

import org.officialstats.advocacy.report.scene.TextMeasure;

/**
 * Measures text without its font, which only the reader's browser knows: each character is taken to be as wide as in the
 * widest of the common fonts that browsers fall back to, so that words may be narrower than planned, but not wider.
 */
final class FallbackWidths implements TextMeasure {
  /** Widths of U+0020 to U+007E in hundredths of the size, regular. */
  private static final int[] ASCII = {
    35, 41, 47, 85, 65, 96, 79, 29, 40, 40, 51, 85, 33, 37, 33, 35, // space to /
    65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 35, 35, 85, 85, 85, 55, // 0 to ?
    101, 70, 70, 71, 78, 65, 63, 79, 77, 32, 32, 67, 57, 88, 76, 80, // @ to O
    63, 80, 71, 65, 63, 75, 70, 101, 70, 64, 70, 40, 35, 40, 85, 51, // P to _
    51, 63, 65, 57, 65, 63, 37, 65, 65, 30, 30, 60, 30, 99, 65, 63, // ` to o
    65, 65, 43, 54, 41, 65, 61, 83, 61, 61, 54, 65, 35, 65, 85 // p to ~
  };

  private static final int FIRST = 0x20;
  private static final double STRONG = 1.13;

  @Override
  public double width(String text, double size, boolean strong) {
    double hundredths = text.codePoints().mapToDouble(FallbackWidths::width).sum();
    return hundredths / 100 * size * (strong ? STRONG : 1);
  }

  private static double width(int codePoint) {
    if (codePoint >= FIRST && codePoint < FIRST + ASCII.length) {
      return ASCII[codePoint - FIRST];
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return width(Character.UnicodeScript.of(codePoint), codePoint);
  }

  private static double width(Character.UnicodeScript script, int codePoint) {
    return switch (script) {
      case LATIN, GREEK -> Character.isUpperCase(codePoint) ? 82 : 68;
      case CYRILLIC -> wide(codePoint) ? 108 : Character.isUpperCase(codePoint) ? 80 : 68;
      case ARABIC, HEBREW -> 70;
      case COMMON -> codePoint < 0x2000 ? 70 : 100;
      default -> 110;
    };
  }

  /** The Cyrillic letters with three stems or more. */
  private static boolean wide(int codePoint) {
    return "ЖМФШЩЫЮжмфшщыю".indexOf(codePoint) >= 0;
  }
}
