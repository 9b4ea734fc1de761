package org.officialstats.advocacy.report.html;

/** Text as characters of HTML that a parser reads as that text and as nothing else. */
final class Escaped {
  private Escaped() {}

  /** For the inside of an element or of an attribute in double quotes. */
  static String of(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int index = 0; index < text.length(); index++) {
      char letter = text.charAt(index);
      switch (letter) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(letter);
      }
    }
    return escaped.toString();
  }
}
