package org.officialstats.advocacy.report;

import java.text.Normalizer;

/** Takes out of a text what no reader should meet, and keeps the rest in Unicode form C. */
final class CleanText {
  /** Stands for what cannot be shown. */
  static final String UNREADABLE = "\uFFFD";

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char ARABIC_COMMA = '\u060C';

  private CleanText() {}

  static String of(String text) {
    return isPlain(text) ? text : cleaned(text);
  }

  /** Most texts, and nothing to do. */
  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!isPlain(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a reader may meet a character as it is, whatever stands beside it: whole letters of the six languages, their
   * digits, and their signs.
   */
  private static boolean isPlain(char letter) {
    return isIn(letter, ' ', '~')
        || isIn(letter, '\u0621', '\u064A')
        || isIn(letter, '\u4E00', '\u9FA5')
        || isIn(letter, '\u0400', '\u045F')
        || (isIn(letter, '\u00A0', '\u024F') && letter != SOFT_HYPHEN)
        || isIn(letter, '\u2010', '\u2027')
        || isIn(letter, '\u3001', '\u3011')
        || isIn(letter, '\uFF01', '\uFF5E')
        || letter == ARABIC_COMMA;
  }

  private static boolean isIn(char letter, char first, char last) {
    return letter >= first && letter <= last;
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> append(clean, codePoint));
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  /** Whether a reader sees anything of the text. */
  static boolean isVisible(String text) {
    return text.codePoints()
        .anyMatch(codePoint -> !Character.isWhitespace(codePoint)
            && !Character.isSpaceChar(codePoint)
            && Character.getType(codePoint) != Character.FORMAT);
  }

  private static void append(StringBuilder clean, int codePoint) {
    if (Character.isWhitespace(codePoint) || codePoint == 0x85) {
      clean.append(' ');
    } else if (isUnreadable(codePoint)) {
      clean.append(UNREADABLE);
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
