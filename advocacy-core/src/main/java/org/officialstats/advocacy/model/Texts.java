package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

/**
 * Checks of texts that people write: bounded, without control characters and without unpaired surrogates, so that they
 * can be stored, printed and published as they are.
 */
public final class Texts {
  /** The most characters (UTF-16 units) that a text of one line may have. */
  public static final int MAX_LINE = 1_000;

  private Texts() {}

  /**
   * The text of one line itself, if it is not blank, has at most {@link #MAX_LINE} characters and no control characters.
   *
   * @throws IllegalArgumentException naming the place and the expectation, never the text
   */
  public static String line(String where, String text) {
    requireNonNull(text, where);
    if (text.isBlank()) {
      throw new IllegalArgumentException(where + ": blank; expected a text");
    }
    if (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
      throw new IllegalArgumentException(
          where + ": more than one line; expected one line without tabs");
    }
    return check(where, text, MAX_LINE);
  }

  /**
   * The text itself, if it has at most so many characters and no control characters but line feed and tab.
   *
   * @throws IllegalArgumentException naming the place and the expectation, never the text
   */
  public static String check(String where, String text, int maxLength) {
    requireNonNull(text, where);
    if (text.length() > maxLength) {
      throw new IllegalArgumentException(
          where + ": " + text.length() + " characters; expected at most " + maxLength);
    }
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      if (isForbidden(codePoint)) {
        throw new IllegalArgumentException(String.format(
            java.util.Locale.ROOT,
            "%s: character U+%04X at %d; expected no control characters and no unpaired surrogates",
            where,
            codePoint,
            i));
      }
    }
    return text;
  }

  private static boolean isForbidden(int codePoint) {
    if (codePoint == '\n' || codePoint == '\t') {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || (codePoint & 0xFFFE) == 0xFFFE;
  }
}
