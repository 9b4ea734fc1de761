package org.officialstats.advocacy.model.strategy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Listed;

/**
 * Turns an achievement into a rating. The thresholds are data, and are printed beside each rating.
 *
 * <p>Immutable and thread-safe.
 *
 * @param thresholds the thresholds, from the highest share to the lowest, each share once; at least one
 * @param otherwise the rating below the lowest threshold
 */
public record RatingScale(
    List<RatingThreshold> thresholds,
    @Listed("progress-rating") Code otherwise) {
  public RatingScale {
    thresholds = ImmutableList.copyOf(thresholds);
    requireNonNull(otherwise, "otherwise");
    Comparator<RatingThreshold> descending =
        Comparator.comparing(RatingThreshold::atLeast).reversed();
    if (thresholds.isEmpty() || !Ordering.from(descending).isStrictlyOrdered(thresholds)) {
      throw new IllegalArgumentException("rating scale: shares "
          + thresholds.stream()
              .map(RatingThreshold::atLeast)
              .map(BigDecimal::toPlainString)
              .toList()
          + "; expected at least one, from the highest to the lowest, each once");
    }
  }

  /** The rating of this achievement, a share with 1 being the target. */
  public Code rate(BigDecimal achievement) {
    requireNonNull(achievement, "achievement");
    return thresholds.stream()
        .filter(threshold -> achievement.compareTo(threshold.atLeast()) >= 0)
        .findFirst()
        .map(RatingThreshold::rating)
        .orElse(otherwise);
  }
}
