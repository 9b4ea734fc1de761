package org.officialstats.advocacy.report.pdf;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The direction of each character, by the bidirectional algorithm. Words that are isolated, or marked with a language of
 * the other direction, stand for themselves: what is around them does not pull their brackets and full stops over. The sign of a
 * number stays before its digits, and a percent sign behind them.
 */
final class Directions {
  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';
  private static final char NONE = 0;
  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';
  private static final char A_DIGIT = '0';
  private static final String SIGNS = "+-\u2212\u00B1";

  private Directions() {}

  /** The embedding level of each character, odd from right to left; null when all go from left to right. */
  static byte @Nullable [] levels(String text, List<Span> spans, Direction direction) {
    if (text.isEmpty() || (!direction.isRightToLeft() && !hasRightToLeft(text))) {
      return null;
    }
    byte[] levels = new byte[text.length()];
    if (direction.isRightToLeft() && isAllRightToLeft(text, spans)) {
      Arrays.fill(levels, (byte) 1);
      return levels;
    }
    StringBuilder isolated = new StringBuilder(text.length() + 8);
    int[] places = new int[text.length()];
    for (Span span : spans) {
      char isolate = isolate(span, direction);
      if (isolate != NONE) {
        isolated.append(isolate);
      }
      for (int at = span.start(); at < span.end(); at++) {
        places[at] = isolated.length();
        isolated.append(isSign(text, at) ? A_DIGIT : text.charAt(at));
      }
      if (isolate != NONE) {
        isolated.append(END_OF_ISOLATE);
      }
    }
    int flag =
        direction.isRightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(isolated.toString(), flag);
    for (int at = 0; at < places.length; at++) {
      levels[at] = (byte) bidi.getLevelAt(places[at]);
    }
    return levels;
  }

  /** The mark that opens a span which stands for itself; {@link #NONE} for one that does not. */
  private static char isolate(Span span, Direction direction) {
    boolean other = span.language().isPresent() && Direction.of(span.language().get()) != direction;
    if (other) {
      return direction.isRightToLeft() ? LEFT_TO_RIGHT_ISOLATE : RIGHT_TO_LEFT_ISOLATE;
    }
    return span.isolated() ? FIRST_STRONG_ISOLATE : NONE;
  }

  /** Whether there are but letters from right to left, with their marks, spaces and signs, which all have the level of the text. */
  private static boolean isAllRightToLeft(String text, List<Span> spans) {
    for (int at = 0; at < text.length(); at++) {
      if (!isRightToLeft(text.charAt(at))) {
        return false;
      }
    }
    for (Span span : spans) {
      if (isolate(span, Direction.RIGHT_TO_LEFT) != NONE) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRightToLeft(char letter) {
    byte kind = Character.getDirectionality(letter);
    return kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || kind == Character.DIRECTIONALITY_NONSPACING_MARK
        || kind == Character.DIRECTIONALITY_WHITESPACE
        || kind == Character.DIRECTIONALITY_OTHER_NEUTRALS
        || kind == Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR;
  }

  private static boolean hasRightToLeft(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= FIRST_RIGHT_TO_LEFT) {
        return Bidi.requiresBidi(text.toCharArray(), at, text.length());
      }
    }
    return false;
  }

  /** Whether a character belongs to the number beside it: a sign before it, which is no hyphen, or a percent sign. */
  private static boolean isSign(String text, int at) {
    return text.charAt(at) == '%' ? isPercent(text, at) : isBeforeANumber(text, at);
  }

  /** Percent signs of other digits stand where the algorithm puts them. */
  private static boolean isPercent(String text, int at) {
    return at > 0 && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9';
  }

  private static boolean isBeforeANumber(String text, int at) {
    return SIGNS.indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1))
        && (at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(');
  }
}
