package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Numbers;
import org.officialstats.advocacy.model.strategy.Target;

/**
 * How a figure stands against its target.
 *
 * @param target the target in force
 * @param baseline where the way began; empty when none is set
 * @param aim where the way is to end, in the unit of the figure
 * @param achievement how much of the way has been gone, 1 being all of it; may be below 0 and above 1. Where the figure
 *     has no number the achievement is missing in the same way and for the same reason
 * @param rating the rating by the strategy's thresholds, an entry of the code list {@code progress-rating}
 */
public record Assessment(
    Id<Target> target,
    Optional<BigDecimal> baseline,
    BigDecimal aim,
    Result achievement,
    Code rating) {
  /** The rating of what cannot be rated. */
  public static final Code NOT_AVAILABLE = Code.of("not-available");

  public Assessment {
    requireNonNull(target, "target");
    baseline = baseline.map(number -> Numbers.normalized("baseline", number));
    aim = Numbers.normalized("aim", aim);
    requireNonNull(achievement, "achievement");
    requireNonNull(rating, "rating");
  }

  /** Whether there is a rating. */
  public boolean isRated() {
    return !rating.equals(NOT_AVAILABLE);
  }
}
