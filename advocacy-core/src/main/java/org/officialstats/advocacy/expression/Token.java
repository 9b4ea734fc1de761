package org.officialstats.advocacy.expression;

/**
 * A word of the language.
 *
 * @param kind what it is
 * @param text as it stands in the expression; of a text literal, what it stands for
 * @param column where it begins
 */
record Token(Kind kind, String text, int column) {
  enum Kind {
    /** A dotted path, {@code true}, {@code false} or {@code in}. */
    NAME,
    NUMBER,
    TEXT,
    /** An operator, a bracket or a comma. */
    SIGN,
    END
  }

  boolean is(String sign) {
    return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
  }

  /** As a message repeats it. */
  String shown() {
    return kind == Kind.TEXT ? "the text " + Problems.quoted(text) : Problems.quoted(text);
  }
}
