package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JSON document as bytes in UTF-8, kept exactly as it is. Those that the library writes are canonical: stable order,
 * no insignificant space, no line breaks.
 *
 * <p>Immutable and thread-safe; equal when the bytes are.
 */
public final class JsonDocument {
  private final byte[] block;
  private final int from;
  private final int to;

  private JsonDocument(byte[] block, int from, int to) {
    this.block = block;
    this.from = from;
    this.to = to;
  }

  /** The document with these bytes, which are copied. They are not checked. */
  public static JsonDocument of(byte[] bytes) {
    return of(bytes, 0, bytes.length);
  }

  /** The document with the bytes between two positions, which are copied. They are not checked. */
  public static JsonDocument of(byte[] bytes, int from, int to) {
    return within(Arrays.copyOfRange(bytes, from, to), 0, to - from);
  }

  /** The document with this text. It is not checked. */
  public static JsonDocument of(String text) {
    byte[] bytes = requireNonNull(text, "text").getBytes(StandardCharsets.UTF_8);
    return within(bytes, 0, bytes.length);
  }

  /** The document with the bytes between two positions, which are not copied and must never change. */
  static JsonDocument within(byte[] block, int from, int to) {
    return new JsonDocument(block, from, to);
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return Arrays.copyOfRange(block, from, to);
  }

  /** How many bytes there are. */
  public int size() {
    return to - from;
  }

  /** Writes the bytes without copying them first. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(block, from, size());
  }

  /** The text. */
  public String text() {
    return new String(block, from, size(), StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonDocument that
        && Arrays.equals(block, from, to, that.block, that.from, that.to);
  }

  @Override
  public int hashCode() {
    return ByteBuffer.wrap(block, from, size()).hashCode();
  }

  @Override
  public String toString() {
    return "JSON document of " + size() + " bytes";
  }
}
