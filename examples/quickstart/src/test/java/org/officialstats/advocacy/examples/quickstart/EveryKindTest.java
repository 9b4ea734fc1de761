package org.officialstats.advocacy.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.officialstats.advocacy.ReportRequest;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.report.pdf.TaggedPdf;
import org.officialstats.advocacy.report.pdf.VeraPdf;

/**
 * Every kind of report on the records of the example, in every language, as a file that others read. By the rules of the
 * standards, which takes ten times as long as all the rest, it is judged in English or in Arabic, and with the data of its
 * charts inside in one language; with {@code -Dadvocacy.judged=all} in every one, both ways.
 *
 * <p>Files and texts stay in {@code target/reports}, where browsers and readers of PDF by others find them.
 */
@ExtendWith(SharedExample.class)
@Execution(ExecutionMode.CONCURRENT)
class EveryKindTest {
  private static final boolean ALL = "all".equals(System.getProperty("advocacy.judged"));
  private static final List<String> JUDGED = List.of("en", "ar");
  private static final Path LEFT = Path.of("target", "reports");

  static Stream<Arguments> reports(ExampleReports example) {
    return example.kinds().stream().flatMap(kind -> of(kind, OutputFolder.LANGUAGES));
  }

  /** The next kind in the next language, so that all languages have their turn. */
  static Stream<Arguments> archives(ExampleReports example) {
    if (ALL) {
      return reports(example);
    }
    List<String> languages = OutputFolder.LANGUAGES;
    List<ReportKind> kinds = List.copyOf(example.kinds());
    return IntStream.range(0, kinds.size())
        .boxed()
        .flatMap(at -> of(kinds.get(at), List.of(languages.get(at % languages.size()))));
  }

  /** Whether it is this kind's turn in this language: left to right and right to left in turn. */
  private static boolean isNext(String kind, String language, ExampleReports example) {
    List<String> kinds = example.kinds().stream().map(ReportKind::id).toList();
    return JUDGED.get(kinds.indexOf(kind) % JUDGED.size()).equals(language);
  }

  private static Stream<Arguments> of(ReportKind kind, List<String> languages) {
    return languages.stream().map(language -> Arguments.of(kind.id(), language));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("reports")
  void readsAsItsDocumentAndConformsToTheStandards(
      String kind, String language, ExampleReports example) throws IOException {
    ReportRequest report = example.report(kind, language);
    byte[] file = ExampleReports.rendered(report, "pdf");
    byte[] page = ExampleReports.rendered(report, "html");
    leave(kind + "-" + language, report.document(), file, page);
    if (ALL || isNext(kind, language, example)) {
      assertThat(VeraPdf.failures(file)).isEmpty();
    }
    assertThat(TaggedPdf.read(file).text()).isEqualTo(report.document().text());
    assertReadsWithoutTags(language.equals("ar"), Words.seen(report.document()), file);
    if (kind.equals(ReportKind.BROCHURE.id())) {
      assertThat(pages(file)).as("pages of a brochure").isEqualTo(1);
    }
    assertThat(ExampleReports.rendered(report, "html")).isEqualTo(page);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("archives")
  void conformsToTheStandardsWithTheDataOfItsCharts(
      String kind, String language, ExampleReports example) throws IOException {
    byte[] file = ExampleReports.rendered(example.report(kind, language), "pdf-with-data");
    assertThat(VeraPdf.failuresWithData(file)).isEmpty();
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
