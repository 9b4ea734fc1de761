package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Breaks text into lines by the widths of a font's characters, each of which is looked up once. */
final class LineOfText {
  private static final int FIRST_CHINESE = 0x2E80;
  private static final float MISSING = -1;
  private static final int REPLACEMENT = '?';

  private final PDType0Font font;
  private final float size;
  private final Map<Integer, Float> widths = new HashMap<>();

  LineOfText(PDType0Font font, float size) {
    this.font = font;
    this.size = size;
  }

  List<String> wrap(String text, float room) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    float used = 0;
    int lastBreak = 0;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      float width = width(codePoint);
      if (width == MISSING) {
        codePoint = REPLACEMENT;
        width = width(codePoint);
      }
      if (used + width > room && !line.isEmpty()) {
        int end = lastBreak == 0 ? line.length() : lastBreak;
        lines.add(line.substring(0, end));
        line.delete(0, end);
        used = width(line);
        lastBreak = 0;
      }
      line.appendCodePoint(codePoint);
      used += width;
      if (codePoint == ' ' || codePoint >= FIRST_CHINESE) {
        lastBreak = line.length();
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private float width(CharSequence text) throws IOException {
    float width = 0;
    for (int codePoint : text.codePoints().toArray()) {
      width += width(codePoint);
    }
    return width;
  }

  private float width(int codePoint) throws IOException {
    @Nullable Float known = widths.get(codePoint);
    if (known == null) {
      known = look(codePoint);
      widths.put(codePoint, known);
    }
    return known;
  }

  private float look(int codePoint) throws IOException {
    try {
      return font.getStringWidth(Character.toString(codePoint)) * size / 1000;
    } catch (IllegalArgumentException noGlyph) {
      return MISSING;
    }
  }
}
