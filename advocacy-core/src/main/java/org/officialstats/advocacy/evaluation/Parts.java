package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * The two numbers that a ratio is made of. They are kept because ratios are recomputed from their parts and never
 * averaged.
 *
 * @param numerator what counts
 * @param denominator out of how much; not negative
 */
public record Parts(BigDecimal numerator, BigDecimal denominator) {
  public Parts {
    requireNonNull(numerator, "numerator");
    requireNonNull(denominator, "denominator");
    if (denominator.signum() < 0) {
      throw new IllegalArgumentException(
          "parts: denominator " + denominator + "; expected 0 or more");
    }
  }

  /** Two counts. */
  public static Parts of(long numerator, long denominator) {
    return new Parts(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
  }
}
