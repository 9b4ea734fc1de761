package org.officialstats.advocacy.report.kind;

import java.util.Optional;
import org.officialstats.advocacy.evaluation.WorkplanStanding;
import org.officialstats.advocacy.model.workplan.Workplan;

/**
 * The workplan in force of the year of a report, as its readers may see it.
 *
 * @param standing where it stands
 * @param plan the plan; empty where none is endorsed, or the readers may not see it
 * @param instead what is said where there is no plan to show; empty where there is one
 */
record EndorsedPlan(WorkplanStanding standing, Optional<Workplan> plan, Optional<String> instead) {
  static EndorsedPlan of(Page page) {
    WorkplanStanding standing = new WorkplanStanding(
        page.snapshot(),
        page.evaluation().period().wholeYear(),
        page.evaluation().asOf());
    Optional<Workplan> plan = standing.endorsed();
    if (plan.isEmpty()) {
      return new EndorsedPlan(standing, plan, Optional.of(page.wording().text("workplan.none")));
    }
    return page.readers().maySee(plan.get().sensitivity())
        ? new EndorsedPlan(standing, plan, Optional.empty())
        : new EndorsedPlan(
            standing, Optional.empty(), Optional.of(page.wording().text("workplan.hidden")));
  }
}
