package org.officialstats.advocacy.definition;

import java.math.BigDecimal;
import org.officialstats.advocacy.evaluation.Result;

/** Numbers that are known, or known within bounds. */
final class Amounts {
  private Amounts() {}

  static Result between(long lower, long upper) {
    return between(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper));
  }

  static Result between(BigDecimal lower, BigDecimal upper) {
    return lower.compareTo(upper) == 0 ? Result.value(lower) : new Result.Interval(lower, upper);
  }
}
