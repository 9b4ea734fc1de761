package org.officialstats.advocacy.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of chart looks like, with its table; {@link ReviewedPages} says how to change it. */
class ChartPagesTest {
  static Stream<String> kinds() {
    return SampleCharts.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void looksAsReviewed(String kind) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfReportRenderer(FontLibrary.bundled(), Conformance.PDF_A_2A)
        .render(SampleReports.of(SampleCharts.all().get(kind)), out);
    ReviewedPages.assertLooksReviewed("chart-" + kind, out.toByteArray(), 1);
  }
}
