package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JSON document as bytes in UTF-8, kept exactly as it is. Those that the library writes are canonical: stable order,
 * no insignificant space, no line breaks.
 *
 * <p>Immutable and thread-safe; equal when the bytes are.
 */
public final class JsonDocument {
  private final byte[] bytes;

  private JsonDocument(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The document with these bytes, which are copied. They are not checked. */
  public static JsonDocument of(byte[] bytes) {
    return new JsonDocument(bytes.clone());
  }

  /** The document with this text. It is not checked. */
  public static JsonDocument of(String text) {
    return new JsonDocument(requireNonNull(text, "text").getBytes(StandardCharsets.UTF_8));
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** How many bytes there are. */
  public int size() {
    return bytes.length;
  }

  /** Writes the bytes without copying them first. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }

  /** The text. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonDocument that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** How long the document is, never what it says: it may hold personal data. */
  @Override
  public String toString() {
    return "JSON document of " + bytes.length + " bytes";
  }
}
