package org.officialstats.advocacy.columns;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Exact sums of numbers, those above and those below zero apart. Each has as many decimal places as the number with the
 * most of them. For one thread.
 */
public final class Sums {
  private static final int TEN = 10;

  private final Part above = new Part();
  private final Part below = new Part();
  private int absent;

  Sums() {}

  /** How many rows have no number. */
  public int absent() {
    return absent;
  }

  /** The sum of all numbers. */
  public BigDecimal total() {
    return above().add(below());
  }

  /** The sum of the numbers above zero. */
  public BigDecimal above() {
    return above.total();
  }

  /** The sum of the numbers below zero. */
  public BigDecimal below() {
    return below.total();
  }

  void addNone() {
    absent++;
  }

  void add(@Nullable BigDecimal number) {
    if (number == null) {
      absent++;
    } else {
      (number.signum() < 0 ? below : above).add(number);
    }
  }

  void add(long unscaled, int scale) {
    (unscaled < 0 ? below : above).add(unscaled, scale);
  }

  /** A sum that is held in a long as long as it fits. */
  private static final class Part {
    private BigDecimal large = BigDecimal.ZERO;
    private long small;
    private int scale;
    private int places;

    void add(BigDecimal number) {
      large = large.add(number);
    }

    void add(long unscaled, int itsScale) {
      scale = itsScale;
      if (places < scale) {
        places = Math.max(places, places(unscaled, scale));
      }
      long next = small + unscaled;
      if (((small ^ next) & (unscaled ^ next)) < 0) {
        large = large.add(whole());
        next = unscaled;
      }
      small = next;
    }

    private static int places(long unscaled, int scale) {
      int left = scale;
      for (long number = unscaled; left > 0 && number % TEN == 0; number /= TEN) {
        left--;
      }
      return left;
    }

    private BigDecimal whole() {
      return BigDecimal.valueOf(small, scale).setScale(places);
    }

    BigDecimal total() {
      return large.add(whole());
    }
  }
}
