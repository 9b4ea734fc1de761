package org.officialstats.advocacy.log;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A SHA-256 digest. Its text is 64 lower-case hexadecimal digits.
 *
 * <p>Immutable and thread-safe; equal when the digits are.
 */
public final class Digest {
  private static final int DIGITS = 64;

  /** The digest that stands before the first commit: all zeros. */
  public static final Digest NONE = new Digest(0, 0, 0, 0);

  private final long first;
  private final long second;
  private final long third;
  private final long fourth;

  private Digest(long first, long second, long third, long fourth) {
    this.first = first;
    this.second = second;
    this.third = third;
    this.fourth = fourth;
  }

  /**
   * Reads the digits that {@link #hex} gives.
   *
   * @throws IllegalArgumentException if the text is anything else
   */
  public static Digest parse(String hex) {
    byte[] digits = requireNonNull(hex, "hex").getBytes(StandardCharsets.UTF_8);
    if (digits.length != DIGITS || !isAt(digits, 0)) {
      throw new IllegalArgumentException("digest '" + hex + "': expected 64 digits 0-9a-f");
    }
    return read(digits, 0);
  }

  /**
   * Reads the digits that stand in ASCII from a position on.
   *
   * @throws IllegalArgumentException if other bytes stand there
   */
  public static Digest parse(byte[] bytes, int from) {
    if (!isAt(bytes, from)) {
      throw new IllegalArgumentException(
          "digest at byte " + from + ": expected 64 digits 0-9a-f in ASCII");
    }
    return read(bytes, from);
  }

  /** Whether a digest stands in ASCII from a position on. */
  public static boolean isAt(byte[] bytes, int from) {
    return Hexadecimal.areDigits(requireNonNull(bytes, "bytes"), from, DIGITS);
  }

  private static Digest read(byte[] digits, int from) {
    return new Digest(
        Hexadecimal.number(digits, from),
        Hexadecimal.number(digits, from + Hexadecimal.DIGITS),
        Hexadecimal.number(digits, from + 2 * Hexadecimal.DIGITS),
        Hexadecimal.number(digits, from + 3 * Hexadecimal.DIGITS));
  }

  /** The digest of these bytes one after the other. */
  public static Digest of(byte[]... parts) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        sha256.update(part);
      }
      ByteBuffer digest = ByteBuffer.wrap(sha256.digest());
      return new Digest(digest.getLong(), digest.getLong(), digest.getLong(), digest.getLong());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** The digest of a text in UTF-8. */
  public static Digest of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The 64 digits. */
  public String hex() {
    return Hexadecimal.text(first, second, third, fourth);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Digest that
        && first == that.first
        && second == that.second
        && third == that.third
        && fourth == that.fourth;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(first ^ second ^ third ^ fourth);
  }

  /** The digits, as {@link #hex} gives them. */
  @Override
  public String toString() {
    return hex();
  }
}
