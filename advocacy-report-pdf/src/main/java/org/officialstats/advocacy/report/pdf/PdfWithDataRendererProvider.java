package org.officialstats.advocacy.report.pdf;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.officialstats.advocacy.report.fonts.FontFamilyProvider;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.ReportRenderer;
import org.officialstats.advocacy.spi.ReportRendererProvider;

/**
 * Provides the renderer {@code pdf-with-data}: what {@link PdfReportRendererProvider} gives, but in PDF/A-3a, with the
 * figures of each chart inside as CSV. Immutable and thread-safe.
 */
public final class PdfWithDataRendererProvider implements ReportRendererProvider {
  private final List<FontFamilyProvider> fonts;

  /** For service discovery. */
  public PdfWithDataRendererProvider() {
    this(List.of());
  }

  private PdfWithDataRendererProvider(List<FontFamilyProvider> fonts) {
    this.fonts = fonts;
  }

  /** This provider with families of fonts that its reports try before all others, in this order. */
  public PdfWithDataRendererProvider withFonts(List<? extends FontFamilyProvider> families) {
    return new PdfWithDataRendererProvider(List.copyOf(families));
  }

  @Override
  public String id() {
    return "pdf-with-data";
  }

  @Override
  public ReportRenderer open(ProviderContext context) {
    requireNonNull(context, "context");
    return PdfReportRenderer.open(fonts, Conformance.PDF_A_3A, context::notify);
  }
}
