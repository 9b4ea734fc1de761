package org.officialstats.advocacy.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.officialstats.advocacy.ReportRequest;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.report.pdf.TaggedPdf;
import org.officialstats.advocacy.report.pdf.VeraPdf;
import org.officialstats.advocacy.spi.RenderOutcome;
import org.officialstats.advocacy.spi.Settings;

/**
 * Every kind of report on the records of the example, in every language, as a file that others judge. The files with the
 * data of charts inside take as long again: without {@code -Dadvocacy.archives=all} they are judged in two languages.
 */
class EveryKindTest {
  private static final boolean ALL_ARCHIVES = "all".equals(System.getProperty("advocacy.archives"));
  private static final Set<String> DIRECTIONS = Set.of("en", "ar");

  @TempDir
  private static Path output;

  private static Tracker tracker;
  private static Evaluation quarter;
  private static Evaluation year;

  @BeforeAll
  static void open() throws IOException {
    Quickstart.run(output.resolve("gwg"));
    ManualClock clock = new ManualClock();
    tracker = Tracker.builder()
        .store("json", Settings.of("directory", output.resolve("gwg/store").toString()))
        .clock(clock)
        .random(new Random(1))
        .open();
    quarter = tracker.evaluate(ReportingPeriod.parse("2024-Q2"));
    year = tracker.evaluate(ReportingPeriod.parse("2024"));
  }

  @AfterAll
  static void close() {
    tracker.close();
  }

  static Stream<Arguments> kindsAndLanguages() {
    return OutputFolder.LANGUAGES.stream()
        .flatMap(language ->
            tracker.reportKinds().all().stream().map(kind -> Arguments.of(kind.id(), language)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("kindsAndLanguages")
  void conformsToTheStandardsAndReadsAsItsDocument(String kind, String language)
      throws IOException {
    ReportRequest report = request(tracker.reportKinds().get(kind)).language(language);
    byte[] file = rendered(report, "pdf");
    assertThat(VeraPdf.failures(file)).isEmpty();
    byte[] withData = rendered(report, "pdf-with-data");
    if (ALL_ARCHIVES || DIRECTIONS.contains(language)) {
      assertThat(VeraPdf.failuresWithData(withData)).isEmpty();
    }
    assertThat(TaggedPdf.read(file).text()).isEqualTo(report.document().text());
    if (kind.equals(ReportKind.BROCHURE.id())) {
      assertThat(pages(file)).as("pages of a brochure").isEqualTo(1);
    }
    assertThat(rendered(report, "html")).isEqualTo(rendered(report, "html"));
  }

  private static ReportRequest request(ReportKind kind) {
    Strategy strategy = tracker.snapshot().strategy();
    ReportRequest request = tracker.report(kind, kind == ReportKind.ANNUAL_REVIEW ? year : quarter);
    if (kind == ReportKind.BROCHURE) {
      return request.about(strategy.segments().get(0).id());
    } else if (kind == ReportKind.FACTSHEET) {
      return request.about(strategy.topics().get(0).id());
    } else if (kind == ReportKind.CASE_STUDY) {
      Id<CaseStudy> study = tracker.snapshot().all(CaseStudy.class).get(0).id();
      return request.about(study);
    }
    return request;
  }

  private static byte[] rendered(ReportRequest report, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RenderOutcome outcome = report.render(format, out);
    assertThat(outcome.warnings()).as("what could not be shown as %s", format).isEmpty();
    return out.toByteArray();
  }

  private static int pages(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return document.getNumberOfPages();
    }
  }
}
