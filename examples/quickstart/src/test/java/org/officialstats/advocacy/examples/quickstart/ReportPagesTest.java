package org.officialstats.advocacy.examples.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.officialstats.advocacy.report.pdf.ReviewedPages;

/** What chosen pages of the reports look like; {@link ReviewedPages} says how to change it. */
class ReportPagesTest {
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
  void looksAsReviewed(String kind, String language, int page) throws IOException {
    byte[] file = ExampleReports.rendered(reports.report(kind, language), "pdf");
    ReviewedPages.assertLooksReviewed(kind + "-" + language + "-page" + page, file, page);
  }
}
