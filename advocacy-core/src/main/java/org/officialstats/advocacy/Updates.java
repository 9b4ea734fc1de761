package org.officialstats.advocacy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.SealVerdict;
import org.officialstats.advocacy.evaluation.Seals;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.model.workplan.UpdateState;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * Takes updates to the body step by step: submitted with their figures sealed, sent back, submitted anew, delivered. Days
 * are those of the body's zone, and each lasts to its end there.
 *
 * <pre>{@code
 * ProgressUpdate submitted = tracker.updates().submit(Actor.of("a.diallo"), draft.id());
 * }</pre>
 *
 * <p>Every step is refused with {@link CommitRefusedException} that lists all that speaks against it. Thread-safe.
 */
public final class Updates {
  private final Workflow workflow;
  private final Evaluations evaluations;

  Updates(Workflow workflow, Evaluations evaluations) {
    this.workflow = workflow;
    this.evaluations = evaluations;
  }

  /**
   * Evaluates the period as of its last day by what is known now, seals it with the strategy, and submits the update, a
   * draft or one that was sent back. A late one is submitted too; its day says so.
   *
   * @return the update as submitted
   * @throws CommitRefusedException if there is no such draft, no strategy, the period is not over or is submitted already, or
   *     the commit is refused
   */
  public ProgressUpdate submit(Actor by, Id<ProgressUpdate> id) {
    requireNonNull(by, "by");
    requireNonNull(id, "id");
    Snapshot now = workflow.latest();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Optional<Strategy> strategy = Workflow.strategy(now, problems);
    Optional<ProgressUpdate> draft =
        Workflow.find(workflow.latest(by), ProgressUpdate.class, id, problems);
    draft.ifPresent(update -> {
      problems.addAll(Submittable.state(update));
      problems.addAll(Submittable.twins(update, now));
      strategy.ifPresent(
          known -> problems.addAll(Submittable.period(update, known, workflow.today(known))));
    });
    List<Problem> found = problems.build();
    if (strategy.isEmpty()
        || draft.isEmpty()
        || !Submittable.canBeSealed(draft.get(), strategy.get())) {
      Workflow.refuse(found);
    }
    ProgressUpdate submitted = submitted(by, draft.orElseThrow(), now);
    workflow.refuse(by, now, submitted, found);
    workflow.commit(by, "Submit the update of " + submitted.period(), now, submitted);
    return submitted;
  }

  private ProgressUpdate submitted(Actor by, ProgressUpdate draft, Snapshot now) {
    Evaluation evaluation = evaluations.evaluate(now, draft.period());
    return draft.toBuilder()
        .state(UpdateState.SUBMITTED)
        .submittedOn(workflow.today(now.strategy()))
        .submittedBy(by)
        .returnedReason(Optional.empty())
        .seal(Seals.seal(evaluation, now.strategy()))
        .build();
  }

  /** Sends a submitted update back, to be mended and submitted anew. Its seal stays in its history. */
  public ProgressUpdate sendBack(Actor by, Id<ProgressUpdate> id, LocalizedText reason) {
    requireNonNull(by, "by");
    requireNonNull(reason, "reason");
    Snapshot now = workflow.latest();
    ProgressUpdate returned = submitted(by, now, id).toBuilder()
        .state(UpdateState.RETURNED)
        .returnedReason(reason)
        .build();
    workflow.commit(by, "Send back the update of " + returned.period(), now, returned);
    return returned;
  }

  /** Records that a submitted update was delivered to the body today. */
  public ProgressUpdate deliver(Actor by, Id<ProgressUpdate> id) {
    requireNonNull(by, "by");
    Snapshot now = workflow.latest();
    ProgressUpdate submitted = submitted(by, now, id);
    LocalDate today = workflow.today(now.strategy());
    ProgressUpdate delivered =
        submitted.toBuilder().state(UpdateState.DELIVERED).deliveredOn(today).build();
    workflow.commit(by, "Deliver the update of " + delivered.period(), now, delivered);
    return delivered;
  }

  /**
   * Evaluates what an update has sealed again, from what was known then, and tells whether the same bytes come out.
   *
   * @throws IllegalArgumentException if the update has no seal
   */
  public SealVerdict verify(ProgressUpdate update) {
    return evaluations.verify(requireNonNull(update, "update"));
  }

  private ProgressUpdate submitted(Actor by, Snapshot now, Id<ProgressUpdate> id) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Workflow.strategy(now, problems);
    Optional<ProgressUpdate> update = Workflow.find(
        workflow.latest(by), ProgressUpdate.class, requireNonNull(id, "id"), problems);
    update
        .filter(found -> found.state() != UpdateState.SUBMITTED)
        .ifPresent(found -> problems.add(Workflow.wrongState(found, found.state(), "SUBMITTED")));
    Workflow.refuse(problems.build());
    return update.orElseThrow();
  }
}
