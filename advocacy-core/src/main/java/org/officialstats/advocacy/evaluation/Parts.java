package org.officialstats.advocacy.evaluation;

import java.math.BigDecimal;
import org.officialstats.advocacy.model.Numbers;

/**
 * The two numbers that a ratio is made of. They are kept because ratios are recomputed from their parts and never
 * averaged.
 *
 * @param numerator what counts
 * @param denominator out of how much; not negative
 */
public record Parts(BigDecimal numerator, BigDecimal denominator) {
  public Parts {
    numerator = Numbers.normalized("numerator", numerator);
    denominator = Numbers.normalized("denominator", denominator);
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
