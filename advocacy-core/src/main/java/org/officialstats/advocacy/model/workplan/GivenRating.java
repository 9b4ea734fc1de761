package org.officialstats.advocacy.model.workplan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.strategy.Objective;

/**
 * A rating that somebody gives by hand to an indicator or an objective, with the reason. It stands beside the computed
 * one and never replaces it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicator the code of the indicator, such as {@code AUD-01}; empty when an objective is rated
 * @param objective the objective; empty when an indicator is rated
 * @param rating the rating
 * @param reason why it is given; published with it
 */
public record GivenRating(
    Optional<String> indicator,
    Optional<Id<Objective>> objective,
    @Listed("progress-rating") Code rating,
    LocalizedText reason) {
  public GivenRating {
    requireNonNull(indicator, "indicator");
    requireNonNull(objective, "objective");
    requireNonNull(rating, "rating");
    requireNonNull(reason, "reason");
    Checks checks =
        Checks.of("given rating").exactlyOne("indicator", indicator, "objective", objective);
    indicator.ifPresent(code -> checks.definition("indicator", code));
    checks.done();
  }

  /** The rating of an indicator. */
  public static GivenRating ofIndicator(String code, Code rating, LocalizedText reason) {
    return new GivenRating(Optional.of(code), Optional.empty(), rating, reason);
  }

  /** The rating of an objective. */
  public static GivenRating ofObjective(
      Id<Objective> objective, Code rating, LocalizedText reason) {
    return new GivenRating(Optional.empty(), Optional.of(objective), rating, reason);
  }

  /** What it is about, in words for messages; the same for two ratings of the same. */
  String subject() {
    return indicator
        .map(code -> "indicator " + code)
        .orElseGet(() -> "objective " + objective.orElseThrow());
  }
}
