package org.officialstats.advocacy.json;

/** How messages show what they found: short, on one line. */
final class Shown {
  private static final int LONGEST = 80;

  private Shown() {}

  static String shortened(String text) {
    String line = text.codePoints()
        .limit(LONGEST + 1L)
        .map(codePoint -> Character.isISOControl(codePoint) ? ' ' : codePoint)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
    int end =
        line.codePointCount(0, line.length()) > LONGEST ? line.offsetByCodePoints(0, LONGEST) : -1;
    return end < 0 ? line : line.substring(0, end) + "…";
  }

  /** What kind of value it is, without the value. */
  static String kind(Node node) {
    if (node instanceof Node.Text) {
      return "a text";
    }
    if (node instanceof Node.Numeral) {
      return "a number";
    }
    if (node instanceof Node.Array) {
      return "a list";
    }
    if (node instanceof Node.Fields) {
      return "an object";
    }
    return node instanceof Node.Bool ? "true or false" : "null";
  }

  /** The value, if it is a single one, else what kind of value it is. */
  static String value(Node node) {
    if (node instanceof Node.Text text) {
      return "a text: '" + shortened(text.value()) + "'";
    }
    if (node instanceof Node.Numeral number) {
      return "a number: " + number.literal();
    }
    return node instanceof Node.Bool bool ? String.valueOf(bool.value()) : kind(node);
  }
}
