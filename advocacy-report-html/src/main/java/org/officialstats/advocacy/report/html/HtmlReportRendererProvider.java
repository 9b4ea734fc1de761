package org.officialstats.advocacy.report.html;

import static java.util.Objects.requireNonNull;

import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.ReportRenderer;
import org.officialstats.advocacy.spi.ReportRendererProvider;

/**
 * Provides the renderer {@code html}: one self-contained and accessible HTML file. Stateless and thread-safe.
 */
public final class HtmlReportRendererProvider implements ReportRendererProvider {

  /** For service discovery. */
  public HtmlReportRendererProvider() {}

  @Override
  public String id() {
    return "html";
  }

  @Override
  public ReportRenderer open(ProviderContext context) {
    requireNonNull(context, "context");
    return new HtmlReportRenderer(StyleSheet.read());
  }
}
