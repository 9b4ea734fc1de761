package org.officialstats.advocacy.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.officialstats.advocacy.ReportRequest;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.report.pdf.TaggedPdf;
import org.officialstats.advocacy.report.pdf.VeraPdf;

/**
 * Every kind of report on the records of the example, in every language, as a file that others judge. The files with the
 * data of charts inside take as long again: without {@code -Dadvocacy.archives=all} they are judged in two languages.
 *
 * <p>Files and texts stay in {@code target/reports}, where browsers and readers of PDF by others find them.
 */
class EveryKindTest {
  private static final boolean ALL_ARCHIVES = "all".equals(System.getProperty("advocacy.archives"));
  private static final Set<String> DIRECTIONS = Set.of("en", "ar");
  private static final Path LEFT = Path.of("target", "reports");

  @TempDir
  private static Path output;

  private static ExampleReports reports;

  @BeforeAll
  static void open() throws IOException {
    reports = ExampleReports.in(output.resolve("gwg"));
  }

  @AfterAll
  static void close() {
    reports.close();
  }

  static Stream<Arguments> kindsAndLanguages() {
    return OutputFolder.LANGUAGES.stream()
        .flatMap(
            language -> reports.kinds().stream().map(kind -> Arguments.of(kind.id(), language)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("kindsAndLanguages")
  void conformsToTheStandardsAndReadsAsItsDocument(String kind, String language)
      throws IOException {
    ReportRequest report = reports.report(kind, language);
    byte[] file = ExampleReports.rendered(report, "pdf");
    byte[] page = ExampleReports.rendered(report, "html");
    leave(kind + "-" + language, report.document(), file, page);
    assertThat(VeraPdf.failures(file)).isEmpty();
    if (ALL_ARCHIVES || DIRECTIONS.contains(language)) {
      byte[] withData = ExampleReports.rendered(report, "pdf-with-data");
      assertThat(VeraPdf.failuresWithData(withData)).isEmpty();
    }
    assertThat(TaggedPdf.read(file).text()).isEqualTo(report.document().text());
    assertReadsWithoutTags(language.equals("ar"), Words.seen(report.document()), file);
    if (kind.equals(ReportKind.BROCHURE.id())) {
      assertThat(pages(file)).as("pages of a brochure").isEqualTo(1);
    }
    assertThat(ExampleReports.rendered(report, "html")).isEqualTo(page);
  }

  /**
   * What PDFBox finds by the order in which it was painted. The words of right-to-left lines it finds by their places
   * only, each line of a page across all columns: there they are counted.
   */
  private static void assertReadsWithoutTags(boolean rightToLeft, String seen, byte[] file)
      throws IOException {
    Words expected = Words.of(seen);
    Words found = Words.of(stripped(file, rightToLeft));
    assertThat(expected.lackedBy(found)).as("what PDFBox does not find").isEmpty();
    if (!rightToLeft) {
      assertThat(expected.leftOutBy(found)).as("what PDFBox finds elsewhere").isEmpty();
    }
  }

  private static void leave(String name, ReportDocument document, byte[] file, byte[] page)
      throws IOException {
    Files.createDirectories(LEFT);
    Files.write(LEFT.resolve(name + ".pdf"), file);
    Files.write(LEFT.resolve(name + ".html"), page);
    Files.writeString(LEFT.resolve(name + ".txt"), document.text());
    Files.writeString(LEFT.resolve(name + "-seen.txt"), Words.seen(document));
  }

  private static String stripped(byte[] file, boolean byPlace) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(byPlace);
      return stripper.getText(document);
    }
  }

  private static int pages(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return document.getNumberOfPages();
    }
  }
}
