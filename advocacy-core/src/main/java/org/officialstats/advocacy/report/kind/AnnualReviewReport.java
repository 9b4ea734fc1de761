package org.officialstats.advocacy.report.kind;

import org.officialstats.advocacy.model.ReportingPeriod;

/** The annual review. */
final class AnnualReviewReport extends StandardReport {
  AnnualReviewReport() {
    super(
        "annual-review",
        Part.of("glance", GlanceSection::of),
        Part.of("review", ReviewSection::of),
        Part.of("follow-ups", FollowUpsSection::of),
        Part.of("objectives", ObjectivesSection::of),
        Part.of("comparison", ComparisonSection::of),
        Part.of("workplan", WorkplanSection::of),
        Part.of("events", EventsSection::of),
        Part.of("lines", LinesSection::of),
        Part.of("findings", FindingsSection::of),
        Part.required("restatements", RestatementsSection::of),
        Part.required("basis", BasisSection::of),
        Part.of("details", DetailsSection::of));
  }

  @Override
  void check(ReportInput input) {
    super.check(input);
    ReportingPeriod period = input.evaluation().period();
    if (!period.isYear()) {
      throw new IllegalArgumentException("[report " + id() + "] period '" + period
          + "' is a quarter; expected a year such as 2026; report a quarter as quarterly-update");
    }
  }

  @Override
  public boolean compares() {
    return true;
  }

  @Override
  String title(Page page) {
    return page.wording()
        .text("review.title", "period", page.formats().period(page.evaluation().period()));
  }
}
