package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The fonts of one report: finds for each character the first one that can draw it. */
final class FontBook {
  private static final int REPLACEMENT = 0xFFFD;

  private final List<FamilyInUse> families = new ArrayList<>();
  private final SortedSet<Integer> missing = new TreeSet<>();

  FontBook(List<FontFamily> sources) {
    sources.forEach(source -> families.add(new FamilyInUse(source, "F" + families.size())));
  }

  /** The font for a character: signs and spaces go with the word before them. */
  DocumentFont choose(int codePoint, FontStyle style, DocumentFont inUse) {
    if (!Character.isLetter(codePoint) && inUse.font().glyph(codePoint) != 0) {
      return inUse;
    }
    for (FamilyInUse family : families) {
      DocumentFont font = family.face(style);
      if (font.font().glyph(codePoint) != 0) {
        return font;
      }
    }
    return first(style);
  }

  DocumentFont first(FontStyle style) {
    return families.get(0).face(style);
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
    families.forEach(
        family -> family.faces.values().stream().filter(DocumentFont::isUsed).forEach(used::add));
    return used;
  }

  /** The characters that no font could draw. */
  SortedSet<Integer> missing() {
    return missing;
  }

  private static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT || Character.isSpaceChar(codePoint);
  }

  /** A family with those of its faces that the report has asked for. */
  private static final class FamilyInUse {
    private final FontFamily source;
    private final String prefix;
    private final Map<FontStyle, DocumentFont> faces = new EnumMap<>(FontStyle.class);

    FamilyInUse(FontFamily source, String prefix) {
      this.source = source;
      this.prefix = prefix;
    }

    DocumentFont face(FontStyle style) {
      DocumentFont known = faces.get(style);
      if (known == null) {
        known = new DocumentFont(source.face(style), prefix + style.name().charAt(0));
        faces.put(style, known);
      }
      return known;
    }
  }
}
