package org.officialstats.advocacy.report.html;

import org.officialstats.advocacy.spi.ReportRendererProvider;
import org.officialstats.advocacy.tck.ReportRendererContract;

class HtmlReportRendererContractTest extends ReportRendererContract {
  @Override
  protected ReportRendererProvider provider() {
    return new HtmlReportRendererProvider();
  }
}
