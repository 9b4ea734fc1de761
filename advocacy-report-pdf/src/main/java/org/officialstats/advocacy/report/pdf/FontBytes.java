package org.officialstats.advocacy.report.pdf;

import java.util.Arrays;

/** The bytes of a font file, read as big-endian numbers. */
final class FontBytes {
  private final byte[] bytes;

  FontBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  int unsigned16(int at) {
    return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
  }

  int signed16(int at) {
    return (short) unsigned16(at);
  }

  int number32(int at) {
    return unsigned16(at) << 16 | unsigned16(at + 2);
  }

  String latin(int at, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) (bytes[at + i] & 0xFF));
    }
    return text.toString();
  }

  byte[] copy(int from, int length) {
    if (from < 0 || length < 0 || from + length > bytes.length) {
      throw new IndexOutOfBoundsException(from + "+" + length);
    }
    return Arrays.copyOfRange(bytes, from, from + length);
  }
}
