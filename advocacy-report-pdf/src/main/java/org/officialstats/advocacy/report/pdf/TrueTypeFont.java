package org.officialstats.advocacy.report.pdf;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A TrueType font: its characters, widths, outlines and anchors of marks. Does not change after reading and is shared by
 * all reports; thread-safe.
 */
final class TrueTypeFont {
  private static final int DIRECTORY = 12;
  private static final int DIRECTORY_ENTRY = 16;

  private final FontBytes bytes;
  private final Map<String, int[]> tables = new HashMap<>();
  private final CharacterMap characters;
  private final String name;
  private final int unitsPerEm;
  private final int wideMetrics;
  private final int glyphCount;
  private final int metrics;
  private @Nullable MarkAnchors markAnchors;

  private TrueTypeFont(String fileName, byte[] file) {
    name = fileName.replaceAll("\\.[A-Za-z]+$", "").replaceAll("[^A-Za-z0-9-]", "");
    bytes = new FontBytes(file);
    for (int i = 0; i < bytes.unsigned16(4); i++) {
      int entry = DIRECTORY + DIRECTORY_ENTRY * i;
      tables.put(
          bytes.latin(entry, 4), new int[] {bytes.number32(entry + 8), bytes.number32(entry + 12)});
    }
    characters = CharacterMap.read(bytes, offset("cmap"));
    unitsPerEm = bytes.unsigned16(offset("head") + 18);
    wideMetrics = bytes.unsigned16(offset("hhea") + 34);
    glyphCount = bytes.unsigned16(offset("maxp") + 4);
    metrics = offset("hmtx");
  }

  /**
   * Reads a font.
   *
   * @throws IllegalArgumentException when the file is not a TrueType font with outlines
   */
  static TrueTypeFont read(String fileName, byte[] file) {
    try {
      TrueTypeFont font = new TrueTypeFont(fileName, file);
      font.outline(0);
      return font;
    } catch (IndexOutOfBoundsException damaged) {
      throw new IllegalArgumentException(
          "[font " + fileName + "] damaged: it ends too early; expected a TrueType font", damaged);
    }
  }

  /** The PostScript name, taken from the file name. */
  String name() {
    return name;
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  /** The glyph of a character, 0 when the font has none. */
  int glyph(int codePoint) {
    int glyph = characters.glyph(codePoint);
    return glyph < glyphCount ? glyph : 0;
  }

  /** How far the pen moves after a glyph, in units of the font. */
  int advance(int glyph) {
    return bytes.unsigned16(metrics + 4 * Math.min(glyph, wideMetrics - 1));
  }

  /** How far the outline starts from the pen, in units of the font. */
  int leftSideBearing(int glyph) {
    return glyph < wideMetrics
        ? bytes.signed16(metrics + 4 * glyph + 2)
        : bytes.signed16(metrics + 4 * wideMetrics + 2 * (glyph - wideMetrics));
  }

  /** How far from the pen the outline ends at the right, in units of the font; 0 for a space. */
  int right(int glyph) {
    int start = offset("glyf") + location(glyph);
    return location(glyph + 1) == location(glyph)
        ? 0
        : leftSideBearing(glyph) + bytes.signed16(start + 6) - bytes.signed16(start + 2);
  }

  /** The outline of a glyph as it stands in the file; empty for a space. */
  byte[] outline(int glyph) {
    int start = location(glyph);
    return bytes.copy(offset("glyf") + start, location(glyph + 1) - start);
  }

  /** The anchors of its marks, read when they are first asked for. */
  synchronized MarkAnchors markAnchors() {
    if (markAnchors == null) {
      markAnchors = MarkAnchors.read(has("GPOS") ? table("GPOS") : new byte[0]);
    }
    return markAnchors;
  }

  boolean has(String table) {
    return tables.containsKey(table);
  }

  byte[] table(String table) {
    int[] place = tables.get(table);
    return bytes.copy(offset(table), place == null ? 0 : place[1]);
  }

  /** Height of the capitals, in thousandths of the type size. */
  int capHeight() {
    return thousandths(
        bytes.unsigned16(offset("OS/2")) >= 2 ? bytes.signed16(offset("OS/2") + 88) : 700);
  }

  int ascent() {
    return thousandths(bytes.signed16(offset("hhea") + 4));
  }

  int descent() {
    return thousandths(bytes.signed16(offset("hhea") + 6));
  }

  /** Left, bottom, right and top of all glyphs laid over one another, in thousandths of the type size. */
  int[] boundingBox() {
    int[] box = new int[4];
    for (int i = 0; i < 4; i++) {
      box[i] = thousandths(bytes.signed16(offset("head") + 36 + 2 * i));
    }
    return box;
  }

  private int thousandths(int units) {
    return Math.round(units * 1000f / unitsPerEm);
  }

  private int location(int glyph) {
    boolean wide = bytes.unsigned16(offset("head") + 50) == 1;
    int table = offset("loca");
    return wide ? bytes.number32(table + 4 * glyph) : 2 * bytes.unsigned16(table + 2 * glyph);
  }

  private int offset(String table) {
    int[] place = tables.get(table);
    if (place == null) {
      throw new IllegalArgumentException(
          "[font " + name + "] no table '" + table + "'; expected a TrueType font with outlines");
    }
    return place[0];
  }
}
