package org.officialstats.advocacy.report.kind;

/** What rules found in the data, and what the figures do not tell. */
final class DataQuality extends StandardReport {
  DataQuality() {
    super(
        "data-quality",
        Part.of("findings", FindingsSection::inFull),
        Part.of("missing", MissingFigures::of),
        Part.of("coverage", CoverageSection::of),
        Part.required("restatements", RestatementsSection::of),
        Part.required("basis", BasisSection::of));
  }

  @Override
  String title(Page page) {
    return page.wording()
        .text("quality.title", "period", page.formats().period(page.evaluation().period()));
  }
}
