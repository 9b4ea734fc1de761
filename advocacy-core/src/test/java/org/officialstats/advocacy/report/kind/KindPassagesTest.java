package org.officialstats.advocacy.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.report.CalendarChart;
import org.officialstats.advocacy.report.DotPlot;
import org.officialstats.advocacy.report.Layout;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.ShareChart;
import org.officialstats.advocacy.report.TimelineChart;
import org.officialstats.advocacy.snapshot.Snapshot;

/** What each kind says of a small state with known facts. */
class KindPassagesTest {
  private final Snapshot open = SampleYear.open();

  @Test
  void aReviewSaysOfEachObjectiveWhatWasFoundAndWhatWasNot() {
    assertThat(internal(ReportKind.ANNUAL_REVIEW).text()).contains("""
        Review by objective
        Review of version 1 of the workplan, held on 20 December 2024; state: adopted.
        Convince
        Finding: Found open.\s
        Rating: computed: On track; given by hand: Limited progress. Raison open.\s
        Evidence: Minutes open, Event open (event/open), 2 records not shown in this report
        Recommendation: Recommended open.\s
        Raise awareness
        The review says nothing of this objective.
        """);
  }

  @Test
  void aReviewFollowsUpLastYearsRecommendations() {
    assertThat(internal(ReportKind.ANNUAL_REVIEW).text()).contains("""
        Old advice open.\tRaise awareness\tin progress\tHalf open.
        Recommended open.\tConvince\tnot reported\tnone
        """);
  }

  @Test
  void aReviewComparesWithLastYearOnlyWhereFiguresMeanTheSame() {
    assertThat(internal(ReportKind.ANNUAL_REVIEW).text().lines())
        .contains(
            "Case studies in the list (CAS-01)\t0\t1\t+1",
            "Message coverage (MSG-01)\t0%\t9.1%\t+9.1 percentage points",
            "Case studies confirmed by the owner (CAS-03)\tundefined\t100%\tundefined");
    Evaluation year = SampleReports.year("2024", SampleFigures.indicators(), List.of());
    ReportDocument changed = SampleReports.compose(
        ReportKind.ANNUAL_REVIEW,
        open,
        ReportAudience.INTERNAL,
        input -> input
            .evaluation(year)
            .earlier(List.of(SampleReports.earlier(
                "2023", SampleFigures.otherVersion(), Optional.of(Id.of("update"))))));
    assertThat(changed.text().lines())
        .contains("Figures of 2023 as published, as known at revision 9. Figures are compared only"
            + " under the same definition.")
        .contains(
            "Name of AUD-01 (AUD-01)\tnot comparable\t75%\tNot comparable: definition changed");
  }

  @Test
  void anUpdateComparesWithTheQuarterBeforeAndThatOfAYearBefore() {
    String text = internal(ReportKind.QUARTERLY_UPDATE).text();
    assertThat(text)
        .containsSubsequence(
            "Comparison with earlier quarters\n",
            "Figures of fourth quarter of 2023 computed for this report as of 31 December 2023",
            "Figures beside those of fourth quarter of 2023\n",
            "Figures of first quarter of 2023 computed for this report as of 31 March 2023",
            "Figures beside those of first quarter of 2023\n");
    assertThat(text.lines()).contains("Case studies in the list (CAS-01)\t0\t1\t+1");
    assertThat(SampleReports.compose(
                ReportKind.QUARTERLY_UPDATE,
                SampleYear.open(),
                ReportAudience.INTERNAL,
                input -> input.earlier(List.of()))
            .text())
        .contains(
            "Comparison with earlier quarters\nThe strategy did not hold in the quarter before"
                + " or a year before, so nothing is compared.\n");
  }

  @Test
  void aWorkplanTellsWhoDoesWhatByWhen() {
    assertThat(internal(ReportKind.WORKPLAN).text())
        .contains("Plan open, version 1, was endorsed by Body open on 15 January 2024."
            + " Minutes: GWG/open\n")
        .contains("Item by-person\tthe line as a whole\tMs onlyinside\t1 February 2024\t30 June"
            + " 2024\toverdue (not reported)\n");
    assertThat(open(ReportKind.WORKPLAN).text())
        .contains("Item by-office-4\tthe line as a whole\tOrganization open\t")
        .contains("Item by-person\tthe line as a whole\tnot shown in this report\t")
        .contains("No item has changed since the workplan was first endorsed.");
    assertThat(open(ReportKind.WORKPLAN).blocks()).hasAtLeastOneElementOfType(TimelineChart.class);
  }

  @Test
  void aFactsheetGathersWhatThereIsOnATopic() {
    ReportDocument sheet = open(ReportKind.FACTSHEET);
    assertThat(sheet.layout()).isEqualTo(Layout.TWO_COLUMNS);
    assertThat(sheet.text())
        .startsWith("Factsheet: Privacy\n")
        .contains(
            "• Message open\n", "• Material open (One-page brochure): English\n", "Case open\n")
        .contains("Materials produced (Privacy) 1\nRecords: computed, 1 of 1 counted\n");
  }

  @Test
  void aSheetTellsOfACaseWhatIsKnownAndWhatIsNot() {
    assertThat(open(ReportKind.CASE_STUDY).text())
        .contains("Owner\tOrganization open\n", "Types of source\tScanner data\n")
        .contains("What was done\nSummary open\nWhat came of it\nBenefit open\n")
        .contains("• Policy open (Organization open, 10 February 2024): Link open\n")
        .contains("• Last confirmed by its owner: 10 February 2024\n• Not recorded: Stages\n");
    assertThat(SampleReports.compose(
                ReportKind.CASE_STUDY, SampleReports.bare(1), ReportAudience.PUBLIC, i -> i)
            .text())
        .contains("What was done\nNot written yet.\n")
        .contains("• Not confirmed by its owner.\n");
  }

  @Test
  void theMatrixCountsMessagesAndSaysWhereOneIsMissing() {
    assertThat(open(ReportKind.MESSAGE_MATRIX).text())
        .contains("Privacy\tmissing\t1\tmissing\n")
        .contains("Modernization of statistical systems\tmissing\tmissing\tnone\n")
        .contains("• No approved message is for Producers of Big Data; write and approve one.\n")
        .contains("• 1 message lacks a required language; translate it.\n")
        .contains("Message open\tPrivacy\tPolicy makers in strategic ministries\t1\t1\tFrench,"
            + " Spanish, Russian, Arabic, Chinese\n");
    assertThat(SampleReports.compose(
                ReportKind.MESSAGE_MATRIX, SampleReports.complete(), ReportAudience.PUBLIC, i -> i)
            .text())
        .contains("Gaps, and what to do\nThere is no gap.\n");
  }

  @Test
  void dataQualityTellsOfEachFindingWhatItIsAboutAndWhatToDo() {
    assertThat(internal(ReportKind.DATA_QUALITY).text())
        .containsPattern(
            "COM-F01 Warning\tcommitment/open\t.*\t1 February 2024\t.*\n|PAR-F03 .*\t.*\n")
        .contains("Figures without a number\n", "Unclear\n")
        .contains("0 figures are withheld, as they would speak of fewer than five people.");
  }

  @Test
  void chartsSayWhatTheyShow() {
    ReportDocument review = internal(ReportKind.ANNUAL_REVIEW);
    assertThat(review.blocks())
        .hasAtLeastOneElementOfType(CalendarChart.class)
        .hasAtLeastOneElementOfType(ShareChart.class);
    assertThat(review.text())
        .contains("Calendar of 1 group. First: Event open, 10 February 2024. Last: Event open, 10"
            + " February 2024. The table below has every figure.")
        .contains("Chart of shares: opponent, 0; sceptic, 0; neutral, 0; supporter, 1; champion, 0;"
            + " not observed, 0. The table below has every figure.");
    ReportDocument rated = SampleReports.compose(
        ReportKind.ANNUAL_REVIEW,
        SampleReports.targets(),
        ReportAudience.PUBLIC,
        input -> input.evaluation(SampleReports.year("2024", SampleReports.rated(1), List.of())));
    assertThat(rated.blocks()).hasAtLeastOneElementOfType(DotPlot.class);
    assertThat(rated.text())
        .contains("Dot plot of 3 groups. 1 has reached its target. Highest: Name of PAR-10, 100%."
            + " Lowest: Name of PAR-11, 50%. The table below has every figure.");
  }

  private ReportDocument internal(ReportKind kind) {
    return SampleReports.compose(kind, open, ReportAudience.INTERNAL, input -> input);
  }

  private ReportDocument open(ReportKind kind) {
    return SampleReports.compose(kind, open, ReportAudience.PUBLIC, input -> input);
  }
}
