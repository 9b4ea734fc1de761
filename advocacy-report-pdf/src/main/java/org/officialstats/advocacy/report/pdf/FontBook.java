package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The fonts of one report: finds for each character the first one that can draw it. */
final class FontBook {
  private static final int REPLACEMENT = 0xFFFD;

  private final List<FontFamily> families;
  private final DocumentFont[][] fonts;
  private final SortedSet<Integer> missing = new TreeSet<>();

  FontBook(List<FontFamily> families) {
    this.families = families;
    fonts = new DocumentFont[families.size()][FontStyle.values().length];
    for (int family = 0; family < families.size(); family++) {
      for (FontStyle style : FontStyle.values()) {
        TrueTypeFont face = families.get(family).face(style);
        fonts[family][style.ordinal()] = new DocumentFont(face, "F" + family + style.ordinal());
      }
    }
  }

  /** The font for a character: signs and spaces go with the word before them. */
  DocumentFont choose(int codePoint, FontStyle style, DocumentFont inUse) {
    if (!Character.isLetter(codePoint) && inUse.font().glyph(codePoint) != 0) {
      return inUse;
    }
    for (DocumentFont[] family : fonts) {
      DocumentFont font = family[style.ordinal()];
      if (font.font().glyph(codePoint) != 0) {
        return font;
      }
    }
    return first(style);
  }

  DocumentFont first(FontStyle style) {
    return fonts[0][style.ordinal()];
  }

  /** The code of a character in a font; one without a glyph is drawn as U+FFFD and still stands for itself. */
  int code(DocumentFont font, int codePoint) {
    if (font.font().glyph(codePoint) != 0) {
      return font.code(codePoint);
    }
    if (isInvisible(codePoint)) {
      int space = font.font().glyph(' ');
      return font.code(new DocumentFont.Character(space, Character.toString(codePoint), 0));
    }
    missing.add(codePoint);
    int replacement = font.font().glyph(REPLACEMENT);
    return font.code(replacement == 0 ? font.font().glyph('?') : replacement, codePoint);
  }

  /** The fonts that the report needs, in a fixed order. */
  List<DocumentFont> used() {
    List<DocumentFont> used = new ArrayList<>();
    for (DocumentFont[] family : fonts) {
      for (DocumentFont font : family) {
        if (font.isUsed()) {
          used.add(font);
        }
      }
    }
    return used;
  }

  /** The characters that no font could draw. */
  SortedSet<Integer> missing() {
    return missing;
  }


  private static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT || Character.isSpaceChar(codePoint);
  }
}
