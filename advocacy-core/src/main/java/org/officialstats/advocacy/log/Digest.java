package org.officialstats.advocacy.log;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest as 64 lower-case hexadecimal digits.
 *
 * <p>Immutable and thread-safe.
 *
 * @param hex the digits
 */
public record Digest(String hex) {
  private static final int DIGITS = 64;
  private static final boolean[] HEXADECIMAL = hexadecimal();

  /** The digest that stands before the first commit: all zeros. */
  public static final Digest NONE = new Digest("0".repeat(64));

  public Digest {
    if (!isHexadecimal(requireNonNull(hex, "hex"), DIGITS)) {
      throw new IllegalArgumentException("digest '" + hex + "': expected 64 digits 0-9a-f");
    }
  }

  private static boolean[] hexadecimal() {
    boolean[] digits = new boolean[128];
    "0123456789abcdef".chars().forEach(digit -> digits[digit] = true);
    return digits;
  }

  /** The digest of these bytes one after the other. */
  public static Digest of(byte[]... parts) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        sha256.update(part);
      }
      return new Digest(HexFormat.of().formatHex(sha256.digest()));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** The digest of a text in UTF-8. */
  public static Digest of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether the text is so many digits 0-9a-f; without a pattern, as there are millions of them. */
  static boolean isHexadecimal(String text, int digits) {
    if (text.length() != digits) {
      return false;
    }
    boolean all = true;
    for (int i = 0; i < digits; i++) {
      char digit = text.charAt(i);
      all &= digit < HEXADECIMAL.length && HEXADECIMAL[digit];
    }
    return all;
  }

  @Override
  public String toString() {
    return hex;
  }
}
