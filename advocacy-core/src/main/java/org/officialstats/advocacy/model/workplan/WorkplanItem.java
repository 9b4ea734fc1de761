package org.officialstats.advocacy.model.workplan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.strategy.Output;

/**
 * One piece of work in a workplan (an activity in the terms of the OECD-DAC glossary). It keeps its id from version to
 * version of the plan, so that progress can be followed across them.
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the item among those of the plan's year
 * @param title what is to be done
 * @param activityLine the activity line it belongs to
 * @param output the output of that line it contributes to; empty when it is for the line as a whole
 * @param owner the organization that does it; empty when the owner is named in words
 * @param ownerName who does it, in words, one line: a task team, a unit; empty when an organization is named
 * @param start its first day
 * @param due the last day on which it is done in time
 * @param events the events it plans
 * @param materials the materials it plans
 */
@RecordBuilder
public record WorkplanItem(
    Id<WorkplanItem> id,
    LocalizedText title,
    Id<ActivityLine> activityLine,
    Optional<Id<Output>> output,
    Optional<Id<Organization>> owner,
    Optional<String> ownerName,
    LocalDate start,
    LocalDate due,
    Set<Id<Event>> events,
    Set<Id<Material>> materials) {

  public WorkplanItem {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(activityLine, "activityLine");
    requireNonNull(output, "output");
    requireNonNull(owner, "owner");
    requireNonNull(ownerName, "ownerName");
    requireNonNull(start, "start");
    requireNonNull(due, "due");
    events = ImmutableSet.copyOf(events);
    materials = ImmutableSet.copyOf(materials);
    Checks.of(WorkplanItem.class, id)
        .exactlyOne("owner", owner, "ownerName", ownerName)
        .line("ownerName", ownerName)
        .that(
            !due.isBefore(start),
            "due",
            due + " is before /start " + start,
            "a day not before it",
            "correct one of them")
        .done();
  }

  /** An empty builder. */
  public static WorkplanItemBuilder builder() {
    return WorkplanItemBuilder.builder();
  }

  /** A builder that starts from this item. */
  public WorkplanItemBuilder toBuilder() {
    return WorkplanItemBuilder.builder(this);
  }
}
