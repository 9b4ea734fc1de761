package org.officialstats.advocacy.model.partner;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.audience.Position;
import org.officialstats.advocacy.model.event.Event;

/**
 * What an organization has promised to do by a day, under an agreement or at an event.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the commitment
 * @param by the organization that promised
 * @param madeBy the office whose holder gave the promise; empty when it is not known
 * @param kind what is promised: data, funds, staff, advocacy
 * @param agreement the agreement it is part of; empty when there is none
 * @param event the event at which it was given; empty when it was given elsewhere
 * @param what the promise in words
 * @param due the last day on which it is kept in time; "by 2025" is the last day of 2025
 * @param fulfilledOn when it was kept; empty while it is not
 * @param evidence what shows that it was kept
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record Commitment(
    Id<Commitment> id,
    Id<Organization> by,
    Optional<Id<Position>> madeBy,
    @Listed("commitment-kind") Code kind,
    Optional<Id<Agreement>> agreement,
    Optional<Id<Event>> event,
    LocalizedText what,
    LocalDate due,
    Optional<PartialDate> fulfilledOn,
    List<Link> evidence,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {

  public Commitment {
    requireNonNull(id, "id");
    requireNonNull(by, "by");
    requireNonNull(madeBy, "madeBy");
    requireNonNull(kind, "kind");
    requireNonNull(agreement, "agreement");
    requireNonNull(event, "event");
    requireNonNull(what, "what");
    requireNonNull(due, "due");
    requireNonNull(fulfilledOn, "fulfilledOn");
    evidence = ImmutableList.copyOf(evidence);
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(Commitment.class, id);
    labels = checks.labels(labels);
    checks.done();
  }

  /** A builder with the usual start: internal. */
  public static CommitmentBuilder builder() {
    return CommitmentBuilder.builder().sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this commitment. */
  public CommitmentBuilder toBuilder() {
    return CommitmentBuilder.builder(this);
  }
}
