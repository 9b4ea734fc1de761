package org.officialstats.advocacy.model.workplan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.StateMachine;
import org.officialstats.advocacy.model.Stateful;

/**
 * What the body is told about a quarter or a year: the figures, sealed, and the words to them.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the update
 * @param period the quarter or year it is about
 * @param deadline the last day, in the body's zone, on which it is submitted in time
 * @param narratives the words, as a whole, by objective and by activity line; each subject once
 * @param ratings the ratings given by hand, beside the computed ones; each indicator and objective once
 * @param state how far it has come
 * @param submittedOn the day it was last submitted, in the body's zone; empty in a draft
 * @param submittedBy the account that last submitted it; empty in a draft
 * @param returnedReason why it was sent back; there exactly while it is returned
 * @param deliveredOn the day it was delivered to the body; empty until then
 * @param seal the figures as submitted; never empty once submitted
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record ProgressUpdate(
    Id<ProgressUpdate> id,
    ReportingPeriod period,
    LocalDate deadline,
    List<Narrative> narratives,
    List<GivenRating> ratings,
    UpdateState state,
    Optional<LocalDate> submittedOn,
    Optional<Actor> submittedBy,
    Optional<LocalizedText> returnedReason,
    Optional<LocalDate> deliveredOn,
    Optional<SealedEvaluation> seal,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity, Stateful<UpdateState> {
  private static final Set<String> CHANGEABLE =
      ImmutableSet.of("state", "returnedReason", "deliveredOn", "labels", "sensitivity");

  /** Which kind of update it is; its period says so. */
  public enum Kind {
    /** About a quarter. */
    QUARTERLY,
    /** About a year. */
    ANNUAL
  }

  public ProgressUpdate {
    requireNonNull(id, "id");
    requireNonNull(period, "period");
    requireNonNull(deadline, "deadline");
    narratives = ImmutableList.copyOf(narratives);
    ratings = ImmutableList.copyOf(ratings);
    requireNonNull(state, "state");
    requireNonNull(submittedOn, "submittedOn");
    requireNonNull(submittedBy, "submittedBy");
    requireNonNull(returnedReason, "returnedReason");
    requireNonNull(deliveredOn, "deliveredOn");
    requireNonNull(seal, "seal");
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(ProgressUpdate.class, id)
        .distinct("narratives", narratives, Narrative::subject)
        .distinct("ratings", ratings, GivenRating::subject);
    Submission.check(
        checks, period, state, submittedOn, submittedBy, returnedReason, deliveredOn, seal);
    labels = checks.labels(labels);
    checks.done();
  }

  /** Quarterly or annual, after its period. */
  public Kind kind() {
    return period.isYear() ? Kind.ANNUAL : Kind.QUARTERLY;
  }

  /** A builder with the usual start: a draft, internal. */
  public static ProgressUpdateBuilder builder() {
    return ProgressUpdateBuilder.builder()
        .state(UpdateState.DRAFT)
        .sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this update. */
  public ProgressUpdateBuilder toBuilder() {
    return ProgressUpdateBuilder.builder(this);
  }

  @Override
  public StateMachine<UpdateState> stateMachine() {
    return UpdateState.TRANSITIONS;
  }

  /** The state, why it was returned, when it was delivered, the labels and the sensitivity. */
  @Override
  public Set<String> changeableWhenFrozen() {
    return CHANGEABLE;
  }
}
