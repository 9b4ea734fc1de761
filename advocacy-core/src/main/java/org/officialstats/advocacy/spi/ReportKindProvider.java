package org.officialstats.advocacy.spi;

import java.util.List;
import org.officialstats.advocacy.report.kind.ReportKind;

/** Brings kinds of report. */
public interface ReportKindProvider extends Provider {
  /** The kinds, each with an id of its own, which no kind of the library and of no other provider has. */
  List<ReportKind> kinds();
}
