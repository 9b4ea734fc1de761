package org.officialstats.advocacy.report.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.officialstats.advocacy.report.pdf.DocumentFont.CodedGlyph;

/**
 * Writes a font that holds only the glyphs of a report, in the order of its character codes, so that a code is the
 * number of its glyph. Parts of composite glyphs come after them.
 */
final class GlyphSubset {
  private static final int COMPOSITE_HEADER = 10;
  private static final int COMPOSITE_LENGTH = 18;
  private static final int HAS_WORDS = 0x0001;
  private static final int HAS_OFFSETS = 0x0002;
  private static final int HAS_SCALE = 0x0008;
  private static final int MORE_PARTS = 0x0020;
  private static final int HAS_TWO_SCALES = 0x0040;
  private static final int HAS_MATRIX = 0x0080;
  private static final int CHECKSUM_OF_FILE = 0xB1B0AFBA;

  private final TrueTypeFont font;
  private final List<CodedGlyph> glyphs;
  private final Map<Integer, Integer> positions = new HashMap<>();

  private GlyphSubset(TrueTypeFont font, List<CodedGlyph> glyphs) {
    this.font = font;
    this.glyphs = new ArrayList<>(glyphs);
    for (int position = 0; position < glyphs.size(); position++) {
      if (!glyphs.get(position).isShifted()) {
        positions.putIfAbsent(glyphs.get(position).glyph(), position);
      }
    }
  }

  /**
   * The font file.
   *
   * @param glyphs the glyph of each code; the first one is 0
   */
  static byte[] write(TrueTypeFont font, List<CodedGlyph> glyphs) {
    return new GlyphSubset(font, glyphs).write();
  }

  private byte[] write() {
    SortedMap<String, byte[]> tables = new TreeMap<>();
    for (String kept : List.of("cvt ", "fpgm", "prep")) {
      if (font.has(kept)) {
        tables.put(kept, font.table(kept));
      }
    }
    List<Integer> locations = new ArrayList<>();
    tables.put("glyf", outlines(locations));
    tables.put("loca", numbers(locations));
    tables.put("hmtx", metrics());
    tables.put(
        "head",
        ByteBuffer.wrap(font.table("head")).putInt(8, 0).putShort(50, (short) 1).array());
    tables.put(
        "hhea",
        ByteBuffer.wrap(font.table("hhea")).putShort(34, (short) glyphs.size()).array());
    tables.put("maxp", limits());
    return file(tables);
  }

  /** The list of glyphs grows while this runs, by the parts of composites. */
  private byte[] outlines(List<Integer> locations) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int position = 0; position < glyphs.size(); position++) {
      locations.add(all.size());
      CodedGlyph glyph = glyphs.get(position);
      byte[] outline = font.outline(glyph.glyph());
      if (outline.length > 0 && glyph.isShifted()) {
        outline = shifted(outline, glyph);
      } else if (outline.length > 0 && outline[0] < 0) {
        renumberParts(ByteBuffer.wrap(outline));
      }
      all.writeBytes(outline);
      all.writeBytes(new byte[-outline.length & 3]);
    }
    locations.add(all.size());
    return all.toByteArray();
  }

  private void renumberParts(ByteBuffer outline) {
    int at = 10;
    int flags;
    do {
      flags = outline.getShort(at);
      outline.putShort(at + 2, (short) position(outline.getShort(at + 2) & 0xFFFF));
      at += 4 + ((flags & HAS_WORDS) != 0 ? 4 : 2) + scaleLength(flags);
    } while ((flags & MORE_PARTS) != 0);
  }

  /** A glyph that is another one at another place. */
  private byte[] shifted(byte[] outline, CodedGlyph glyph) {
    ByteBuffer box = ByteBuffer.wrap(outline);
    ByteBuffer composite = ByteBuffer.allocate(COMPOSITE_LENGTH).putShort((short) -1);
    for (int edge = 2; edge < COMPOSITE_HEADER; edge += 2) {
      int shift = edge % 4 == 2 ? glyph.right() : glyph.up();
      composite.putShort((short) (box.getShort(edge) + shift));
    }
    composite.putShort((short) (HAS_WORDS | HAS_OFFSETS));
    composite.putShort((short) position(glyph.glyph()));
    return composite
        .putShort((short) glyph.right())
        .putShort((short) glyph.up())
        .array();
  }

  /** The largest numbers of the font, which a shifted glyph may reach as a composite. */
  private byte[] limits() {
    ByteBuffer limits = ByteBuffer.wrap(font.table("maxp")).putShort(4, (short) glyphs.size());
    limits.putShort(10, (short) Math.max(limits.getShort(6), limits.getShort(10)));
    limits.putShort(12, (short) Math.max(limits.getShort(8), limits.getShort(12)));
    limits.putShort(28, (short) Math.max(1, limits.getShort(28)));
    return limits.putShort(30, (short) (limits.getShort(30) + 1)).array();
  }

  private static int scaleLength(int flags) {
    if ((flags & HAS_SCALE) != 0) {
      return 2;
    }
    if ((flags & HAS_TWO_SCALES) != 0) {
      return 4;
    }
    return (flags & HAS_MATRIX) != 0 ? 8 : 0;
  }

  private int position(int glyph) {
    return positions.computeIfAbsent(glyph, added -> {
      glyphs.add(new CodedGlyph(added, "", font.advance(added)));
      return glyphs.size() - 1;
    });
  }

  private byte[] metrics() {
    ByteBuffer metrics = ByteBuffer.allocate(4 * glyphs.size());
    for (CodedGlyph glyph : glyphs) {
      metrics.putShort((short) glyph.advance());
      metrics.putShort((short) (font.leftSideBearing(glyph.glyph()) + glyph.right()));
    }
    return metrics.array();
  }

  private static byte[] numbers(List<Integer> numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.size());
    numbers.forEach(bytes::putInt);
    return bytes.array();
  }

  private static byte[] file(SortedMap<String, byte[]> tables) {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    int place = 12 + 16 * count;
    int length = place + tables.values().stream().mapToInt(GlyphSubset::padded).sum();
    ByteBuffer file = ByteBuffer.allocate(length);
    file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
    file.putShort((short) Integer.numberOfTrailingZeros(power))
        .putShort((short) (16 * (count - power)));
    int head = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      file.slice(place, table.getValue().length).put(table.getValue());
      table.getKey().chars().forEach(letter -> file.put((byte) letter));
      file.putInt(checksum(file, place, padded(table.getValue())))
          .putInt(place)
          .putInt(table.getValue().length);
      head = table.getKey().equals("head") ? place : head;
      place += padded(table.getValue());
    }
    return file.putInt(head + 8, CHECKSUM_OF_FILE - checksum(file, 0, length)).array();
  }

  private static int padded(byte[] table) {
    return table.length + 3 & ~3;
  }

  private static int checksum(ByteBuffer file, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at += 4) {
      sum += file.getInt(at);
    }
    return sum;
  }
}
