package org.officialstats.advocacy.report.kind;

import java.math.BigDecimal;

/** Which plural form a number takes, by the names and rules of the Unicode CLDR. Each language brings its rule here. */
final class Plural {
  private Plural() {}

  /** The name of the form, such as {@code one} or {@code other}. */
  static String of(String language, BigDecimal number) {
    return switch (language) {
      case "en" -> number.abs().compareTo(BigDecimal.ONE) == 0 ? "one" : "other";
      default ->
        throw new IllegalArgumentException("plural forms of '" + language + "': expected en");
    };
  }
}
