package org.officialstats.advocacy.report;

import java.text.Normalizer;

/** Takes out of a text what no reader should meet, and keeps the rest in Unicode form C. */
final class CleanText {
  private static final int REPLACEMENT = 0xFFFD;

  private CleanText() {}

  /** The cleaned text; U+FFFD alone when something was there and nothing visible is left. */
  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> append(clean, codePoint));
    if (clean.length() == 0 && !text.isEmpty()) {
      clean.appendCodePoint(REPLACEMENT);
    }
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  private static void append(StringBuilder clean, int codePoint) {
    if (Character.isWhitespace(codePoint) || codePoint == 0x85) {
      clean.append(' ');
    } else if (isUnreadable(codePoint)) {
      clean.appendCodePoint(REPLACEMENT);
    } else if (!isInvisibleControl(codePoint)) {
      clean.appendCodePoint(codePoint);
    }
  }

  /** Half characters, characters without an agreed meaning, and those that Unicode keeps for programs. */
  private static boolean isUnreadable(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED;
  }

  /** C0, C1 and every format character but the joiners, which letters of Arabic and of Indic scripts need. */
  private static boolean isInvisibleControl(int codePoint) {
    int type = Character.getType(codePoint);
    boolean joiner = codePoint == 0x200C || codePoint == 0x200D;
    return type == Character.CONTROL || (type == Character.FORMAT && !joiner);
  }
}
