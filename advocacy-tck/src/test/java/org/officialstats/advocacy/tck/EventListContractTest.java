package org.officialstats.advocacy.tck;

import org.officialstats.advocacy.spi.ReportKindProvider;

class EventListContractTest extends ReportKindContract {
  @Override
  protected ReportKindProvider provider() {
    return new EventListProvider();
  }
}
