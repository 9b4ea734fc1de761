package org.officialstats.advocacy.storage.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A JSON object on one line whose last field is the checksum of all the bytes before that field. */
final class SealedLine {
  private static final String BEFORE = ",\"crc\":\"";
  private static final String AFTER = "\"}";
  private static final int CHECKSUM_DIGITS = 8;
  private static final int SEAL = BEFORE.length() + CHECKSUM_DIGITS + AFTER.length();

  private SealedLine() {}

  /** The object with one more field and the checksum, and a line feed. */
  static byte[] seal(byte[] object, String field, Checksum checksum) {
    ByteArrayOutputStream line = new ByteArrayOutputStream(object.length + 128);
    line.write(object, 0, object.length - 1);
    line.writeBytes(ascii("," + field));
    line.writeBytes(ascii(BEFORE + checksum.of(line.toByteArray()) + AFTER + "\n"));
    return line.toByteArray();
  }

  /** Whether the line, without its line feed, ends in the checksum of what stands before. */
  static boolean isWhole(byte[] line, Checksum checksum) {
    int length = line.length - SEAL;
    return length > 0
        && Arrays.equals(
            line, length, line.length, ascii(BEFORE + checksum.of(line, length) + AFTER), 0, SEAL);
  }

  /** The last characters of a line, at most so many. */
  static String end(byte[] line, int most) {
    int from = Math.max(0, line.length - most);
    return new String(line, from, line.length - from, StandardCharsets.ISO_8859_1);
  }

  /** The first characters of a line, at most so many. */
  static String start(byte[] line, int most) {
    return new String(line, 0, Math.min(most, line.length), StandardCharsets.ISO_8859_1);
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
