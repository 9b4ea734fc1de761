package org.officialstats.advocacy.report.pdf;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * The places of a text where a line may end: between words, and between Chinese characters where their punctuation
 * allows it, and never before an Arabic comma or the like. A number with hyphens or dashes, such as a date, a span of years
 * or the code <i>AUD-F01</i>, stays whole.
 */
final class BreakPlaces {
  private static final String INSIDE_WORDS = "'\u2019.";
  private static final String ARABIC_NOT_FIRST = "\u060C\u061B\u061F\u066A";
  private static final String DASHES = "-\u2010\u2013\u2014";

  private final String text;
  private final IntPredicate staysBehind;

  private BreakPlaces(String text, IntPredicate staysBehind) {
    this.text = text;
    this.staysBehind = staysBehind;
  }

  /**
   * The places of a text, the last one at its end; none of an empty text.
   *
   * @param staysBehind whether what begins at a place stays with the word before it
   */
  static int[] of(String text, IntPredicate staysBehind) {
    return new BreakPlaces(text, staysBehind).places();
  }

  private int[] places() {
    BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
    words.setText(text);
    int[] places = new int[text.length()];
    int count = 0;
    for (int place = words.next(); place != BreakIterator.DONE; place = words.next()) {
      if (place == text.length() || !isForbidden(place)) {
        places[count++] = place;
      }
    }
    return Arrays.copyOf(places, count);
  }

  private boolean isForbidden(int place) {
    int before = text.codePointBefore(place);
    int after = text.codePointAt(place);
    boolean insideANumber = DASHES.indexOf(before) >= 0 && isNumbered(place);
    boolean beforeASign = ARABIC_NOT_FIRST.indexOf(after) >= 0 && before != ' ';
    return insideANumber
        || staysBehind.test(place)
        || beforeASign
        || isInsideAWord(before, after, place)
        || ChineseText.belongTogether(before, after);
  }

  /** Whether there is a digit at a place, or behind the Latin letters there. */
  private boolean isNumbered(int place) {
    int end = place;
    while (end < text.length() && isLatin(text.charAt(end))) {
      end++;
    }
    return end < text.length() && Character.isDigit(text.charAt(end));
  }

  private static boolean isLatin(int letter) {
    return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
  }

  /** Elisions, such as <i>d’accès</i>, and names with a full stop, such as <i>example.org</i>. */
  private boolean isInsideAWord(int before, int after, int place) {
    return INSIDE_WORDS.indexOf(before) >= 0
        && Character.isLetterOrDigit(after)
        && !ChineseText.isChinese(after)
        && place > 1
        && Character.isLetterOrDigit(text.codePointBefore(place - 1));
  }
}
