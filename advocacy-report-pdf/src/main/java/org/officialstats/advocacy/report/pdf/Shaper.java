package org.officialstats.advocacy.report.pdf;

/**
 * Chooses the codes for a stretch of text in one font and one direction. Each character gets exactly one code, so that
 * widths add up, a run can be reversed, and the text can be read back; letters that join choose another glyph, ligatures
 * share theirs out, marks bring their place with them.
 */
interface Shaper {

  /**
   * Fills in the codes of the characters from {@code from} to {@code to}; the second half of a surrogate pair stays
   * {@link StyledText#NO_CODE}.
   */
  void shape(String text, int from, int to, DocumentFont font, boolean rightToLeft, int[] codes);
}
