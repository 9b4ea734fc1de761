package org.officialstats.advocacy.report.pdf;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.officialstats.advocacy.report.fonts.FontFamilyProvider;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.ReportRenderer;
import org.officialstats.advocacy.spi.ReportRendererProvider;

/**
 * Provides the renderer {@code pdf}: tagged PDF 1.7 that conforms to PDF/UA-1 (accessible) and PDF/A-2a (archivable),
 * in the scripts Latin, Greek, Cyrillic and Arabic, and in Chinese where {@code advocacy-report-fonts-zh} or another
 * {@link FontFamilyProvider} is there. Immutable and thread-safe.
 */
public final class PdfReportRendererProvider implements ReportRendererProvider {

  private final List<FontFamilyProvider> fonts;

  /** For service discovery. */
  public PdfReportRendererProvider() {
    this(List.of());
  }

  @Override
  public String id() {
    return "pdf";
  }

  private PdfReportRendererProvider(List<FontFamilyProvider> fonts) {
    this.fonts = fonts;
  }

  /** This provider with families of fonts that its reports try before all others, in this order. */
  public PdfReportRendererProvider withFonts(List<? extends FontFamilyProvider> families) {
    return new PdfReportRendererProvider(List.copyOf(families));
  }

  @Override
  public ReportRenderer open(ProviderContext context) {
    requireNonNull(context, "context");
    return PdfReportRenderer.open(fonts, Conformance.PDF_A_2A, context::notify);
  }
}
