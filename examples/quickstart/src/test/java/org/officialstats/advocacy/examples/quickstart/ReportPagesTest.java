package org.officialstats.advocacy.examples.quickstart;

import java.io.IOException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.officialstats.advocacy.report.pdf.ReviewedPages;

/** What chosen pages of the reports look like; {@link ReviewedPages} says how to change it. */
@ExtendWith(SharedExample.class)
class ReportPagesTest {
  @ParameterizedTest(name = "{0} in {1}, page {2}")
  @CsvSource({
    "quarterly-update, en, 1",
    "quarterly-update, ar, 1",
    "quarterly-update, ar, 2",
    "quarterly-update, zh, 1",
    "annual-review, fr, 9",
    "annual-review, ru, 1",
    "brochure, es, 1",
    "workplan, ar, 1",
    "message-matrix, ru, 1",
    "factsheet, zh, 1"
  })
  void looksAsReviewed(String kind, String language, int page, ExampleReports reports)
      throws IOException {
    byte[] file = ExampleReports.rendered(reports.report(kind, language), "pdf");
    ReviewedPages.assertLooksReviewed(kind + "-" + language + "-page" + page, file, page);
  }
}
