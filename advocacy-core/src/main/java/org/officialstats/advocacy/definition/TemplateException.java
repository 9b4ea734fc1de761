package org.officialstats.advocacy.definition;

/** A brace in the words of a message that is neither doubled nor around a name. */
final class TemplateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;

  TemplateException(String brace, int character) {
    super("a single '" + brace + "' at character " + character);
    this.what = "a single '" + brace + "' at character " + character;
  }

  String what() {
    return what;
  }

  String expected() {
    return "a name in braces, such as {title}";
  }

  String remedy() {
    return "double the brace where it is meant";
  }
}
