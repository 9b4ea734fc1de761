package org.officialstats.advocacy.storage.json;

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
    byte[] more = ascii("," + field);
    int seal = object.length - 1 + more.length;
    byte[] line = Arrays.copyOf(object, seal + SEAL + 1);
    System.arraycopy(more, 0, line, object.length - 1, more.length);
    byte[] end = ascii(BEFORE + checksum.of(line, seal) + AFTER + "\n");
    System.arraycopy(end, 0, line, seal, end.length);
    return line;
  }

  /** Whether the line, without its line feed, ends in the checksum of what stands before. */
  static boolean isWhole(byte[] line, Checksum checksum) {
    return isWhole(line, 0, line.length, checksum);
  }

  /** Whether the line between two positions does. */
  static boolean isWhole(byte[] bytes, int from, int to, Checksum checksum) {
    int seal = sealAt(to);
    int digits = seal + BEFORE.length();
    return seal > from
        && stands(BEFORE, bytes, seal)
        && stands(AFTER, bytes, digits + CHECKSUM_DIGITS)
        && number(bytes, digits) == (checksum.of(bytes, from, seal) & 0xFFFF_FFFFL);
  }

  /** Where the checksum of a line begins that ends there. */
  static int sealAt(int end) {
    return end - SEAL;
  }

  private static boolean stands(String text, byte[] bytes, int at) {
    for (int i = 0; i < text.length(); i++) {
      if (bytes[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The number of eight lower-case hexadecimal digits; -1 if there is another character among them. */
  private static long number(byte[] bytes, int from) {
    long number = 0;
    for (int i = from; i < from + CHECKSUM_DIGITS; i++) {
      int digit = bytes[i] <= 'f' && (bytes[i] < 'A' || bytes[i] > 'F')
          ? Character.digit(bytes[i], 16)
          : -1;
      if (digit < 0) {
        return -1;
      }
      number = number << 4 | digit;
    }
    return number;
  }

  /** The first characters of a line, at most so many. */
  static String start(byte[] line, int most) {
    return new String(line, 0, Math.min(most, line.length), StandardCharsets.ISO_8859_1);
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
