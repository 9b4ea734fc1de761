package org.officialstats.advocacy.model.workplan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.StateMachine;
import org.officialstats.advocacy.model.Stateful;

/**
 * The review of a workplan against the objectives at the end of its year.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the review
 * @param workplan the version of the plan that is reviewed, the last one endorsed for its year
 * @param reviewedOn the day of the review; empty while it is not held
 * @param findings what it says of each objective, each objective once
 * @param followUps what became of last year's recommendations
 * @param state how far it has come
 * @param returnedReason why the body sent it back; there exactly while it is returned
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record AnnualReview(
    Id<AnnualReview> id,
    Id<Workplan> workplan,
    Optional<LocalDate> reviewedOn,
    List<ObjectiveReview> findings,
    List<FollowUp> followUps,
    ReviewState state,
    Optional<LocalizedText> returnedReason,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity, Stateful<ReviewState> {

  public AnnualReview {
    requireNonNull(id, "id");
    requireNonNull(workplan, "workplan");
    requireNonNull(reviewedOn, "reviewedOn");
    findings = ImmutableList.copyOf(findings);
    followUps = ImmutableList.copyOf(followUps);
    requireNonNull(state, "state");
    requireNonNull(returnedReason, "returnedReason");
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(AnnualReview.class, id)
        .distinct("findings", findings, ObjectiveReview::objective)
        .that(
            state != ReviewState.ADOPTED || reviewedOn.isPresent(),
            "reviewedOn",
            "is missing although the review is ADOPTED",
            "the day of the review",
            "add it")
        .that(
            (state == ReviewState.RETURNED) == returnedReason.isPresent(),
            "returnedReason",
            (returnedReason.isPresent() ? "is given" : "is missing") + " although the review is "
                + state,
            "a reason exactly while it is RETURNED",
            returnedReason.isPresent() ? "remove it" : "add it");
    labels = checks.labels(labels);
    checks.done();
  }

  /** A builder with the usual start: a draft, internal. */
  public static AnnualReviewBuilder builder() {
    return AnnualReviewBuilder.builder().state(ReviewState.DRAFT).sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this review. */
  public AnnualReviewBuilder toBuilder() {
    return AnnualReviewBuilder.builder(this);
  }

  @Override
  public StateMachine<ReviewState> stateMachine() {
    return ReviewState.TRANSITIONS;
  }
}
