package org.officialstats.advocacy.report.pdf;

/** The vowel marks of Arabic, and which of two on one letter stands nearer to it. */
final class ArabicMarks {
  private static final char FIRST_VOWEL = '\u064B';
  private static final char SHADDA = '\u0651';
  private static final char SUKUN = '\u0652';
  private static final char SUPERSCRIPT_ALEF = '\u0670';
  private static final int SMALL_FATHA = 0x0618;
  private static final int VOWEL_RANK = 28;
  private static final int BELOW = 220;
  private static final int ABOVE = 230;

  /** Parts of a letter rather than marks upon it: hamza and small letters. */
  private static final String PARTS_BELOW = "\u0655\u0658\u06E3";

  private static final String PARTS_ABOVE = "\u0654\u06DC\u06E7\u06E8";
  private static final String OTHERS_BELOW = "\u0656\u065C\u065F\u06EA\u06ED";

  private ArabicMarks() {}

  static boolean isMark(char letter) {
    return ArabicJoining.isArabic(letter)
        && Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  /**
   * Marks of lower rank stand nearer to the letter: parts of it, then shadda, then vowels. Unicode's own order has
   * the vowels before shadda and would tear them apart.
   */
  static int rank(char mark) {
    if (PARTS_BELOW.indexOf(mark) >= 0) {
      return VOWEL_RANK - 6;
    } else if (PARTS_ABOVE.indexOf(mark) >= 0) {
      return VOWEL_RANK - 2;
    } else if (mark == SHADDA) {
      return VOWEL_RANK - 1;
    } else if (mark >= FIRST_VOWEL && mark < SHADDA) {
      return VOWEL_RANK + mark - FIRST_VOWEL;
    } else if (mark >= SMALL_FATHA && mark < SMALL_FATHA + 3) {
      return VOWEL_RANK + 3 + mark - SMALL_FATHA;
    } else if (mark == SUKUN || mark == SUPERSCRIPT_ALEF) {
      return VOWEL_RANK + (mark == SUKUN ? 6 : 7);
    }
    return OTHERS_BELOW.indexOf(mark) >= 0 ? BELOW : ABOVE;
  }
}
