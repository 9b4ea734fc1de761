package org.officialstats.advocacy.model.resource;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Amount;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Quantity;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanItem;

/**
 * Money or a resource in kind that is needed for an item of the workplan, or for an activity line as a whole (an input in
 * the terms of the OECD-DAC glossary).
 *
 * <p>Construct it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id identifies the need
 * @param purpose what it is needed for
 * @param kind what is needed: staff, travel, translation
 * @param workplan the workplan of the item; empty when it is needed for a line as a whole
 * @param item the item of that workplan; there exactly when the workplan is
 * @param activityLine the activity line; empty when it is needed for an item
 * @param cash how much money; empty when it is needed in kind
 * @param inKind how much in its natural unit; empty when money is needed
 * @param neededBy the last day on which it is of use
 * @param labels the office's own fields
 * @param sensitivity who may see it; internal unless stated
 */
@RecordBuilder
public record ResourceNeed(
    Id<ResourceNeed> id,
    LocalizedText purpose,
    @Listed("resource-kind") Optional<Code> kind,
    Optional<Id<Workplan>> workplan,
    Optional<Id<WorkplanItem>> item,
    Optional<Id<ActivityLine>> activityLine,
    Optional<Amount> cash,
    Optional<Quantity> inKind,
    LocalDate neededBy,
    Map<String, String> labels,
    Sensitivity sensitivity)
    implements Entity {

  public ResourceNeed {
    requireNonNull(id, "id");
    requireNonNull(purpose, "purpose");
    requireNonNull(kind, "kind");
    requireNonNull(workplan, "workplan");
    requireNonNull(item, "item");
    requireNonNull(activityLine, "activityLine");
    requireNonNull(cash, "cash");
    requireNonNull(inKind, "inKind");
    requireNonNull(neededBy, "neededBy");
    requireNonNull(sensitivity, "sensitivity");
    Checks checks = Checks.of(ResourceNeed.class, id)
        .exactlyOne("workplan", workplan, "activityLine", activityLine)
        .together("workplan", workplan, "item", item)
        .together("item", item, "workplan", workplan)
        .exactlyOne("cash", cash, "inKind", inKind);
    Inputs.checkPositive(checks, cash, inKind);
    labels = checks.labels(labels);
    checks.done();
  }

  /** A builder with the usual start: internal. */
  public static ResourceNeedBuilder builder() {
    return ResourceNeedBuilder.builder().sensitivity(Sensitivity.INTERNAL);
  }

  /** A builder that starts from this need. */
  public ResourceNeedBuilder toBuilder() {
    return ResourceNeedBuilder.builder(this);
  }
}
