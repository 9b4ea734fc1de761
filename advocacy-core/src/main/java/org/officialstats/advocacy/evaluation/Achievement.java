package org.officialstats.advocacy.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How much of the way from baseline to target has been gone: (actual − baseline) / (target − baseline). It may be more
 * than 1 and less than 0; it is never capped, and never rounded up to a threshold that was not reached.
 */
final class Achievement {
  private static final int DECIMALS = 6;

  private static final Reason NO_BASELINE = KnownReasons.of("no-baseline");
  private static final Reason NO_WAY = KnownReasons.of("target-equals-baseline");
  private static final Reason WRONG_WAY = KnownReasons.of("target-against-direction");
  private static final Reason NO_DIRECTION = KnownReasons.of("no-direction");
  private static final Reason NOT_HELD = KnownReasons.of("not-held");

  private Achievement() {}

  /**
   * The achievement.
   *
   * @param hold whether the aim is to hold the target. Where the baseline is not worse than the target, or is not known,
   *     there is no way to go: then 1 when the actual is not worse than the target, else undefined (see {@link #isLost})
   */
  static Result of(
      BigDecimal actual,
      Optional<BigDecimal> baseline,
      BigDecimal target,
      Direction direction,
      boolean hold) {
    BigDecimal way = target.subtract(baseline.orElse(target));
    if (hold && !isBetter(way, direction)) {
      return held(actual.subtract(target), direction);
    }
    if (baseline.isEmpty()) {
      return new Result.NoData(NO_BASELINE);
    }
    if (!isBetter(way, direction)) {
      return new Result.Undefined(way.signum() == 0 ? NO_WAY : WRONG_WAY, Optional.empty());
    }
    return Result.value(actual.subtract(baseline.get()).divide(way, DECIMALS, RoundingMode.FLOOR));
  }

  /** Whether the achievement says that what was to be held became worse. */
  static boolean isLost(Result achievement) {
    return achievement.whyMissing().filter(NOT_HELD::equals).isPresent();
  }

  private static Result held(BigDecimal change, Direction direction) {
    if (change.signum() == 0) {
      return Result.count(1);
    }
    if (direction == Direction.NONE) {
      return new Result.Undefined(NO_DIRECTION, Optional.empty());
    }
    return isBetter(change, direction)
        ? Result.count(1)
        : new Result.Undefined(NOT_HELD, Optional.empty());
  }

  private static boolean isBetter(BigDecimal change, Direction direction) {
    return switch (direction) {
      case UP -> change.signum() > 0;
      case DOWN -> change.signum() < 0;
      case NONE -> change.signum() != 0;
    };
  }
}
