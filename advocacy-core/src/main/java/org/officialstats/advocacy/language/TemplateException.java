package org.officialstats.advocacy.language;

import com.google.common.base.Ascii;
import java.util.stream.Collectors;

/** A brace in words with places that is neither doubled nor around a name, or a way that there is not. */
public final class TemplateException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_QUOTED = 40;

  private final String what;
  private final String expected;
  private final String remedy;

  private TemplateException(String what, String expected, String remedy) {
    super(what + "; expected " + expected + "; " + remedy);
    this.what = what;
    this.expected = expected;
    this.remedy = remedy;
  }

  static TemplateException ofBrace(String brace, int character) {
    return new TemplateException(
        "a single '" + brace + "' at character " + character,
        "a name in braces, such as {title}",
        "double the brace where it is meant");
  }

  static TemplateException ofWay(String name, String way) {
    return new TemplateException(
        "no way to say a value: '" + Ascii.truncate(name + ":" + way, LONGEST_QUOTED, "…") + "'",
        "one of " + Way.named().stream().map(Way::toString).collect(Collectors.joining(", ")),
        "leave it out to have the value as it is");
  }

  /** What is wrong. */
  public String what() {
    return what;
  }

  /** What was expected. */
  public String expected() {
    return expected;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }
}
