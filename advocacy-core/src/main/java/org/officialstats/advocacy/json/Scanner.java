package org.officialstats.advocacy.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.officialstats.advocacy.log.Digest;

/**
 * Walks over JSON that is written as the library writes it, without any space between tokens. Whatever it meets besides
 * is {@link Unusual}: not wrong, but for a slower reader to judge. All that it passes is what a strict reader passes.
 * Not thread-safe.
 */
final class Scanner {
  /** Something that this scanner leaves to others; it costs little, as it does not know where it was thrown. */
  static final class Unusual extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusual() {
      super("unusual", null, false, false);
    }
  }

  private static final int DEEPEST = 100;
  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_NUMBER = 100;
  private static final int DIGEST_DIGITS = 64;
  private static final int LONGEST_TEXT = 1 << 20;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH = 0x8080_8080_8080_8080L;

  private byte[] bytes = new byte[0];
  private int at;
  private int end;

  /** Whether the bytes are one object, as far as this scanner can say. */
  static boolean isPlainObject(byte[] document) {
    Scanner scanner = new Scanner();
    scanner.start(document, 0, document.length);
    try {
      scanner.skipObject();
      return scanner.isAtEnd();
    } catch (Unusual unusual) {
      return false;
    }
  }

  /** Begins with these bytes. */
  void start(byte[] in, int from, int to) {
    bytes = in;
    at = from;
    end = to;
  }

  int position() {
    return at;
  }

  boolean isAtEnd() {
    return at == end;
  }

  /** The next byte, which stays the next one. */
  byte peek() {
    if (at >= end) {
      throw new Unusual();
    }
    return bytes[at];
  }

  /** Passes this byte. */
  void pass(char expected) {
    if (peek() != expected) {
      throw new Unusual();
    }
    at++;
  }

  /** Passes this byte if it is the next one. */
  boolean passIf(char expected) {
    boolean found = peek() == expected;
    at += found ? 1 : 0;
    return found;
  }

  /** Passes these bytes. */
  void pass(byte[] expected) {
    if (!passIf(expected)) {
      throw new Unusual();
    }
  }

  /** Passes these bytes if they are the next ones. */
  boolean passIf(byte[] expected) {
    int to = at + expected.length;
    boolean found = to <= end && Arrays.equals(bytes, at, to, expected, 0, expected.length);
    at = found ? to : at;
    return found;
  }

  /** Passes a number from 1 on, as it is written. */
  long number() {
    int from = at;
    long number = 0;
    while (isDigit(peek()) && at - from < 18) {
      number = number * 10 + bytes[at++] - '0';
    }
    if (at == from || bytes[from] == '0') {
      throw new Unusual();
    }
    return number;
  }

  /** Passes the rest of a text of ASCII without escapes, and the quote that ends it. */
  String ascii() {
    int from = at;
    skipPlain();
    int to = at;
    pass('"');
    if (to - from > LONGEST_NAME) {
      throw new Unusual();
    }
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** Passes the digits of a digest, and the quote that ends them. */
  Digest digest() {
    if (end - at <= DIGEST_DIGITS) {
      throw new Unusual();
    }
    Digest digest = Digest.parse(bytes, at);
    at += DIGEST_DIGITS;
    pass('"');
    return digest;
  }

  /** Passes the rest of a text without escapes, and the quote that ends it, which stands at the position that is given. */
  int plainEnd() {
    skipPlain();
    while (peek() < 0) {
      at++;
      skipPlain();
    }
    pass('"');
    return at - 1;
  }

  /** Passes an object. */
  void skipObject() {
    if (peek() != '{') {
      throw new Unusual();
    }
    skipObject(0);
  }

  /** Passes any value. */
  void skipValue() {
    skipValue(0);
  }

  private void skipValue(int depth) {
    if (depth > DEEPEST) {
      throw new Unusual();
    }
    switch (peek()) {
      case '"' -> {
        at++;
        skipText(LONGEST_TEXT);
      }
      case '{' -> skipObject(depth);
      case '[' -> skipArray(depth);
      case 't' -> pass(Words.TRUE);
      case 'f' -> pass(Words.FALSE);
      case 'n' -> pass(Words.NULL);
      default -> skipNumber();
    }
  }

  private void skipObject(int depth) {
    at++;
    if (passIf('}')) {
      return;
    }
    do {
      pass('"');
      skipText(LONGEST_NAME);
      pass(':');
      skipValue(depth + 1);
    } while (passIf(','));
    pass('}');
  }

  private void skipArray(int depth) {
    at++;
    if (passIf(']')) {
      return;
    }
    do {
      skipValue(depth + 1);
    } while (passIf(','));
    pass(']');
  }

  private void skipNumber() {
    int from = at;
    passIf('-');
    if (!passIf('0')) {
      skipDigits();
    }
    if (passIf('.')) {
      skipDigits();
    }
    if (passIf('e') || passIf('E')) {
      if (!passIf('+')) {
        passIf('-');
      }
      skipDigits();
    }
    if (at - from > LONGEST_NUMBER) {
      throw new Unusual();
    }
  }

  private void skipDigits() {
    int from = at;
    while (isDigit(peek())) {
      at++;
    }
    if (at == from) {
      throw new Unusual();
    }
  }

  private static boolean isDigit(byte unit) {
    return unit >= '0' && unit <= '9';
  }

  /** Passes the rest of a text and the quote that ends it. */
  private void skipText(int most) {
    int from = at;
    skipPlain();
    while (peek() != '"') {
      skipUnit();
      skipPlain();
    }
    if (at - from > most) {
      throw new Unusual();
    }
    at++;
  }

  /** Passes ASCII up to a quote, an escape or a control character, eight bytes at once. */
  private void skipPlain() {
    byte[] in = bytes;
    int next = at;
    int last = end - Long.BYTES;
    while (next <= last) {
      long other = others((long) EIGHT.get(in, next));
      if (other != 0) {
        at = next + Long.numberOfTrailingZeros(other) / Byte.SIZE;
        return;
      }
      next += Long.BYTES;
    }
    while (next < end && in[next] >= ' ' && in[next] != '"' && in[next] != '\\') {
      next++;
    }
    at = next;
  }

  /** Has the high bit of the first byte set that is no plain ASCII in a text, and perhaps of some after it. */
  private static long others(long eight) {
    long controls = eight - ' ' * ONES;
    long quotes = (eight ^ '"' * ONES) - ONES;
    long escapes = (eight ^ '\\' * ONES) - ONES;
    return (eight | controls | quotes | escapes) & HIGH;
  }

  private void skipUnit() {
    int unit = bytes[at++] & 0xFF;
    if (unit == '\\') {
      skipEscape();
    } else if (unit >= 0xC2 && unit <= 0xDF) {
      skipContinuations(1);
    } else if (unit >= 0xE0 && unit <= 0xEF) {
      skipContinuations(2);
    } else if (unit >= 0xF0 && unit <= 0xF4) {
      skipContinuations(3);
    } else {
      throw new Unusual();
    }
  }

  private void skipContinuations(int count) {
    for (int i = 0; i < count; i++) {
      if ((peek() & 0xC0) != 0x80) {
        throw new Unusual();
      }
      at++;
    }
  }

  private void skipEscape() {
    byte escaped = peek();
    at++;
    if (escaped == 'u') {
      for (int i = 0; i < 4; i++) {
        if (Character.digit(peek(), 16) < 0) {
          throw new Unusual();
        }
        at++;
      }
    } else if ("\"\\/bfnrt".indexOf(escaped) < 0) {
      throw new Unusual();
    }
  }

  /** The words of JSON. */
  private static final class Words {
    static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
  }
}
