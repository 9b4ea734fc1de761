package org.officialstats.advocacy.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.officialstats.advocacy.model.JsonDocument;

/**
 * Text in UTF-8 that is put together piece by piece, as bytes from the beginning. Half of a surrogate pair becomes a
 * question mark, as it does where Java encodes a text. Not thread-safe.
 */
final class Utf8Text extends OutputStream {
  private static final int MOST_BYTES = 3;

  /** The longest array that every JVM can make. */
  private static final int MOST = Integer.MAX_VALUE - 8;

  private byte[] bytes;
  private int size;

  Utf8Text(int expectedSize) {
    this.bytes = new byte[expectedSize];
  }

  /** Adds a part of a text. */
  Utf8Text add(String text, int from, int to) {
    reserve(Math.multiplyExact(to - from, MOST_BYTES));
    for (int i = from; i < to; i++) {
      char unit = text.charAt(i);
      if (unit < 0x80) {
        bytes[size++] = (byte) unit;
      } else if (i + 1 < to && Character.isSurrogatePair(unit, text.charAt(i + 1))) {
        four(Character.toCodePoint(unit, text.charAt(++i)));
      } else {
        twoOrThree(Character.isSurrogate(unit) ? '?' : unit);
      }
    }
    return this;
  }

  Utf8Text add(String text) {
    return add(text, 0, text.length());
  }

  Utf8Text add(char ascii) {
    reserve(1);
    bytes[size++] = (byte) ascii;
    return this;
  }

  /** Adds the bytes of a document as they are. */
  Utf8Text add(JsonDocument document) {
    try {
      document.writeTo(this);
      return this;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void twoOrThree(char unit) {
    if (unit < 0x80) {
      bytes[size++] = (byte) unit;
      return;
    }
    if (unit < 0x800) {
      bytes[size++] = (byte) (0xC0 | unit >> 6);
    } else {
      bytes[size++] = (byte) (0xE0 | unit >> 12);
      bytes[size++] = (byte) (0x80 | unit >> 6 & 0x3F);
    }
    bytes[size++] = (byte) (0x80 | unit & 0x3F);
  }

  private void four(int point) {
    bytes[size++] = (byte) (0xF0 | point >> 18);
    bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
    bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
    bytes[size++] = (byte) (0x80 | point & 0x3F);
  }

  @Override
  public void write(int unit) {
    reserve(1);
    bytes[size++] = (byte) unit;
  }

  @Override
  public void write(byte[] from, int at, int count) {
    reserve(count);
    System.arraycopy(from, at, bytes, size, count);
    size += count;
  }

  private void reserve(int count) {
    int needed = Math.addExact(size, count);
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(2L * needed, MOST));
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  JsonDocument toDocument() {
    return JsonDocument.of(bytes, 0, size);
  }
}
