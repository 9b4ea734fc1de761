package org.officialstats.advocacy.model;

/** The shape of ids, codes and kinds, checked without a pattern: a large store has millions of them. */
final class Names {
  /** What the shape is called in messages. */
  static final String SHAPE = "[a-z0-9][a-z0-9-]{0,63}";

  private static final int MAX_LENGTH = 64;

  private Names() {}

  /** Whether the text has the shape. */
  static boolean isName(String text) {
    int length = text.length();
    if (length == 0 || length > MAX_LENGTH || text.charAt(0) == '-') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!isAllowed(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAllowed(char character) {
    return character >= 'a' && character <= 'z'
        || character >= '0' && character <= '9'
        || character == '-';
  }
}
