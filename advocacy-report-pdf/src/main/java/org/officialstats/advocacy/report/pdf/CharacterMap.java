package org.officialstats.advocacy.report.pdf;

import java.util.HashMap;
import java.util.Map;

/** Which glyph of a font draws which character: the {@code cmap} table, formats 4 and 12. */
final class CharacterMap {
  private static final int PLANE = 0x10000;

  private final char[] basicPlane = new char[PLANE];
  private final Map<Integer, Integer> others = new HashMap<>();

  private CharacterMap() {}

  static CharacterMap read(FontBytes bytes, int table) {
    CharacterMap map = new CharacterMap();
    int best = 0;
    int bestFormat = 0;
    for (int i = 0; i < bytes.unsigned16(table + 2); i++) {
      int subtable = table + bytes.number32(table + 8 + 8 * i);
      int format = bytes.unsigned16(subtable);
      if (format == 12 || (format == 4 && bestFormat != 12)) {
        best = subtable;
        bestFormat = format;
      }
    }
    if (bestFormat == 12) {
      map.readGroups(bytes, best);
    } else if (bestFormat == 4) {
      map.readSegments(bytes, best);
    }
    return map;
  }

  /** The glyph of a character, 0 when the font has none. */
  int glyph(int codePoint) {
    return codePoint < PLANE ? basicPlane[codePoint] : others.getOrDefault(codePoint, 0);
  }

  private void readGroups(FontBytes bytes, int subtable) {
    int groups = bytes.number32(subtable + 12);
    for (int i = 0; i < groups; i++) {
      int group = subtable + 16 + 12 * i;
      int first = bytes.number32(group);
      int last = Math.min(bytes.number32(group + 4), Character.MAX_CODE_POINT);
      int glyph = bytes.number32(group + 8);
      for (int codePoint = first; codePoint <= last; codePoint++) {
        put(codePoint, glyph + codePoint - first);
      }
    }
  }

  private void readSegments(FontBytes bytes, int subtable) {
    int count = bytes.unsigned16(subtable + 6) / 2;
    int ends = subtable + 14;
    int starts = ends + 2 * count + 2;
    for (int i = 0; i < count; i++) {
      int last = Math.min(bytes.unsigned16(ends + 2 * i), PLANE - 2);
      for (int codePoint = bytes.unsigned16(starts + 2 * i); codePoint <= last; codePoint++) {
        put(codePoint, segmentGlyph(bytes, starts + 2 * i, count, codePoint));
      }
    }
  }

  private static int segmentGlyph(FontBytes bytes, int start, int count, int codePoint) {
    int delta = bytes.signed16(start + 2 * count);
    int rangeAt = start + 4 * count;
    int range = bytes.unsigned16(rangeAt);
    if (range == 0) {
      return codePoint + delta & 0xFFFF;
    }
    int glyph = bytes.unsigned16(rangeAt + range + 2 * (codePoint - bytes.unsigned16(start)));
    return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
  }

  private void put(int codePoint, int glyph) {
    if (codePoint < PLANE) {
      basicPlane[codePoint] = (char) glyph;
    } else {
      others.put(codePoint, glyph);
    }
  }
}
