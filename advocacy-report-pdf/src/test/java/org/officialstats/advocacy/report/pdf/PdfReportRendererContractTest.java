package org.officialstats.advocacy.report.pdf;

import org.officialstats.advocacy.spi.ReportRendererProvider;
import org.officialstats.advocacy.tck.ReportRendererContract;

class PdfReportRendererContractTest extends ReportRendererContract {
  @Override
  protected ReportRendererProvider provider() {
    return new PdfReportRendererProvider();
  }
}
