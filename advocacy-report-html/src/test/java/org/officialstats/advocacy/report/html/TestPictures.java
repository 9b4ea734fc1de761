package org.officialstats.advocacy.report.html;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.officialstats.advocacy.report.Picture;

/** Pictures for the tests: stripes, as a PNG. */
final class TestPictures {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  private TestPictures() {}

  static byte[] png(int width, int height) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    chunk(file, "IHDR", header.put(new byte[] {8, 2, 0, 0, 0}).array());
    chunk(file, "IDAT", deflated(stripes(width, height)));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  static Picture picture(int width, int height) {
    return Picture.of(png(width, height));
  }

  private static byte[] stripes(int width, int height) {
    ByteBuffer pixels = ByteBuffer.allocate(height * (1 + 3 * width));
    for (int y = 0; y < height; y++) {
      pixels.put((byte) 0);
      for (int x = 0; x < width; x++) {
        boolean dark = (x + y) / 12 % 2 == 0;
        pixels.put((byte) (dark ? 0x10 : 0xD3));
        pixels.put((byte) (dark ? 0x6A : 0xE4));
        pixels.put((byte) (dark ? 0x8C : 0xEC));
      }
    }
    return pixels.array();
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater();
    deflater.setInput(bytes);
    deflater.finish();
    byte[] buffer = new byte[bytes.length + 64];
    int length = deflater.deflate(buffer);
    deflater.end();
    return ByteBuffer.allocate(length).put(buffer, 0, length).array();
  }

  private static void chunk(ByteArrayOutputStream file, String name, byte[] content) {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(type);
    check.update(content);
    ByteBuffer chunk = ByteBuffer.allocate(12 + content.length);
    chunk.putInt(content.length).put(type).put(content).putInt((int) check.getValue());
    file.writeBytes(chunk.array());
  }
}
