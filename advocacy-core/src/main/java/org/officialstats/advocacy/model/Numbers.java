package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * Bounds every decimal number of the model, so that none can explode when it is written out or added, and gives it one
 * form: without trailing zeros, so that equal numbers are equal.
 */
public final class Numbers {
  private static final int MAX_SCALE = 9;
  private static final int MAX_PRECISION = 30;

  private Numbers() {}

  /**
   * Reads a number such as {@code 12500.50}.
   *
   * @throws IllegalArgumentException naming the place, if the text is no number or one that is out of bounds
   */
  public static BigDecimal parse(String where, String text) {
    requireNonNull(text, where);
    try {
      return normalized(where, text.length() > 64 ? tooLong() : new BigDecimal(text));
    } catch (NumberFormatException malformed) {
      throw new IllegalArgumentException(
          where + ": " + Nearest.quoted(text)
              + " is not a number; expected digits such as 12500.50",
          malformed);
    }
  }

  /**
   * The number without trailing zeros.
   *
   * @throws IllegalArgumentException naming the place, if it has more than 30 digits or 9 decimal places
   */
  public static BigDecimal normalized(String where, BigDecimal value) {
    requireNonNull(value, where);
    boolean bounded = Math.abs((long) value.scale()) <= 100 && value.precision() <= 100;
    BigDecimal plain = bounded ? plain(value) : value;
    if (!bounded || plain.scale() > MAX_SCALE || plain.precision() > MAX_PRECISION) {
      throw new IllegalArgumentException(where + ": number with " + value.precision()
          + " digits and scale " + value.scale() + "; expected at most " + MAX_PRECISION
          + " digits and " + MAX_SCALE + " decimal places");
    }
    return plain;
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static BigDecimal tooLong() {
    throw new NumberFormatException("more than 64 characters");
  }
}
