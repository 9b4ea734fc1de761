package org.officialstats.advocacy.report.pdf;

import org.officialstats.advocacy.report.pdf.DocumentFont.CodedGlyph;

/**
 * The space between Chinese characters and what stands beside them, as the W3C's <i>Requirements for Chinese Text
 * Layout</i> have it: two signs in a row are half a character closer, and letters and digits of other scripts stand
 * an eighth of a character apart from Chinese ones.
 */
final class ChineseSpacing {
  private static final String OPENING = "〈《「『【〔〖〘〚〝（［｛‘“";
  private static final String CLOSING = "、。，．：；？！〉》」』】〕〗〙〛〞〟）］｝’”";
  private static final int FIRST_QUOTE = 0x2018;
  private static final int FIRST_CHINESE = 0x2E80;
  private static final int GAP = 8;

  /** How much of its width a sign is drawn in if the other half is empty, and from which width on it is a wide one. */
  private static final double HALF_FULL = 0.56;

  private static final double WIDE = 0.9;

  private ChineseSpacing() {}

  /** The code of a character in its place in a text; {@code code} is the one that it has anywhere else. */
  static int code(String text, int at, int codePoint, DocumentFont font, int code) {
    int end = at + Character.charCount(codePoint);
    int next = end < text.length() ? text.codePointAt(end) : ' ';
    if (codePoint < FIRST_QUOTE && next < FIRST_CHINESE) {
      return code;
    }
    CodedGlyph character = font.characters().get(code);
    if (needsGap(codePoint, next)) {
      int wider = character.advance() + font.font().unitsPerEm() / GAP;
      return font.code(new CodedGlyph(character.glyph(), character.text(), wider));
    }
    int before = at > 0 ? text.codePointBefore(at) : ' ';
    if (isSign(next) && blankAfter(font, character) > 0) {
      return font.code(narrowed(font, character, 0));
    }
    return OPENING.indexOf(before) >= 0 && blankBefore(font, character) > 0
        ? font.code(narrowed(font, character, -font.font().unitsPerEm() / 2))
        : code;
  }

  /** How much of a character, for type of size 1, is empty at the end of a line and need not fit into it. */
  static double blankAfter(DocumentFont font, CodedGlyph character) {
    double em = font.font().unitsPerEm();
    int natural = font.font().advance(character.glyph());
    if (character.advance() > natural) {
      return (character.advance() - natural) / em;
    }
    boolean half = isOneOf(CLOSING, character)
        && isWide(font, character)
        && font.font().right(character.glyph()) <= HALF_FULL * em;
    return half ? Math.min(0.5, 1 - font.font().right(character.glyph()) / em) : 0;
  }

  /** How much of a character, for type of size 1, is empty at the beginning of a line and stands before it. */
  static double blankBefore(DocumentFont font, CodedGlyph character) {
    double em = font.font().unitsPerEm();
    boolean half = isOneOf(OPENING, character)
        && isWide(font, character)
        && font.font().leftSideBearing(character.glyph()) >= (1 - HALF_FULL) * em;
    return half ? Math.min(0.5, font.font().leftSideBearing(character.glyph()) / em) : 0;
  }

  private static CodedGlyph narrowed(DocumentFont font, CodedGlyph wide, int right) {
    int advance = wide.advance() - font.font().unitsPerEm() / 2;
    return new CodedGlyph(wide.glyph(), wide.text(), advance, right, 0);
  }

  private static boolean isWide(DocumentFont font, CodedGlyph character) {
    return character.advance() >= WIDE * font.font().unitsPerEm();
  }

  private static boolean isSign(int codePoint) {
    return OPENING.indexOf(codePoint) >= 0 || CLOSING.indexOf(codePoint) >= 0;
  }

  private static boolean isOneOf(String signs, CodedGlyph character) {
    return character.text().length() == 1 && signs.contains(character.text());
  }

  private static boolean needsGap(int before, int after) {
    return Character.isIdeographic(before) && isOfOtherScript(after)
        || isOfOtherScript(before) && Character.isIdeographic(after);
  }

  /** Letters and digits that are written from left to right with spaces between words. */
  private static boolean isOfOtherScript(int codePoint) {
    return codePoint < FIRST_CHINESE
        && (Character.isLetter(codePoint) || Character.isDigit(codePoint))
        && Character.getDirectionality(codePoint) != Character.DIRECTIONALITY_RIGHT_TO_LEFT
        && Character.getDirectionality(codePoint) != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
