package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.officialstats.advocacy.report.ReportDocument;

/** What reports are written by, in the order of the tables. */
public enum ReportPeer {
  /** The limit: words and nothing else. */
  PDFBOX("PDFBox, the words alone", calls(PlainTextReport::new)),
  /** The library. */
  ADVOCACY("**the library**", calls(AdvocacyReport::new)),
  /** An interface of calls. */
  OPENPDF("OpenPDF", calls(OpenPdfReport::new)),
  /** A browser for paper. */
  OPENHTMLTOPDF("openhtmltopdf", sample -> () -> new HtmlToPdfReport(sample)),
  /** XSL-FO. */
  FOP("Apache FOP", sample -> () -> new FopReport(sample));

  private final String title;
  private final Input input;

  ReportPeer(String title, Input input) {
    this.title = title;
    this.input = input;
  }

  static List<String> names() {
    return Arrays.stream(values()).map(ReportPeer::name).toList();
  }

  String title() {
    return title;
  }

  /** Reads what it is given of a report; what comes back makes ready what the peer keeps between reports. */
  Callable<ReportWriter> read(ReportSample sample) throws IOException {
    return input.read(sample);
  }

  /**
   * Which share of the words of a report must be found in its file. Known faults: without shaping, Arabic words come out
   * from left to right, and Apache FOP does not say of all Arabic glyphs which letters they stand for.
   */
  double leastWords(ReportSample sample) {
    return sample.isRightToLeft() && this == PDFBOX
        ? 0.1
        : sample.isRightToLeft() && this == FOP ? 0.8 : 0.98;
  }

  /** A peer that is given the report as the library has it, and reads it beforehand. */
  private static Input calls(Opener opener) {
    return sample -> {
      ReportDocument report = sample.document();
      return () -> opener.open(report);
    };
  }

  @FunctionalInterface
  private interface Input {
    Callable<ReportWriter> read(ReportSample sample) throws IOException;
  }

  @FunctionalInterface
  private interface Opener {
    ReportWriter open(ReportDocument report) throws IOException;
  }
}
