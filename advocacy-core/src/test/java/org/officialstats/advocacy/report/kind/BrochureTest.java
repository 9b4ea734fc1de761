package org.officialstats.advocacy.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.casestudy.CaseStudyState;
import org.officialstats.advocacy.model.message.KeyMessage;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.Phrases;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.Text;
import org.officialstats.advocacy.samples.TestSnapshot;

/** A brochure is short enough for one page, and chooses by its rule. */
class BrochureTest {
  private final TestSnapshot snapshot = SampleYear.open();

  @Test
  void tellsASegmentWhatIsForIt() {
    assertThat(brochure().text()).startsWith("""
        In brief: Policy makers in strategic ministries
        Advocacy and communication strategy on Big Data for official statistics
        As of 31 December 2024
        Audience The public
        Key messages
        • Message open
        Case studies
        Case open
        Benefit open
        Organization open; Ghana; stage: not known
        Figures
        Message coverage (Policy makers in strategic ministries) 25%
        1 of 4
        Records: computed, 1 of 1 counted
        """);
  }

  @Test
  void hasTwoCaseStudiesThatSupportItsMessagesOrAreOfItsOrganizationsOrAreNew() {
    put("new", "2024-12");
    put("newer", "2024-12-05");
    assertThat(cases())
        .as("the one behind a message first")
        .containsExactly("case-open", "case-newer");
    snapshot.put(find(CaseStudy.class, "open").toBuilder()
        .sensitivity(Sensitivity.INTERNAL)
        .build());
    assertThat(cases()).containsExactly("case-newer", "case-new");
    snapshot.put(find(CaseStudy.class, "newer").toBuilder()
        .state(CaseStudyState.PUBLISHED)
        .confirmedByOwnerOn(Optional.empty())
        .build());
    assertThat(cases()).as("not without the consent of the owner").containsExactly("case-new");
  }

  @Test
  void fitsOnOnePageHoweverMuchThereIs() {
    String words = "Long words of a message ".repeat(100);
    KeyMessage message = find(KeyMessage.class, "open");
    CaseStudy study = find(CaseStudy.class, "open");
    IntStream.range(0, 20)
        .forEach(number -> snapshot.put(
            message.toBuilder()
                .id(Id.of("message-" + number))
                .text(LocalizedText.of("en", words))
                .build(),
            study.toBuilder()
                .id(Id.of("case-" + number))
                .title(LocalizedText.of("en", words))
                .benefit(LocalizedText.of("en", words))
                .build()));
    ReportDocument brochure = brochure();
    assertThat(brochure.text()).contains("…");
    assertThat(brochure.text().length()).as("characters").isLessThan(3_000);
    assertThat(brochure.text().lines().count()).as("lines").isLessThan(50);
    assertThat(brochure.blocks())
        .filteredOn(KeyFigures.class::isInstance)
        .flatExtracting(block -> ((KeyFigures) block).figures())
        .hasSize(3);
  }

  @Test
  void tellsNoFigureThatRestsOnRecordsWhichItsReadersMayNotSee() {
    assertThat(brochure().text()).contains("Stance distribution");
    TestSnapshot inside =
        SampleYear.open().put(MarkedRecords.of(SampleUpdate.INTERNAL, Sensitivity.INTERNAL));
    assertThat(SampleReports.compose(
                ReportKind.BROCHURE, inside, ReportAudience.PUBLIC, input -> input)
            .text())
        .doesNotContain("Stance distribution");
  }

  @Test
  void namesTheWordsInOtherLanguagesThatStandInItsLabels() {
    put("case-new", "2024-12-01");
    ReportDocument arabic = SampleReports.compose(
        ReportKind.BROCHURE, snapshot, ReportAudience.PUBLIC, input -> input.language("ar"));
    String title = find(CaseStudy.class, "case-new").title().in("en");
    assertThat(arabic.blocks())
        .anyMatch(block -> block instanceof Heading heading && heading.text().equals(title));
    assertThat(arabic.phrases().texts()).contains(Text.of(title, "en"));
    assertThat(brochure().phrases()).isEqualTo(Phrases.NONE);
  }

  private void put(String id, String published) {
    snapshot.put(find(CaseStudy.class, "open").toBuilder()
        .id(Id.of(id))
        .publishedOn(PartialDate.parse(published))
        .confirmedByOwnerOn(PartialDate.parse("2024-12-06"))
        .build());
  }

  private List<String> cases() {
    return brochure().blocks().stream()
        .filter(Heading.class::isInstance)
        .map(Heading.class::cast)
        .filter(heading -> heading.level() == 2)
        .map(Heading::id)
        .toList();
  }

  private <E extends Entity> E find(Class<E> type, String id) {
    return snapshot.find(type, Id.of(id)).orElseThrow();
  }

  private ReportDocument brochure() {
    return SampleReports.compose(
        ReportKind.BROCHURE, snapshot, ReportAudience.PUBLIC, input -> input);
  }
}
