package org.officialstats.advocacy.report.html;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers with a sign before them, or a percent sign behind them, which a text from right to left would show at the
 * other side: such signs are no part of a number for the algorithm that orders the letters of a line.
 */
final class SignedNumbers {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:[-+\u00B1\u2010\u2011\u2212](?=\\p{Nd})"
          + "[\\p{Nd}.,\u066B\u066C]*\\p{Nd}%?|[0-9][0-9.,]*%)");

  /** Takes the parts of a text. */
  interface Parts {
    void text(String text) throws IOException;

    void number(String number) throws IOException;
  }

  private SignedNumbers() {}

  /** The text with these characters around each number with such a sign. */
  static String within(String text, String before, String after) {
    return NUMBER.matcher(text).replaceAll(match -> before + match.group() + after);
  }

  static void split(String text, Parts parts) throws IOException {
    Matcher matcher = NUMBER.matcher(text);
    int done = 0;
    while (matcher.find()) {
      parts.text(text.substring(done, matcher.start()));
      parts.number(matcher.group());
      done = matcher.end();
    }
    parts.text(text.substring(done));
  }
}
