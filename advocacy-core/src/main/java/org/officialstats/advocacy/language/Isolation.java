package org.officialstats.advocacy.language;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Function;

/**
 * Keeps a value that runs the other way than the text around it in its own order: it stands between U+2068 and U+2069, as
 * the Unicode Bidirectional Algorithm has it for plain text. Where nothing can go astray there are no such marks, so that
 * texts from left to right hold them only around values from right to left.
 */
public final class Isolation {
  private static final char FIRST_STRONG = '\u2068';
  private static final char END = '\u2069';

  private static final CharMatcher MARKS = CharMatcher.anyOf("\u061C\u200E\u200F")
      .or(CharMatcher.inRange('\u202A', '\u202E'))
      .or(CharMatcher.inRange('\u2066', '\u2069'));

  private static final CharMatcher BREAKS =
      CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u2028\u2029"));

  /** What joins with digits of a number only where no letter from right to left comes before it. */
  private static final CharMatcher SIGNS = CharMatcher.anyOf("+-\u2212\u00B1");

  private static final ImmutableSet<String> RIGHT_TO_LEFT =
      ImmutableSet.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi");

  private Isolation() {}

  /** Whether texts of a language run from right to left. */
  static boolean isRightToLeft(String languageTag) {
    int end = languageTag.indexOf('-');
    return RIGHT_TO_LEFT.contains(end < 0 ? languageTag : languageTag.substring(0, end));
  }

  /**
   * The value as it stands in a text of this direction: on one line, without marks of its own, which could reach beyond
   * it, and isolated where it needs to be.
   */
  static String of(String value, boolean inRightToLeft) {
    String plain = plain(value);
    return needsIt(plain, inRightToLeft) ? FIRST_STRONG + plain + END : plain;
  }

  private static boolean needsIt(String value, boolean inRightToLeft) {
    for (int at = 0; at < value.length(); at += Character.charCount(value.codePointAt(at))) {
      boolean strays = switch (Character.getDirectionality(value.codePointAt(at))) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> inRightToLeft;
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> !inRightToLeft;
        default -> inRightToLeft && SIGNS.matches(value.charAt(at)) && touchesDigit(value, at);
      };
      if (strays) {
        return true;
      }
    }
    return false;
  }

  private static boolean touchesDigit(String value, int at) {
    return at + 1 < value.length() && Character.isDigit(value.charAt(at + 1));
  }

  /** The text on one line and without marks of direction. */
  public static String plain(String text) {
    return MARKS.removeFrom(BREAKS.replaceFrom(requireNonNull(text, "text"), ' '));
  }

  /**
   * The text in pieces, for where there is better than marks.
   *
   * @param words makes a piece of what is not isolated
   * @param isolated makes a piece of what is, its marks left out
   */
  public static <T> List<T> pieces(
      String text, Function<String, T> words, Function<String, T> isolated) {
    ImmutableList.Builder<T> pieces = ImmutableList.builder();
    int done = 0;
    for (int open = text.indexOf(FIRST_STRONG);
        open >= 0;
        open = text.indexOf(FIRST_STRONG, done)) {
      int end = text.indexOf(END, open);
      int close = end < 0 ? text.length() : end;
      add(pieces, text.substring(done, open), words);
      add(pieces, text.substring(open + 1, close), isolated);
      done = Math.min(close + 1, text.length());
    }
    add(pieces, text.substring(done), words);
    return pieces.build();
  }

  private static <T> void add(
      ImmutableList.Builder<T> pieces, String text, Function<String, T> piece) {
    if (!text.isEmpty()) {
      pieces.add(piece.apply(text));
    }
  }
}
