package org.officialstats.advocacy.evaluation;

import java.math.BigDecimal;
import java.util.Optional;

/** The difference of two results. What is missing stays missing, in the same way and for the same reason. */
final class Subtraction {
  private static final Reason NOT_GIVEN_BEFORE = KnownReasons.of("not-given-before.figure");
  private static final Reason NOT_GIVEN_NOW = KnownReasons.of("not-given-now");

  private Subtraction() {}

  /** By how much the one now is more. Where both are missing, the one now says why. */
  static Result of(Optional<Result> now, Optional<Result> before) {
    Result minuend = now.orElseGet(() -> new Result.NoData(NOT_GIVEN_NOW));
    Result subtrahend = before.orElseGet(() -> new Result.NoData(NOT_GIVEN_BEFORE));
    if (minuend instanceof Result.Missing) {
      return withoutParts(minuend);
    }
    if (subtrahend instanceof Result.Missing) {
      return withoutParts(subtrahend);
    }
    BigDecimal least = lower(minuend).subtract(upper(subtrahend));
    BigDecimal most = upper(minuend).subtract(lower(subtrahend));
    return minuend instanceof Result.Value && subtrahend instanceof Result.Value
        ? Result.value(least)
        : new Result.Interval(least, most);
  }

  private static Result withoutParts(Result missing) {
    return missing instanceof Result.Undefined undefined
        ? new Result.Undefined(undefined.reason(), Optional.empty())
        : missing;
  }

  private static BigDecimal lower(Result known) {
    return known instanceof Result.Interval interval
        ? interval.lower()
        : ((Result.Value) known).value();
  }

  private static BigDecimal upper(Result known) {
    return known instanceof Result.Interval interval
        ? interval.upper()
        : ((Result.Value) known).value();
  }
}
