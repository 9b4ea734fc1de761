package org.officialstats.advocacy.benchmarks;

import java.io.OutputStream;
import java.time.Clock;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.pdf.PdfReportRendererProvider;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.ReportRenderer;
import org.officialstats.advocacy.spi.Settings;

/** A report by the library: tags, PDF/UA-1 and PDF/A-2a. The renderer is kept, as a tracker does. */
final class AdvocacyReport implements ReportWriter {
  private final ReportDocument report;
  private final ReportRenderer renderer = new PdfReportRendererProvider().open(new Context());

  AdvocacyReport(ReportDocument report) {
    this.report = report;
  }

  @Override
  public void write(OutputStream out) throws Exception {
    renderer.render(report, out);
  }

  private static final class Context implements ProviderContext {
    @Override
    public Settings settings() {
      return Settings.none();
    }

    @Override
    public Clock clock() {
      return Clock.systemUTC();
    }

    @Override
    public void notify(Notice notice) {
      throw new IllegalStateException(notice.toString());
    }
  }
}
