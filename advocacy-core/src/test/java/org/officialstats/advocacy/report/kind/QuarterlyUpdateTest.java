package org.officialstats.advocacy.report.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.report.kind.SampleUpdate.INTERNAL;
import static org.officialstats.advocacy.report.kind.SampleUpdate.SECRET;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.RollUp;
import org.officialstats.advocacy.evaluation.RollUps;
import org.officialstats.advocacy.evaluation.Standing;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.workplan.Narrative;
import org.officialstats.advocacy.report.BarChart;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.samples.TestSnapshot;

class QuarterlyUpdateTest {
  private static final ReportKind KIND = ReportKind.QUARTERLY_UPDATE;

  private final ReportDocument internal = compose(SampleUpdate.input(ReportAudience.INTERNAL));
  private final ReportDocument open = compose(SampleUpdate.input(ReportAudience.PUBLIC));

  @Test
  void saysWhatItIs() {
    assertThat(KIND.id()).isEqualTo("quarterly-update");
    assertThat(internal.title()).isEqualTo("Quarterly update: first quarter of 2024");
    assertThat(internal.identifier()).isEqualTo("quarterly-update-2024-Q1-en");
    assertThat(internal.date()).isEqualTo(SampleUpdate.DAY);
    assertThat(internal.subject())
        .isEqualTo(
            "Progress under the strategy of the Global Working Group on Big Data for Official"
                + " Statistics");
    assertThat(internal.text()).startsWith("""
            Quarterly update: first quarter of 2024
            Advocacy and communication strategy on Big Data for official statistics
            Period 1 January 2024 to 31 March 2024
            As of 31 March 2024
            As known at revision 9
            Due by 30 April 2024
            Audience The office and the bodies it reports to
            The quarter at a glance
            """);
  }

  @Test
  void goesFromTheWholeToTheParts() {
    assertThat(internal.blocks())
        .filteredOn(block -> block instanceof Heading heading && heading.level() == 1)
        .extracting(block -> ((Heading) block).id())
        .containsExactly(
            "glance",
            "objectives",
            "comparison",
            "findings",
            "workplan",
            "lines",
            "restatements",
            "basis",
            "details");
  }

  @Test
  void saysWhatIsNoNumberByAWordForEachReason() {
    assertThat(internal.text().lines())
        .contains(
            row(
                "Name of AUD-01 (AUD-01, output) (restated)",
                "75% (3 of 4)"
                    + "\t987,654%, from a baseline of 0%\tOn track (95% of the way); given by"
                    + " hand: Limited progress. Raison " + INTERNAL + ". "),
            row(
                "Name of EVT-01 (EVT-01, output)",
                "0" + "\t987,654, from a baseline of 0\tNot available (This is why.)"),
            row("Name of EVT-02 (EVT-02, out-take)", "no data (This is why.)" + NO_TARGET),
            row("Name of EVT-03 (EVT-03, output)", "50 to 65" + NO_TARGET),
            row("Name of LRN-01 (LRN-01, out-take)", "suppressed (This is why.)" + NO_TARGET),
            row("Name of PAR-05 (PAR-05, outcome)", "undefined (This is why.)" + NO_TARGET),
            row("Name of REP-01 (REP-01, process)", "not due (This is why.)" + NO_TARGET),
            row("Name of REP-02 (REP-02, input)", "not applicable (This is why.)" + NO_TARGET),
            "Name of EVT-01: kept late (EVT-01, output)\t1 day" + NO_TARGET + "\tcomputed, none");
  }

  @Test
  void printsTheScaleUnderEveryTableWithRatings() {
    String scale = "Ratings by the share of the way from baseline to target: Target achieved: from"
        + " 100%; On track: from 95%; Progress made but acceleration needed: from 50%; Limited"
        + " progress: from 0%; Deterioration: below that.";
    assertThat(internal.text().lines().filter(scale::equals)).hasSize(3);
  }

  @Test
  void showsTheFiguresThatHaveATargetFirst() {
    assertThat(internal.text()).contains("""
        Name of AUD-01 75%
        On track
        3 of 4
        Target: 987,654%, from a baseline of 0%
        Records: computed, 1 of 3 counted, 1 unclear
        Earlier figures have been restated
        """);
    assertThat(internal.text())
        .contains("This report has 4 findings and 3 restated figures of earlier updates.");
  }

  @Test
  void saysHowManyFiguresWithATargetStandElsewhere() {
    List<IndicatorResult> ten = IntStream.range(10, 20)
        .mapToObj(number -> SampleFigures.rated("EVT-" + number))
        .toList();
    ReportDocument document = compose(SampleUpdate.input(ReportAudience.INTERNAL)
        .evaluation(SampleUpdate.evaluation(ten, List.of())));
    assertThat(document.blocks())
        .filteredOn(KeyFigures.class::isInstance)
        .flatExtracting(block -> ((KeyFigures) block).figures())
        .hasSize(9);
    assertThat(document.text())
        .contains("1 more indicator has a target; it is among the figures by activity line.");
  }

  @Test
  void putsTheWordsOfTheUpdateWhereTheyBelong() {
    assertThat(internal.text())
        .contains("The quarter at a glance\nOverall " + INTERNAL + ".\nSecond.\n")
        .contains("\nConvince\nConvinced " + INTERNAL + ".\n")
        .contains("\nPartenaires " + INTERNAL + ".\n");
  }

  @Test
  void marksWordsThatAreInAnotherLanguage() {
    assertThat(internal.blocks())
        .filteredOn(Paragraph.class::isInstance)
        .flatExtracting(block -> ((Paragraph) block).inlines())
        .flatExtracting(inline -> inline.texts())
        .filteredOn(text -> text.text().startsWith("Partenaires"))
        .extracting(text -> text.language())
        .containsExactly(Optional.of("fr"));
  }

  @Test
  void printsWordsOfAnyLength() {
    String line = "word ".repeat(6_000).strip();
    String unbroken = "\u4e00".repeat(25_000);
    var update = SampleUpdate.update(Sensitivity.INTERNAL).toBuilder()
        .narratives(List.of(Narrative.overall(LocalizedText.of("en", line + "\n" + unbroken))))
        .build();
    ReportDocument document =
        compose(SampleUpdate.input(ReportAudience.INTERNAL).update(update));
    String printed = document.text().replace("\n", " ");
    assertThat(printed).contains(line);
    assertThat(printed.replace(" ", "")).contains(unbroken);
  }

  @Test
  void tellsWhereItemsStandAndThatNobodyReported() {
    assertThat(internal.text().lines())
        .contains(
            "Item done\tPartners and stakeholders\t30 March 2024\tdone",
            "Item late\tPartners and stakeholders\t30 March 2024\toverdue (in progress)",
            "Item unbegun\tPartners and stakeholders\t30 March 2024\toverdue (not started)",
            "Item dropped\tPartners and stakeholders\t30 March 2024\tdropped",
            "Item secret\tPartners and stakeholders\t30 March 2024\tnot shown in this report",
            "Item silent\tPartners and stakeholders\t30 March 2024\toverdue (not reported)",
            "Item future\tPartners and stakeholders\t31 March 2024\tnot reported");
  }

  @Test
  void tellsWhatFiguresEnteredByHandRestOn() {
    String row = "Name of LRN-02 (LRN-02, out-take)\t42%" + NO_TARGET
        + "\tentered by hand: as reported; Survey of participants; n = 1,200; response rate 25%";
    assertThat(internal.text().lines()).contains(row);
    assertThat(open.text().lines()).contains(row);
  }

  @Test
  void countsTheIndicatorsOfEachObjectiveByWhatReadersMaySee() {
    assertThat(internal.text().lines())
        .contains("Raise awareness\t11\t6\t5\t1", "Convince\t11\t6\t5\t1");
    List<IndicatorResult> two = SampleFigures.indicators().subList(0, 2);
    ReportInputBuilder hidden = SampleUpdate.input(ReportAudience.PUBLIC)
        .evaluation(SampleUpdate.evaluation(two, List.of()))
        .snapshot(SampleUpdate.snapshot().put(SampleUpdate.target("shown", Sensitivity.INTERNAL)));
    assertThat(compose(hidden).text().lines()).contains("Convince\t2\t2\t0\t0");
    assertThat(compose(hidden.audience(ReportAudience.INTERNAL)).text().lines())
        .contains("Convince\t2\t2\t0\t1");
  }

  @Test
  void countsInAReportWhatTheRollUpsCount() {
    Evaluation evaluation =
        SampleUpdate.evaluation(SampleFigures.indicators(), SampleUpdate.findings());
    RollUp rollUp = RollUps.byObjective(evaluation, SampleUpdate.snapshot()).get(0);
    assertThat(internal.text().lines())
        .contains("Raise awareness\t" + rollUp.entries().size() + "\t"
            + (rollUp.count(Standing.RATED)
                + rollUp.count(Standing.NOT_RATED)
                + rollUp.count(Standing.WITHOUT_TARGET))
            + "\t"
            + (rollUp.count(Standing.NO_DATA)
                + rollUp.count(Standing.UNDEFINED)
                + rollUp.count(Standing.NOT_DUE)
                + rollUp.count(Standing.NOT_APPLICABLE)
                + rollUp.count(Standing.SUPPRESSED))
            + "\t" + rollUp.count(Standing.RATED));
  }

  @Test
  void setsRatingsGivenByHandUnderTheirObjective() {
    assertThat(internal.text())
        .contains(
            "\nRaise awareness\nRating given by hand: Deterioration. Reason " + INTERNAL + ". \n");
    assertThat(open.text()).doesNotContain("given by hand");
  }

  @Test
  void tellsWhatChangedInTheWorkplanSinceItWasFirstEndorsed() {
    assertThat(internal.text().lines())
        .contains(
            "Items changed since the workplan was first endorsed",
            "Item late\tgiven other dates, changed otherwise\t20 March 2024\t30 March 2024"
                + "\tClash of dates. Retard " + INTERNAL + ". Change of priority. ",
            "Item future\tadded\tnot in the plan\t31 March 2024\tnone given",
            "Item gone\tdropped\t30 March 2024\tnot in the plan\tLack of funding. ");
  }

  @Test
  void tellsNoChangeOfAWorkplanToThoseWhoMayNotSeeWhatItWasBefore() {
    ReportInputBuilder input = SampleUpdate.input(ReportAudience.PUBLIC)
        .snapshot(SampleUpdate.snapshot().put(SampleUpdate.plan(Sensitivity.PUBLIC)));
    assertThat(compose(input).text())
        .contains("What changed in the workplan since it was first endorsed is not shown in this"
            + " report.\n")
        .doesNotContain("Item gone");
  }

  @Test
  void saysThatNothingChangedInTheWorkplan() {
    ReportInputBuilder input = SampleUpdate.empty()
        .snapshot(new TestSnapshot(SampleUpdate.GWG)
            .at(9)
            .put(SampleUpdate.firstPlan(Sensitivity.INTERNAL)));
    assertThat(compose(input).text())
        .contains("No item has changed since the workplan was first endorsed.\n");
  }

  @Test
  void tellsFindingsWithTheirRemedies() {
    assertThat(internal.text().lines())
        .contains(
            "AUD-F01 Warning\tThe entry is stale. There are 2 more findings of this kind."
                + "\t31 March 2024\tVerify it.",
            "1 finding is about records that are not shown in this report.");
    assertThat(open.text().lines())
        .contains(
            "AUD-F01 Warning\tThe entry is stale.\t31 March 2024\tVerify it.",
            "3 findings are about records that are not shown in this report.");
  }

  @Test
  void doesNotSayThatThereIsNothingWhereAllIsHidden() {
    List<Finding> hidden = SampleUpdate.findings().subList(3, 4);
    ReportDocument document = compose(SampleUpdate.input(ReportAudience.INTERNAL)
        .evaluation(SampleUpdate.evaluation(SampleFigures.indicators(), hidden)));
    assertThat(document.text())
        .contains("\nFindings\n1 finding is about records that are not shown in this report.\n");
  }

  @Test
  void tellsRestatementsWithTheRecordsBehindThem() {
    assertThat(internal.text().lines())
        .contains(
            "Changed since publication: fourth quarter of 2023, as known at revision 4",
            "AUD-01 Name of AUD-01\t12.5% (1 of 8)\t11.1% (1 of 9)\torganization/office,"
                + " organization/onlyinside-org, 1 record not shown in this report",
            "1 figure for a group has changed as well.",
            "OLD-01\tnot given\t11.1% (1 of 9)\tnone of those counted; what they refer to, the"
                + " strategy or the definition has changed");
  }

  @Test
  void namesTheGroupsInTheAnnex() {
    assertThat(internal.text().lines())
        .contains(
            "Asia\tregion\t100% (2 of 2)\tcomputed, 1 of 1 counted",
            "USD, Office of Ghana: kept late\tcurrency, organization\t1\tcomputed, none",
            "Org " + INTERNAL + "\torganization\t1\tcomputed, 1 of 1 counted",
            "not shown in this report\torganization\t1 day\tcomputed, 1 of 1 counted",
            "Unit " + INTERNAL + "\towner\t1\tcomputed, 1 of 1 counted",
            "not known\tcountry\t1\tcomputed, 1 of 1 counted");
  }

  @Test
  void drawsOneChartForAnIndicatorThatSaysInWordsWhatItShows() {
    assertThat(internal.blocks())
        .filteredOn(BarChart.class::isInstance)
        .extracting(block -> ((BarChart) block).alternative())
        .containsExactly(
            "Bar chart: Asia, 100%; Africa, 50%; Americas, 0%. The table below has every figure.",
            "Bar chart of 10 groups. Highest: kind-9, 9. Lowest: kind-0, 0. The table below has every"
                + " figure.");
  }

  @Test
  void showsThePublicNothingOfWhatIsInternalOrConfidential() {
    assertThat(everything(internal)).contains(INTERNAL).doesNotContain(SECRET);
    assertThat(everything(open)).doesNotContain(INTERNAL, SECRET, "event/unclear");
  }

  @Test
  void saysWhatItDoesNotShowThePublic() {
    assertThat(open.text())
        .contains("The narrative of this update is not shown in this report.\n")
        .contains("State of the workplan\nThe workplan is not shown in this report.\n")
        .contains("Name of EVT-01 (EVT-01, output)\t0\tnot shown in this report\tnot shown in this"
            + " report\tcomputed, 1 of 3 counted, 1 unclear\n")
        .contains("organization/office, 2 records not shown in this report\n")
        .doesNotContain("Due by 30 April");
  }

  @Test
  void showsThePublicAnUpdateAndAWorkplanThatArePublic() {
    ReportDocument document = compose(SampleUpdate.input(ReportAudience.PUBLIC)
        .update(SampleUpdate.update(Sensitivity.PUBLIC))
        .snapshot(SampleUpdate.snapshot().put(SampleUpdate.plan(Sensitivity.PUBLIC))));
    assertThat(document.text())
        .contains("Overall " + INTERNAL + ".\n")
        .contains("Due by 30 April 2024\n")
        .contains(
            "Item done\tPartners and stakeholders\t30 March 2024\tnot shown in this report\n");
  }

  @Test
  void saysOfAnUpdateWithoutAnythingThatThereIsNothing() {
    assertThat(compose(SampleUpdate.empty()).text())
        .contains("No indicator has a target for this period, so none is rated.\n")
        .contains("This report has 0 findings and 0 restated figures of earlier updates.\n")
        .contains("No rule found anything that needs attention.\n")
        .contains("No workplan for this year had been endorsed by that day.\n")
        .contains("No indicator of this activity line is in use.\n")
        .contains("No figure of an earlier update has changed.\n")
        .doesNotContain("Annex");
  }

  @Test
  void printsDigestsInGroups() {
    Evaluation evaluation = SampleUpdate.evaluation(List.of(), List.of());
    String strategy = evaluation.strategy().hex();
    assertThat(compose(SampleUpdate.empty()).text().lines())
        .filteredOn(line -> line.startsWith("Strategy\t"))
        .singleElement()
        .satisfies(line -> assertThat(line)
            .startsWith("Strategy\t" + strategy.substring(0, 8) + " " + strategy.substring(8, 16))
            .endsWith(strategy.substring(56)));
  }

  @Test
  void givesEqualDocumentsForEqualInputs() {
    assertThat(compose(SampleUpdate.input(ReportAudience.INTERNAL))).isEqualTo(internal);
  }

  private static final String NO_TARGET = "\tnone set\tnot rated";

  private static String row(String name, String cells) {
    return name + "\t" + cells + "\tcomputed, 1 of 3 counted, 1 unclear";
  }

  private static ReportDocument compose(ReportInputBuilder input) {
    return KIND.compose(input.build());
  }

  /** Everything that a renderer can put into a file. */
  private static String everything(ReportDocument document) {
    return Stream.of(
            document.text(),
            document.subject(),
            document.identifier(),
            document.authors(),
            document.publisher(),
            document.running(),
            document.blocks())
        .map(Object::toString)
        .reduce("", String::concat);
  }
}
