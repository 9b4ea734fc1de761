package org.officialstats.advocacy.report.html;

import java.util.Locale;
import java.util.Set;

/** The direction in which a language or a text is read. */
enum Reading {
  LEFT_TO_RIGHT("ltr"),
  RIGHT_TO_LEFT("rtl");

  private static final Set<String> SCRIPTS =
      Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Aran");
  private static final Set<String> LANGUAGES =
      Set.of("ar", "he", "iw", "fa", "ur", "ps", "sd", "ug", "yi", "ji", "dv", "ckb", "syr");

  private final String value;

  Reading(String value) {
    this.value = value;
  }

  /** The value of the attribute {@code dir}. */
  String value() {
    return value;
  }

  /** The direction of a language, by its script where the tag has one. */
  static Reading of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    boolean rightToLeft = locale.getScript().isEmpty()
        ? LANGUAGES.contains(locale.getLanguage())
        : SCRIPTS.contains(locale.getScript());
    return rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /** The direction of the first letter of the text; from left to right where it has none. */
  static Reading ofText(String text) {
    return LEFT_TO_RIGHT.suits(text) ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  }

  /** Whether the first letter of the text, if it has any, is read in this direction. */
  boolean suits(String text) {
    for (int index = 0;
        index < text.length();
        index += Character.charCount(text.codePointAt(index))) {
      byte direction = Character.getDirectionality(text.codePointAt(index));
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return this == LEFT_TO_RIGHT;
      } else if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return this == RIGHT_TO_LEFT;
      }
    }
    return true;
  }
}
