package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.officialstats.advocacy.model.strategy.RatingScale;
import org.officialstats.advocacy.model.strategy.RatingThreshold;

/**
 * Why a figure is rated as it is.
 *
 * @param assessment the target, the achievement and the rating
 * @param reached the step of the scale that the achievement reaches; empty when it reaches none, or there is none
 * @param missed the next step up, which it does not reach; empty when there is none
 */
public record ExplainedRating(
    Assessment assessment, Optional<RatingThreshold> reached, Optional<RatingThreshold> missed) {
  public ExplainedRating {
    requireNonNull(assessment, "assessment");
    requireNonNull(reached, "reached");
    requireNonNull(missed, "missed");
  }

  static ExplainedRating of(Assessment assessment, RatingScale scale) {
    Optional<RatingThreshold> reached = Optional.empty();
    Optional<RatingThreshold> missed = Optional.empty();
    if (assessment.achievement() instanceof Result.Value achieved) {
      for (RatingThreshold step : scale.thresholds()) {
        if (achieved.value().compareTo(step.atLeast()) >= 0) {
          reached = Optional.of(step);
          break;
        }
        missed = Optional.of(step);
      }
    }
    return new ExplainedRating(assessment, reached, missed);
  }
}
