package org.officialstats.advocacy.model.workplan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.StateMachine;
import org.officialstats.advocacy.model.Stateful;

/**
 * One version of the plan for one year. Once endorsed it never changes: a change is a new workplan that supersedes it and
 * gives its reasons.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies this version
 * @param title what it is called
 * @param year the year it is for, a whole year of the strategy's fiscal calendar
 * @param version 1 for the first, one more for each that follows
 * @param supersedes the version before this one; empty for the first
 * @param changes what this version changes against the one before, and why; empty for the first
 * @param items what is to be done
 * @param state how far this version has come
 * @param returnedReason why the body sent it back; there exactly while it is returned
 * @param endorsement who agreed to it and when; there exactly when it is endorsed or closed
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record Workplan(
    Id<Workplan> id,
    LocalizedText title,
    ReportingPeriod year,
    int version,
    Optional<Id<Workplan>> supersedes,
    List<VersionReason> changes,
    List<WorkplanItem> items,
    WorkplanState state,
    Optional<LocalizedText> returnedReason,
    Optional<Endorsement> endorsement,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity, Stateful<WorkplanState> {

  public Workplan {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(year, "year");
    requireNonNull(supersedes, "supersedes");
    changes = ImmutableList.copyOf(changes);
    items = ImmutableList.copyOf(items);
    requireNonNull(state, "state");
    requireNonNull(returnedReason, "returnedReason");
    requireNonNull(endorsement, "endorsement");
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(Workplan.class, id)
        .that(year.isYear(), "year", "is " + year, "a whole year", "write " + year.wholeYear())
        .distinct("items", items, WorkplanItem::id)
        .that(
            !items.isEmpty() || !state.isComplete(),
            "items",
            "is empty although the plan is " + state,
            "at least one",
            "add what is to be done")
        .that(
            (state == WorkplanState.RETURNED) == returnedReason.isPresent(),
            "returnedReason",
            (returnedReason.isPresent() ? "is given" : "is missing") + " although the plan is "
                + state,
            "a reason exactly while it is RETURNED",
            returnedReason.isPresent() ? "remove it" : "add it")
        .that(
            state.isEndorsed() == endorsement.isPresent(),
            "endorsement",
            (endorsement.isPresent() ? "is given" : "is missing") + " although the plan is "
                + state,
            "an endorsement exactly when it is ENDORSED or CLOSED",
            endorsement.isPresent() ? "remove it" : "add it");
    WorkplanVersion.check(checks, id, version, supersedes, changes, items);
    labels = checks.labels(labels);
    checks.done();
  }

  /** The item with this id; empty when this version has none. */
  public Optional<WorkplanItem> item(Id<WorkplanItem> id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** A builder with the usual start: the first version, a draft, internal. */
  public static WorkplanBuilder builder() {
    return WorkplanBuilder.builder()
        .version(1)
        .state(WorkplanState.DRAFT)
        .sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this version. */
  public WorkplanBuilder toBuilder() {
    return WorkplanBuilder.builder(this);
  }

  @Override
  public StateMachine<WorkplanState> stateMachine() {
    return WorkplanState.TRANSITIONS;
  }
}
