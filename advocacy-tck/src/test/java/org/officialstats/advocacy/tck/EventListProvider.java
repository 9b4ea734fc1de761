package org.officialstats.advocacy.tck;

import java.util.List;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.spi.ReportKindProvider;

/** Brings a list of events, as an office would write it. */
public final class EventListProvider implements ReportKindProvider {
  /** For service discovery. */
  public EventListProvider() {}

  @Override
  public String id() {
    return "event-list";
  }

  @Override
  public List<ReportKind> kinds() {
    return List.of(new EventList());
  }
}
