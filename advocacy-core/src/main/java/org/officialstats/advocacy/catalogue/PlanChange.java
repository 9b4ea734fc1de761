package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.WorkplanStanding;
import org.officialstats.advocacy.model.workplan.VersionReason;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanItem;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * A change of an item of the workplan after the plan was endorsed.
 *
 * @param reason what was changed, and why
 * @param version the version that changed it
 * @param item the item as it is then, or as it was when it was dropped; empty where the version before is not known
 */
record PlanChange(VersionReason reason, Workplan version, Optional<WorkplanItem> item) {
  /** What the versions after the first endorsed one changed, up to the one in force; the latest version first. */
  static List<PlanChange> of(WorkplanStanding plans, Snapshot snapshot) {
    ImmutableList.Builder<PlanChange> changes = ImmutableList.builder();
    int first = plans.firstEndorsed().map(Workplan::version).orElse(0);
    Optional<Workplan> version = plans.endorsed();
    while (version.filter(plan -> plan.version() > first).isPresent()) {
      Workplan now = version.get();
      Optional<Workplan> before = now.supersedes()
          .flatMap(id -> snapshot.find(Workplan.class, id))
          .filter(plan -> plan.version() < now.version());
      now.changes()
          .forEach(reason -> changes.add(new PlanChange(reason, now, item(reason, now, before))));
      version = before;
    }
    return changes.build();
  }

  private static Optional<WorkplanItem> item(
      VersionReason reason, Workplan now, Optional<Workplan> before) {
    return now.item(reason.item()).or(() -> before.flatMap(plan -> plan.item(reason.item())));
  }
}
