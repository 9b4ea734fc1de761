package org.officialstats.advocacy.spi;

/** Opens a renderer of reports, such as {@code pdf}. */
public interface ReportRendererProvider extends Provider {
  /** A renderer that is ready for use. */
  ReportRenderer open(ProviderContext context);
}
