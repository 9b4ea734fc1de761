package org.officialstats.advocacy.columns;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Exact numbers, each as the whole number that it is when the point is moved {@code scale} places to the right; those
 * that are none then, or too large, are kept beside it.
 *
 * @param unscaled the whole numbers; {@value #ABSENT} where there is no number, {@value #BESIDE} where it is kept beside
 * @param scale by how many places the point is moved
 * @param beside the numbers that do not fit, by row
 */
record Numbers(Vector<long[]> unscaled, int scale, Map<Integer, BigDecimal> beside)
    implements Column {
  static final long ABSENT = Long.MIN_VALUE;
  static final long BESIDE = Long.MIN_VALUE + 1;

  private static final int TEN = 10;

  /** The most decimal places; a long has no more digits. */
  private static final int MOST_PLACES = 18;

  /** So many bits of a long are for numbers; two of the others say that there is none. */
  private static final int BITS = 62;

  /** With more numbers beside it, a column is rather read anew than copied. */
  private static final int MOST_BESIDE = 1_024;

  static final Numbers EMPTY =
      new Numbers(Vector.empty(BlockKind.longs(ABSENT)), 0, ImmutableMap.of());

  /** The number as it was; null if there is none. */
  @Nullable
  BigDecimal number(int row) {
    long value = unscaled.of(row)[row & Vector.MASK];
    if (value == ABSENT) {
      return null;
    }
    return value == BESIDE ? beside.get(row) : plain(value);
  }

  /** Without zeros at the end of its fraction, as numbers are in records. */
  private BigDecimal plain(long value) {
    long unscaled = value;
    int places = scale;
    for (; places > 0 && unscaled % TEN == 0; places--) {
      unscaled /= TEN;
    }
    return BigDecimal.valueOf(unscaled, places);
  }

  @Override
  public Numbers with(Changed changed) {
    int places = changed.isAll() ? places(changed) : scale;
    Map<Integer, BigDecimal> kept = changed.isAll() ? new HashMap<>() : new HashMap<>(beside);
    Vector.Editor<long[]> editor = unscaled.edit(changed.size());
    for (int row : changed.rows()) {
      @Nullable BigDecimal number = decimal(changed.value(row));
      long value = number == null ? ABSENT : unscaled(number, places);
      if (value == BESIDE && number != null) {
        kept.put(row, number);
      } else {
        kept.remove(row);
      }
      editor.of(row)[row & Vector.MASK] = value;
    }
    return new Numbers(editor.done(), places, ImmutableMap.copyOf(kept));
  }

  /** The whole number that the number is when the point is moved; {@link #BESIDE} if it is none, or too large. */
  static long unscaled(BigDecimal number, int scale) {
    BigDecimal moved = number.movePointRight(scale).stripTrailingZeros();
    if (moved.scale() > 0 || moved.precision() - moved.scale() > MOST_PLACES + 1) {
      return BESIDE;
    }
    BigInteger whole = moved.toBigInteger();
    return whole.bitLength() <= BITS ? whole.longValueExact() : BESIDE;
  }

  /** Whether the column can be changed in some rows at little cost. */
  boolean isCheapToChange() {
    return beside.size() <= MOST_BESIDE;
  }

  /** The decimal places that most of the values need; what needs more is kept beside. */
  private static int places(Changed changed) {
    int[] needed = new int[MOST_PLACES + 1];
    int numbers = 0;
    for (int row : changed.rows()) {
      @Nullable BigDecimal number = decimal(changed.value(row));
      if (number != null) {
        int scale = number.stripTrailingZeros().scale();
        needed[Math.max(0, Math.min(scale, MOST_PLACES))]++;
        numbers++;
      }
    }
    int places = 0;
    for (int served = needed[0]; served < numbers - numbers / 64; served += needed[places]) {
      places++;
    }
    return places;
  }

  private static @Nullable BigDecimal decimal(@Nullable Object value) {
    if (value == null || value instanceof BigDecimal) {
      return (BigDecimal) value;
    }
    return value instanceof Number number
        ? BigDecimal.valueOf(number.longValue())
        : new BigDecimal(value.toString());
  }
}
