package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/**
 * Checks of texts that people write: bounded, without control characters and without unpaired surrogates, so that they
 * can be stored, printed and published as they are.
 */
public final class Texts {
  /** The most characters (UTF-16 units) that a text of one line may have. */
  public static final int MAX_LINE = 1_000;

  private Texts() {}

  /**
   * The text of one line itself, if it is not blank, has at most {@link #MAX_LINE} characters, no line breaks, tabs or
   * other control characters.
   *
   * @throws IllegalArgumentException naming the place and the expectation, never the text
   */
  public static String line(String where, String text) {
    problemOfLine(where, text).ifPresent(Texts::refuse);
    return text;
  }

  /**
   * The text itself, if it has at most so many characters and no control characters but line feed and tab.
   *
   * @throws IllegalArgumentException naming the place and the expectation, never the text
   */
  public static String check(String where, String text, int maxLength) {
    problem(where, text, maxLength).ifPresent(Texts::refuse);
    return text;
  }

  /** What {@link #line} would refuse the text for; empty when nothing is wrong. */
  public static Optional<Problem> problemOfLine(String where, String text) {
    requireNonNull(text, where);
    if (isPlain(text)) {
      return Optional.empty();
    }
    if (text.isBlank()) {
      return Optional.of(new Problem(where, "blank", "a text", ""));
    }
    if (text.chars().anyMatch(Texts::isBreak)) {
      return Optional.of(new Problem(where, "more than one line", "one line without tabs", ""));
    }
    return problem(where, text, MAX_LINE);
  }

  /** What {@link #check} would refuse the text for; empty when nothing is wrong. */
  public static Optional<Problem> problem(String where, String text, int maxLength) {
    requireNonNull(text, where);
    if (text.length() > maxLength) {
      return Optional.of(
          new Problem(where, text.length() + " characters", "at most " + maxLength, ""));
    }
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (isForbidden(text.codePointAt(i))) {
        String found = String.format(Locale.ROOT, "character U+%04X at %d", text.codePointAt(i), i);
        return Optional.of(
            new Problem(where, found, "no control characters and no unpaired surrogates", ""));
      }
    }
    return Optional.empty();
  }

  /** Whether the text is surely in order, as most are: short, of letters and the like, and not blank. */
  private static boolean isPlain(String text) {
    boolean visible = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || character > '~' && (character < 0xA0 || character > 0x1FFF)) {
        return false;
      }
      visible |= character > ' ' && character <= '~';
    }
    return visible && text.length() <= MAX_LINE;
  }

  private static void refuse(Problem problem) {
    throw new IllegalArgumentException(
        problem.where() + ": " + problem.what() + "; expected " + problem.expected());
  }

  /** Line feed, tab, and the line and paragraph separators of Unicode. */
  private static boolean isBreak(int character) {
    return character == '\n' || character == '\t' || character == 0x2028 || character == 0x2029;
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
