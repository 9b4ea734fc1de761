package org.officialstats.advocacy.language;

import java.text.BreakIterator;
import java.util.Locale;

/** Shortens what is too long for its place, where a word ends, and shows that it did. */
public final class Clip {
  private static final String ELLIPSIS = "\u2026";

  private Clip() {}

  /** The text in so many characters at most. */
  public static String of(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
    words.setText(text);
    int end = words.preceding(most);
    int cut = end < most / 2 ? text.offsetByCodePoints(0, text.codePointCount(0, most) - 1) : end;
    return text.substring(0, cut).strip() + ELLIPSIS;
  }
}
