package org.officialstats.advocacy.report.pdf;

import java.util.Locale;
import java.util.Set;

/** The direction in which a report is read. */
enum Direction {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT;

  static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
      Set.of("ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "iw");

  static Direction of(String language) {
    int region = language.indexOf('-');
    String code = region < 0 ? language : language.substring(0, region);
    return RIGHT_TO_LEFT_LANGUAGES.contains(code.toLowerCase(Locale.ROOT))
        ? RIGHT_TO_LEFT
        : LEFT_TO_RIGHT;
  }

  boolean isRightToLeft() {
    return this == RIGHT_TO_LEFT;
  }
}
