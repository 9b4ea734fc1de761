package org.officialstats.advocacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.kind.ReportInput;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.report.kind.ReportPart;
import org.officialstats.advocacy.spi.ProviderException;

/** A kind of report of a plug-in, which fails by its name. That it refuses an input is passed on. */
record GuardedKind(ReportKind kind) implements ReportKind {
  @Override
  public String id() {
    return kind.id();
  }

  @Override
  public List<ReportPart> parts() {
    return kind.parts();
  }

  @Override
  public boolean compares() {
    return kind.compares();
  }

  @Override
  public ReportDocument compose(ReportInput input) {
    @Nullable ReportDocument document;
    try {
      document = kind.compose(input);
    } catch (IllegalArgumentException refused) {
      throw refused;
    } catch (RuntimeException | LinkageError broken) {
      throw new ProviderException(
          "[provider report-kind/" + id() + "] failed when composing a report: " + broken
              + "; update or replace it",
          broken);
    }
    if (document == null) {
      throw new ProviderException("[provider report-kind/" + id()
          + "] gave null when composing a report; update or replace it");
    }
    return document;
  }
}
