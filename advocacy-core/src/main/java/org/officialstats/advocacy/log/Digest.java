package org.officialstats.advocacy.log;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest as 64 lower-case hexadecimal digits.
 *
 * <p>Immutable and thread-safe.
 *
 * @param hex the digits
 */
public record Digest(String hex) {
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

  /** The digest that stands before the first commit: all zeros. */
  public static final Digest NONE = new Digest("0".repeat(64));

  public Digest {
    if (!SHAPE.matcher(requireNonNull(hex, "hex")).matches()) {
      throw new IllegalArgumentException("digest '" + hex + "': expected 64 digits 0-9a-f");
    }
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

  @Override
  public String toString() {
    return hex;
  }
}
