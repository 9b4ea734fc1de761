package org.officialstats.advocacy.report.pdf;

import static java.util.Objects.requireNonNull;

import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.ReportRenderer;
import org.officialstats.advocacy.spi.ReportRendererProvider;

/**
 * Provides the renderer {@code pdf}: tagged PDF 1.7 that conforms to PDF/UA-1 (accessible) and PDF/A-2a (archivable),
 * in the scripts Latin, Greek and Cyrillic. Stateless and thread-safe.
 */
public final class PdfReportRendererProvider implements ReportRendererProvider {

  /** For service discovery. */
  public PdfReportRendererProvider() {}

  @Override
  public String id() {
    return "pdf";
  }

  @Override
  public ReportRenderer open(ProviderContext context) {
    requireNonNull(context, "context");
    return new PdfReportRenderer(new BundledFonts());
  }
}
