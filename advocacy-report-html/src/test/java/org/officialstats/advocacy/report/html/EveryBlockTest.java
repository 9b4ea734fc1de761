package org.officialstats.advocacy.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.officialstats.advocacy.report.ReportDocument;
import org.xml.sax.SAXException;

/**
 * Every kind of block and chart in six languages and both layouts. The files stay in {@code target/samples}, where the
 * check in a browser finds them.
 */
class EveryBlockTest {
  private static final Path SAMPLES = Path.of("target", "samples");

  static Stream<Arguments> reports() {
    return SampleWords.ALL.stream()
        .flatMap(words -> Stream.of(
            Arguments.of("report-" + words.language(), SampleReports.every(words)),
            Arguments.of("factsheet-" + words.language(), SampleReports.factsheet(words))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void isValidAndReadsAsTheDocumentDoes(String name, ReportDocument report)
      throws IOException, SAXException {
    Files.createDirectories(SAMPLES);
    Files.write(SAMPLES.resolve(name + ".html"), HtmlFile.bytes(report));
    HtmlFile file = HtmlFile.of(report);
    assertThat(file.complaints()).isEmpty();
    assertThat(HtmlText.of(file)).isEqualTo(report.text());
  }
}
