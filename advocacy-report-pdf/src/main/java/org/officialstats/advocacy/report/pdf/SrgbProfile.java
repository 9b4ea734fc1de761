package org.officialstats.advocacy.report.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The colour profile that says what our red, green and blue are: sRGB (IEC 61966-2-1), as an ICC profile version 2. */
final class SrgbProfile {
  private static final int HEADER = 128;
  private static final int VERSION = 0x02100000;
  private static final int CURVE_POINTS = 256;
  private static final double[] WHITE = {0.9642, 1, 0.8249};
  private static final double[] RED = {0.43607, 0.22249, 0.01392};
  private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
  private static final double[] BLUE = {0.14307, 0.06061, 0.71410};

  private SrgbProfile() {}

  static byte[] bytes() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", description("sRGB"));
    tags.put("cprt", text("No copyright, use freely"));
    tags.put("wtpt", point(WHITE));
    tags.put("rXYZ", point(RED));
    tags.put("gXYZ", point(GREEN));
    tags.put("bXYZ", point(BLUE));
    byte[] curve = curve();
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return file(tags);
  }

  private static byte[] file(Map<String, byte[]> tags) {
    int place = HEADER + 4 + 12 * tags.size();
    int length = place + tags.values().stream().mapToInt(tag -> tag.length).sum();
    ByteBuffer file = ByteBuffer.allocate(length);
    file.putInt(length).putInt(0).putInt(VERSION);
    file.put(ascii("mntrRGB XYZ "));
    file.putShort((short) 2026).putShort((short) 1).putShort((short) 1).position(36);
    file.put(ascii("acsp")).position(68);
    putPoint(file, WHITE);
    file.position(HEADER);
    file.putInt(tags.size());
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      file.put(ascii(tag.getKey())).putInt(place).putInt(tag.getValue().length);
      place += tag.getValue().length;
    }
    tags.values().forEach(file::put);
    return file.array();
  }

  private static byte[] description(String name) {
    int length = 4 + name.length() + 1 + 4 + 4 + 2 + 1 + 67;
    return tag("desc", length, tag -> tag.putInt(name.length() + 1).put(ascii(name)));
  }

  private static byte[] text(String text) {
    return tag("text", text.length() + 1, tag -> tag.put(ascii(text)));
  }

  private static byte[] point(double[] point) {
    return tag("XYZ ", 12, tag -> putPoint(tag, point));
  }

  /** How light a channel is: the curve of the standard at 256 points. */
  private static byte[] curve() {
    return tag("curv", 4 + 2 * CURVE_POINTS, tag -> {
      tag.putInt(CURVE_POINTS);
      for (int i = 0; i < CURVE_POINTS; i++) {
        double value = i / (CURVE_POINTS - 1.0);
        double light =
            value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
        tag.putShort((short) Math.round(light * 0xFFFF));
      }
    });
  }

  private static void putPoint(ByteBuffer bytes, double[] point) {
    for (double coordinate : point) {
      bytes.putInt((int) Math.round(coordinate * 0x10000));
    }
  }

  private static byte[] tag(String type, int length, Consumer<ByteBuffer> content) {
    ByteBuffer tag = ByteBuffer.allocate(8 + length + 3 & ~3);
    tag.put(ascii(type)).putInt(0);
    content.accept(tag);
    return tag.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
