package org.officialstats.advocacy.report.kind;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.casestudy.CaseStudyState;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.samples.TestSnapshot;

/** What is not for a kind of report is refused with a message that says what is. */
class RefusedInputsTest {
  private final TestSnapshot snapshot = SampleYear.open();

  @Test
  void aQuarterlyUpdateIsOfAQuarter() {
    refused(
            ReportKind.QUARTERLY_UPDATE,
            input(ReportKind.QUARTERLY_UPDATE)
                .evaluation(SampleYear.evaluation(snapshot, SampleYear.YEAR)))
        .hasMessage("[report quarterly-update] period '2024' is a year; expected a quarter such as"
            + " 2026-Q3; report a year as annual-review");
  }

  @Test
  void anAnnualReviewIsOfAYear() {
    refused(
            ReportKind.ANNUAL_REVIEW,
            input(ReportKind.ANNUAL_REVIEW)
                .evaluation(SampleYear.evaluation(snapshot, SampleYear.Q1)))
        .hasMessage("[report annual-review] period '2024-Q1' is a quarter; expected a year such as"
            + " 2026; report a quarter as quarterly-update");
  }

  @ParameterizedTest
  @MethodSource("org.officialstats.advocacy.report.kind.ReportKind#standard")
  void noKindIsInALanguageThatThereIsNot(ReportKind kind) {
    refused(kind, input(kind).language("tlh")).hasMessageContaining("'tlh'");
  }

  @Test
  void aReportOfTheWholeIsAboutNothingElse() {
    refused(ReportKind.DATA_QUALITY, input(ReportKind.DATA_QUALITY).subject(Id.of("privacy")))
        .hasMessage("[report data-quality] about 'privacy'; expected no subject, as the report is"
            + " about the whole; leave out about(\u2026)");
  }

  @Test
  void aBrochureIsAboutASegment() {
    String expected = "expected a segment of the strategy: chief-statisticians, policy-makers,"
        + " data-producers; say which with about(\u2026)";
    refused(ReportKind.BROCHURE, input(ReportKind.BROCHURE).subject(Optional.empty()))
        .hasMessage("[report brochure] no subject; " + expected);
    refused(ReportKind.BROCHURE, input(ReportKind.BROCHURE).subject(Id.of("privacy")))
        .hasMessage("[report brochure] no segment 'privacy'; " + expected);
  }

  @Test
  void aFactsheetIsAboutATopic() {
    refused(ReportKind.FACTSHEET, input(ReportKind.FACTSHEET).subject(Id.of("policy-makers")))
        .hasMessage("[report factsheet] no topic 'policy-makers'; expected a topic of the strategy:"
            + " benefits, modernization, expectations, privacy; say which with about(\u2026)");
  }

  @Test
  void aSheetIsAboutACaseStudyThatItsReadersMaySee() {
    refused(ReportKind.CASE_STUDY, input(ReportKind.CASE_STUDY).subject(Id.of("none")))
        .hasMessage("[report case-study] no case study 'none' for readers who are PUBLIC; expected"
            + " one that is recorded, and at most PUBLIC; correct the id, or the case study");
    snapshot.put(study().toBuilder().sensitivity(Sensitivity.INTERNAL).build());
    refused(ReportKind.CASE_STUDY, input(ReportKind.CASE_STUDY))
        .hasMessageStartingWith("[report case-study] no case study 'open' for readers");
    snapshot.put(study().toBuilder().sensitivity(Sensitivity.CONFIDENTIAL).build());
    refused(ReportKind.CASE_STUDY, input(ReportKind.CASE_STUDY).audience(ReportAudience.INTERNAL))
        .hasMessageContaining("at most INTERNAL");
  }

  @Test
  void aSheetForThePublicIsOfACaseStudyThatIsPublished() {
    snapshot.put(study().toBuilder().state(CaseStudyState.WITHDRAWN).build());
    refused(ReportKind.CASE_STUDY, input(ReportKind.CASE_STUDY))
        .hasMessage("[report case-study] case study 'open' is WITHDRAWN; expected PUBLISHED or"
            + " CONFIRMED for the public; publish it, or report to the office");
  }

  private CaseStudy study() {
    return snapshot.find(CaseStudy.class, Id.of("open")).orElseThrow();
  }

  private ReportInputBuilder input(ReportKind kind) {
    return SampleYear.input(kind, snapshot, ReportAudience.PUBLIC);
  }

  private static AbstractThrowableAssert<?, ?> refused(ReportKind kind, ReportInputBuilder input) {
    ReportInput built = input.build();
    return assertThatThrownBy(() -> kind.compose(built))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
