package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A font as one report uses it. Each pair of a glyph and the text that it stands for has a character code of its own,
 * so that the text can be read back exactly.
 */
final class DocumentFont {
  private static final int REMEMBERED = 0x1000;

  private final TrueTypeFont font;
  private final String resourceName;
  private final List<CodedGlyph> characters = new ArrayList<>();
  private final Map<CodedGlyph, Integer> codes = new HashMap<>();
  private final long[] lastPairs = new long[REMEMBERED];
  private final int[] lastCodes = new int[REMEMBERED];

  DocumentFont(TrueTypeFont font, String resourceName) {
    this.font = font;
    this.resourceName = resourceName;
    characters.add(new CodedGlyph(0, "", font.advance(0)));
  }

  /**
   * A code of the font.
   *
   * @param glyph what it draws
   * @param text what it stands for
   * @param advance how far the pen moves, in units of the font
   * @param right how far to the right of the pen it draws
   * @param up how far above the line it draws
   */
  record CodedGlyph(int glyph, String text, int advance, int right, int up) {
    CodedGlyph(int glyph, String text, int advance) {
      this(glyph, text, advance, 0, 0);
    }

    boolean isShifted() {
      return right != 0 || up != 0;
    }
  }

  TrueTypeFont font() {
    return font;
  }

  /** The name under which pages know the font. */
  String resourceName() {
    return resourceName;
  }

  /** All characters by their codes; code 0 is never shown. */
  List<CodedGlyph> characters() {
    return characters;
  }

  boolean isUsed() {
    return characters.size() > 1;
  }

  /** The code of a character that the font draws by a glyph of its own. */
  int code(int codePoint) {
    return code(font.glyph(codePoint), codePoint);
  }

  /** The code of a glyph that stands for this character; of those that share a place the last one is at hand. */
  int code(int glyph, int codePoint) {
    long pair = ((long) glyph << Integer.SIZE) | codePoint;
    int place = glyph % REMEMBERED;
    if (lastPairs[place] != pair || lastCodes[place] == 0) {
      lastPairs[place] = pair;
      lastCodes[place] =
          code(new CodedGlyph(glyph, Character.toString(codePoint), font.advance(glyph)));
    }
    return lastCodes[place];
  }

  int code(CodedGlyph character) {
    Integer known = codes.putIfAbsent(character, characters.size());
    if (known == null) {
      characters.add(character);
      return characters.size() - 1;
    }
    return known;
  }

  /** How far the pen moves after a code, in thousandths of the type size. */
  double advance(int code) {
    return characters.get(code).advance() * 1000.0 / font.unitsPerEm();
  }
}
