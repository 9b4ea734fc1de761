package org.officialstats.advocacy.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How much of the way from baseline to target has been gone: (actual − baseline) / (target − baseline). It may be more
 * than 1 and less than 0; it is never capped.
 */
final class Achievement {
  private static final Reason NO_BASELINE =
      Reason.of("no-baseline", "No baseline is set, so the way gone cannot be told.");
  private static final Reason NO_WAY = Reason.of(
      "target-equals-baseline", "Target and baseline are equal, and the aim is not to hold them.");
  private static final Reason WRONG_WAY = Reason.of(
      "target-against-direction",
      "The target is worse than the baseline, so no way to go is defined.");

  private static final Reason NOT_HELD =
      Reason.of("not-held", "The aim was to hold the baseline, and the figure has become worse.");

  private Achievement() {}

  /**
   * The achievement.
   *
   * @param hold whether the aim is to hold the baseline; then 1 when the actual is not worse, else undefined (see {@link #isLost})
   */
  static Result of(
      BigDecimal actual,
      Optional<BigDecimal> baseline,
      BigDecimal target,
      Direction direction,
      boolean hold) {
    if (baseline.isEmpty()) {
      return new Result.NoData(NO_BASELINE);
    }
    BigDecimal way = target.subtract(baseline.get());
    BigDecimal gone = actual.subtract(baseline.get());
    if (way.signum() == 0) {
      return hold ? held(gone, direction) : new Result.Undefined(NO_WAY, Optional.empty());
    }
    if (isWorse(way, direction)) {
      return new Result.Undefined(WRONG_WAY, Optional.empty());
    }
    return Result.value(gone.divide(way, 6, RoundingMode.HALF_EVEN));
  }

  /** Whether the achievement says that what was to be held became worse. */
  static boolean isLost(Result achievement) {
    return achievement.whyMissing().filter(NOT_HELD::equals).isPresent();
  }

  private static Result held(BigDecimal gone, Direction direction) {
    return isWorse(gone, direction)
        ? new Result.Undefined(NOT_HELD, Optional.empty())
        : Result.count(1);
  }

  private static boolean isWorse(BigDecimal change, Direction direction) {
    return switch (direction) {
      case UP -> change.signum() < 0;
      case DOWN -> change.signum() > 0;
      case NONE -> false;
    };
  }
}
