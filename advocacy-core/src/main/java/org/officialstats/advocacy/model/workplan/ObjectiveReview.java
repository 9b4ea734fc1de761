package org.officialstats.advocacy.model.workplan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.strategy.Objective;

/**
 * What a review says of one objective.
 *
 * <p>The rating given by hand stands beside the computed one and never replaces it. Construct it with {@link
 * #builder()}. Immutable and thread-safe.
 *
 * @param objective the objective
 * @param finding what was found; empty while it is not written
 * @param computedRating the rating that the figures gave when the review was written; empty when they gave none
 * @param rating the rating that the reviewers give; empty while they have given none
 * @param ratingReason why they give it; never empty where it is not the computed one
 * @param evidence where the evidence can be read
 * @param records the records that are evidence
 * @param recommendation what is recommended for the year to come; empty when nothing is
 */
@RecordBuilder
public record ObjectiveReview(
    Id<Objective> objective,
    Optional<LocalizedText> finding,
    @Listed("progress-rating") Optional<Code> computedRating,
    @Listed("progress-rating") Optional<Code> rating,
    Optional<LocalizedText> ratingReason,
    List<Link> evidence,
    Set<EntityKey> records,
    Optional<LocalizedText> recommendation) {

  public ObjectiveReview {
    requireNonNull(objective, "objective");
    requireNonNull(finding, "finding");
    requireNonNull(computedRating, "computedRating");
    requireNonNull(rating, "rating");
    requireNonNull(ratingReason, "ratingReason");
    evidence = ImmutableList.copyOf(evidence);
    records = ImmutableSet.copyOf(records);
    requireNonNull(recommendation, "recommendation");
    Checks.of(Objective.class, objective)
        .together("ratingReason", ratingReason, "rating", rating)
        .that(
            rating.isEmpty() || rating.equals(computedRating) || ratingReason.isPresent(),
            "ratingReason",
            "is missing although the rating is not the computed one",
            "why the reviewers rate so",
            "add it")
        .done();
  }

  /** Whether finding, rating and evidence are all there. */
  public boolean isComplete() {
    return finding.isPresent() && rating.isPresent() && !(evidence.isEmpty() && records.isEmpty());
  }

  /** An empty builder. */
  public static ObjectiveReviewBuilder builder() {
    return ObjectiveReviewBuilder.builder();
  }

  /** A builder that starts from this review. */
  public ObjectiveReviewBuilder toBuilder() {
    return ObjectiveReviewBuilder.builder(this);
  }
}
