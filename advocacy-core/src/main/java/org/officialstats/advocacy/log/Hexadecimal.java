package org.officialstats.advocacy.log;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Lower-case hexadecimal digits in ASCII, kept as numbers of 16 each, and looked at eight at once: a large log has
 * millions of them.
 */
final class Hexadecimal {
  /** How many digits make a number. */
  static final int DIGITS = 16;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH = 0x8080_8080_8080_8080L;

  private Hexadecimal() {}

  /** Whether so many bytes from there on are digits 0-9a-f; their number is a multiple of eight. */
  static boolean areDigits(byte[] bytes, int from, int count) {
    if (from < 0 || count > bytes.length - from) {
      return false;
    }
    long all = HIGH;
    for (int at = from; at < from + count; at += Long.BYTES) {
      all &= digits((long) EIGHT.get(bytes, at));
    }
    return all == HIGH;
  }

  /** Has the high bit of each byte set that is a digit. */
  private static long digits(long eight) {
    long low = eight & ~HIGH;
    long figures = atLeast(low, '0') & ~atLeast(low, '9' + 1);
    long letters = atLeast(low, 'a') & ~atLeast(low, 'f' + 1);
    return (figures | letters) & ~eight & HIGH;
  }

  /** Has the high bit of each byte set that is no less; none has it set before. */
  private static long atLeast(long eight, int least) {
    return eight + (0x80 - least) * ONES;
  }

  /** The number that 16 digits from there on make. */
  static long number(byte[] digits, int from) {
    long begins = half((long) EIGHT.get(digits, from));
    return begins << 32 | half((long) EIGHT.get(digits, from + Long.BYTES));
  }

  /** The number of eight digits: 4 bits of each, moved together. */
  private static long half(long digits) {
    long letters = digits >>> 6 & ONES;
    long apart = (digits & 0x0F * ONES) + 9 * letters;
    long bytes = (apart | apart >>> 4) & 0x00FF_00FF_00FF_00FFL;
    long pairs = (bytes | bytes >>> 8) & 0x0000_FFFF_0000_FFFFL;
    return (pairs | pairs >>> 16) & 0xFFFF_FFFFL;
  }

  /** The digits of the numbers, one after the other. */
  static String text(long... numbers) {
    byte[] text = new byte[numbers.length * DIGITS];
    for (int i = 0; i < text.length; i++) {
      int nibble = (int) (numbers[i / DIGITS] >>> 60 - 4 * (i % DIGITS)) & 0xF;
      text[i] = (byte) (nibble < 10 ? '0' + nibble : 'a' + nibble - 10);
    }
    return new String(text, StandardCharsets.ISO_8859_1);
  }
}
