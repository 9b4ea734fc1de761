package org.officialstats.advocacy.report.kind;

import java.util.List;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;

/** What changed in the plan after it was first endorsed, with the reasons. */
final class PlanChangesSection {
  private PlanChangesSection() {}

  static List<Block> of(Page page) {
    EndorsedPlan endorsed = EndorsedPlan.of(page);
    return endorsed.plan().isEmpty()
        ? List.of()
        : List.of(
            new Heading(1, page.wording().text("plan.changes"), "changes"),
            WorkplanChanges.of(page, endorsed.standing()));
  }
}
