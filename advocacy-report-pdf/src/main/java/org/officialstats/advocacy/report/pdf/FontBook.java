package org.officialstats.advocacy.report.pdf;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The fonts of one report: finds for each character the first one that can draw it. */
final class FontBook {
  private static final int REPLACEMENT = 0xFFFD;

  private final List<Map<FontStyle, DocumentFont>> families = new ArrayList<>();
  private final SortedSet<Integer> missing = new TreeSet<>();

  FontBook(List<FontFamily> sources) {
    for (FontFamily source : sources) {
      Map<FontStyle, DocumentFont> family = new EnumMap<>(FontStyle.class);
      for (FontStyle style : FontStyle.values()) {
        String name = "F" + families.size() + style.name().charAt(0);
        family.put(style, new DocumentFont(source.face(style), name));
      }
      families.add(family);
    }
  }

  /** The font for a character: signs and spaces go with the word before them. */
  DocumentFont choose(int codePoint, FontStyle style, DocumentFont inUse) {
    if (!Character.isLetter(codePoint) && inUse.font().glyph(codePoint) != 0) {
      return inUse;
    }
    for (Map<FontStyle, DocumentFont> family : families) {
      DocumentFont font = face(family, style);
      if (font.font().glyph(codePoint) != 0) {
        return font;
      }
    }
    return first(style);
  }

  DocumentFont first(FontStyle style) {
    return face(families.get(0), style);
  }

  /** The code of a character in a font; one without a glyph is drawn as U+FFFD and still stands for itself. */
  int code(DocumentFont font, int codePoint) {
    if (font.font().glyph(codePoint) != 0) {
      return font.code(codePoint);
    }
    if (isInvisible(codePoint)) {
      int space = font.font().glyph(' ');
      return font.code(new DocumentFont.CodedGlyph(space, Character.toString(codePoint), 0));
    }
    missing.add(codePoint);
    int replacement = font.font().glyph(REPLACEMENT);
    return font.code(replacement == 0 ? font.font().glyph('?') : replacement, codePoint);
  }

  /** The fonts that the report needs, in a fixed order. */
  List<DocumentFont> used() {
    List<DocumentFont> used = new ArrayList<>();
    for (Map<FontStyle, DocumentFont> family : families) {
      for (DocumentFont font : family.values()) {
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

  private static DocumentFont face(Map<FontStyle, DocumentFont> family, FontStyle style) {
    return requireNonNull(family.get(style), "every family has every style");
  }

  private static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT || Character.isSpaceChar(codePoint);
  }
}
