package org.officialstats.advocacy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.WorkplanStanding;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.AnnualReview;
import org.officialstats.advocacy.model.workplan.ObjectiveReview;
import org.officialstats.advocacy.model.workplan.ReviewState;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * Takes annual reviews to the body step by step: submitted when they are complete, sent back, submitted anew, adopted.
 *
 * <p>Every step is refused with {@link CommitRefusedException} that lists all that speaks against it. Thread-safe.
 */
public final class Reviews {
  private final Workflow workflow;

  Reviews(Workflow workflow) {
    this.workflow = workflow;
  }

  /**
   * Submits a review, a draft or one that was sent back.
   *
   * @return the review as submitted
   * @throws CommitRefusedException if there is no such draft, it is not of the version in force, an objective of the
   *     strategy lacks finding, rating or evidence, or the commit is refused
   */
  public AnnualReview submit(Actor by, Id<AnnualReview> id) {
    requireNonNull(by, "by");
    Snapshot now = workflow.latest();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Optional<Strategy> strategy = Workflow.strategy(now, problems);
    Optional<AnnualReview> draft =
        Workflow.find(workflow.latest(by), AnnualReview.class, requireNonNull(id, "id"), problems);
    draft.ifPresent(review -> {
      problems.addAll(wrongState(review));
      strategy.ifPresent(known -> {
        problems.addAll(otherVersion(review, now, workflow.today(known)));
        problems.addAll(incomplete(review, known));
      });
    });
    Workflow.refuse(problems.build());
    AnnualReview submitted = draft.orElseThrow().toBuilder()
        .state(ReviewState.SUBMITTED)
        .returnedReason(Optional.empty())
        .build();
    workflow.commit(by, "Submit the annual review " + id, now, submitted);
    return submitted;
  }

  /** Sends a submitted review back, to be mended and submitted anew. */
  public AnnualReview sendBack(Actor by, Id<AnnualReview> id, LocalizedText reason) {
    requireNonNull(by, "by");
    requireNonNull(reason, "reason");
    Snapshot now = workflow.latest();
    AnnualReview returned = submitted(by, now, id).toBuilder()
        .state(ReviewState.RETURNED)
        .returnedReason(reason)
        .build();
    workflow.commit(by, "Send back the annual review " + id, now, returned);
    return returned;
  }

  /** Records that the body adopted a submitted review; it was held today unless it says on which day. */
  public AnnualReview adopt(Actor by, Id<AnnualReview> id) {
    requireNonNull(by, "by");
    Snapshot now = workflow.latest();
    AnnualReview submitted = submitted(by, now, id);
    LocalDate today = workflow.today(now.strategy());
    AnnualReview adopted = submitted.toBuilder()
        .state(ReviewState.ADOPTED)
        .reviewedOn(submitted.reviewedOn().orElse(today))
        .build();
    workflow.commit(by, "Adopt the annual review " + id, now, adopted);
    return adopted;
  }

  private AnnualReview submitted(Actor by, Snapshot now, Id<AnnualReview> id) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Workflow.strategy(now, problems);
    Optional<AnnualReview> review =
        Workflow.find(workflow.latest(by), AnnualReview.class, requireNonNull(id, "id"), problems);
    review
        .filter(found -> found.state() != ReviewState.SUBMITTED)
        .ifPresent(found -> problems.add(Workflow.wrongState(found, found.state(), "SUBMITTED")));
    Workflow.refuse(problems.build());
    return review.orElseThrow();
  }

  private static List<Problem> wrongState(AnnualReview review) {
    boolean open = review.state() == ReviewState.DRAFT || review.state() == ReviewState.RETURNED;
    return open
        ? ImmutableList.of()
        : ImmutableList.of(Workflow.wrongState(review, review.state(), "DRAFT or RETURNED"));
  }

  /** A review is of the version of the plan that is in force. */
  private static List<Problem> otherVersion(AnnualReview review, Snapshot now, LocalDate today) {
    Optional<Workplan> inForce = now.find(Workplan.class, review.workplan())
        .flatMap(plan -> new WorkplanStanding(now, plan.year(), today).endorsed());
    return inForce.filter(plan -> plan.id().equals(review.workplan())).isPresent()
        ? ImmutableList.of()
        : ImmutableList.of(new Problem(
            review.key() + "/workplan",
            "'" + review.workplan() + "' is not the version in force",
            inForce.map(plan -> "'" + plan.id() + "'").orElse("an endorsed version"),
            "review the version in force"));
  }

  private static List<Problem> incomplete(AnnualReview review, Strategy strategy) {
    return strategy.objectives().stream()
        .map(Objective::id)
        .filter(objective -> review.findings().stream()
            .filter(finding -> finding.objective().equals(objective))
            .noneMatch(ObjectiveReview::isComplete))
        .map(objective -> new Problem(
            review.key() + "/findings",
            "objective '" + objective + "' is not reviewed completely",
            "a finding, a rating and evidence",
            "add what is missing"))
        .toList();
  }
}
