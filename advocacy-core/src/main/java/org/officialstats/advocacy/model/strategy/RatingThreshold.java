package org.officialstats.advocacy.model.strategy;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.Numbers;

/**
 * The achievement from which a rating is given.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rating the rating, always shown by its word
 * @param atLeast the least achievement as a share, 1 being the target: {@code 0.75}; may be negative
 */
public record RatingThreshold(@Listed("progress-rating") Code rating, BigDecimal atLeast) {
  public RatingThreshold {
    requireNonNull(rating, "rating");
    atLeast = Numbers.normalized("atLeast", atLeast);
  }

  /** A threshold by the code of its rating and its share, such as {@code on-track} and {@code 0.75}. */
  public static RatingThreshold of(String rating, String atLeast) {
    return new RatingThreshold(Code.of(rating), Numbers.parse("atLeast", atLeast));
  }
}
