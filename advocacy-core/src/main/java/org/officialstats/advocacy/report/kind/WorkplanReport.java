package org.officialstats.advocacy.report.kind;

/** The workplan of a year, as endorsed. */
final class WorkplanReport extends StandardReport {
  WorkplanReport() {
    super(
        "workplan",
        Part.of("plan", PlanSection::of),
        Part.of("items", ItemsSection::of),
        Part.of("changes", PlanChangesSection::of),
        Part.required("basis", BriefBasis::of));
  }

  @Override
  String title(Page page) {
    return page.wording()
        .text(
            "plan.title",
            "period",
            page.formats().period(page.evaluation().period().wholeYear()));
  }
}
