package org.officialstats.advocacy.language;

import static java.util.Objects.requireNonNull;

/** The signs that numbers are written with. */
public enum Digits {
  /** 0 to 9. */
  EUROPEAN("-u-nu-latn", "", '0'),
  /** The digits of the eastern Arab countries; for Arabic only. */
  ARABIC_INDIC("-u-nu-arab", "arabic-indic.", '\u0660');

  private final String extension;
  private final String prefix;
  private final char zero;

  Digits(String extension, String prefix, char zero) {
    this.extension = extension;
    this.prefix = prefix;
    this.zero = zero;
  }

  /** The digits that a BCP 47 tag asks for, such as {@code ar-u-nu-arab}; European ones if it asks for none. */
  public static Digits in(String languageTag) {
    requireNonNull(languageTag, "languageTag");
    return languageTag.endsWith(ARABIC_INDIC.extension) ? ARABIC_INDIC : EUROPEAN;
  }

  /** What a BCP 47 tag ends in where it asks for these digits. */
  String extension() {
    return extension;
  }

  /** The key of a pattern of numbers in the table of a language. */
  String key(String pattern) {
    return prefix + pattern;
  }

  /** The text with these digits instead of European ones. */
  public String write(String european) {
    return this == EUROPEAN ? european : replaced(european);
  }

  private String replaced(String european) {
    StringBuilder written = new StringBuilder(european);
    for (int at = 0; at < written.length(); at++) {
      int value = written.charAt(at) - '0';
      if (value >= 0 && value <= 9) {
        written.setCharAt(at, (char) (zero + value));
      }
    }
    return written.toString();
  }
}
