package org.officialstats.advocacy.report.kind;

import org.officialstats.advocacy.model.ReportingPeriod;

/** The quarterly update. */
final class QuarterlyUpdate extends StandardReport {
  QuarterlyUpdate() {
    super(
        "quarterly-update",
        Part.of("glance", GlanceSection::of),
        Part.of("objectives", ObjectivesSection::of),
        Part.of("comparison", ComparisonSection::of),
        Part.of("findings", FindingsSection::of),
        Part.of("workplan", WorkplanSection::of),
        Part.of("lines", LinesSection::of),
        Part.required("restatements", RestatementsSection::of),
        Part.required("basis", BasisSection::of),
        Part.of("details", DetailsSection::of));
  }

  @Override
  void check(ReportInput input) {
    super.check(input);
    ReportingPeriod period = input.evaluation().period();
    if (period.isYear()) {
      throw new IllegalArgumentException("[report " + id() + "] period '" + period
          + "' is a year; expected a quarter such as 2026-Q3; report a year as annual-review");
    }
  }

  @Override
  public boolean compares() {
    return true;
  }

  @Override
  String title(Page page) {
    return page.wording()
        .text("update.title", "period", page.formats().period(page.evaluation().period()));
  }
}
