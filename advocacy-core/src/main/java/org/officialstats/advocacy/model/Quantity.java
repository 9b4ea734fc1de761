package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A number of something countable in its natural unit: staff-days, venue-days, pages, downloads. Quantities of two
 * units are never mixed, and an in-kind quantity is never turned into money.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value how many; without trailing zeros, at most 9 decimal places and 30 digits
 * @param unit the unit, an entry of the code list {@code unit}
 */
public record Quantity(BigDecimal value, @Listed("unit") Code unit) {
  public Quantity {
    value = Numbers.normalized("quantity", value);
    requireNonNull(unit, "unit");
  }

  /** A quantity by its number and the code of its unit, such as {@code 12} and {@code staff-day}. */
  public static Quantity of(long value, String unit) {
    return new Quantity(BigDecimal.valueOf(value), Code.of(unit));
  }

  /**
   * The sum of both.
   *
   * @throws IllegalArgumentException if the units differ
   */
  public Quantity plus(Quantity other) {
    if (!unit.equals(other.unit)) {
      throw new IllegalArgumentException("quantities in " + unit + " and " + other.unit
          + " cannot be added; expected one unit; keep a sum for each unit");
    }
    return new Quantity(value.add(other.value), unit);
  }

  /** The number and the unit, such as {@code 12 staff-day}. */
  @Override
  public String toString() {
    return value.toPlainString() + " " + unit;
  }

  /** Reads what {@link #toString} writes. */
  public static Quantity parse(String text) {
    int space = requireNonNull(text, "text").indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException(
          "not a quantity: " + Nearest.quoted(text) + "; expected such as '12 staff-day'");
    }
    return new Quantity(
        Numbers.parse("quantity", text.substring(0, space)), Code.of(text.substring(space + 1)));
  }
}
