package org.officialstats.advocacy.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.officialstats.advocacy.model.JsonDocument;

/** Text in UTF-8 that is put together piece by piece, as bytes from the beginning. Not thread-safe. */
final class Utf8Text extends OutputStream {
  /** The longest array that every JVM can make. */
  private static final int MOST = Integer.MAX_VALUE - 8;

  private byte[] bytes;
  private int size;

  Utf8Text(int expectedSize) {
    this.bytes = new byte[expectedSize];
  }

  /** Adds a text; half of a surrogate pair becomes a question mark. */
  Utf8Text add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  Utf8Text add(byte[] encoded) {
    write(encoded, 0, encoded.length);
    return this;
  }

  Utf8Text add(char ascii) {
    write(ascii);
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
