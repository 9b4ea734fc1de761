package org.officialstats.advocacy.report.kind;

import org.officialstats.advocacy.model.casestudy.CaseStudy;

/** The sheet of one case study. */
final class CaseStudySheet extends StandardReport {
  CaseStudySheet() {
    super(
        "case-study",
        Part.of("facts", CaseFacts::of),
        Part.of("work", page -> CaseWords.work(page, study(page))),
        Part.of("results", page -> CaseWords.results(page, study(page))),
        Part.of("use", page -> CaseUse.of(page, study(page))),
        Part.of("sources", page -> CaseWords.sources(page, study(page))),
        Part.required("quality", page -> CaseQuality.of(page, study(page))),
        Part.required("basis", BriefBasis::of));
  }

  @Override
  void check(ReportInput input) {
    study(input);
  }

  @Override
  String title(Page page) {
    return page.in(study(page).title());
  }

  @Override
  String subtitle(Page page) {
    return page.wording().text("case.subtitle");
  }

  static CaseStudy study(Page page) {
    return study(page.input());
  }

  private static CaseStudy study(ReportInput input) {
    return Subjects.caseStudy(CASE_STUDY, input);
  }
}
