package org.officialstats.advocacy.tck;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.spi.Provider;
import org.officialstats.advocacy.spi.ReportKindProvider;

/**
 * What every kind of report has to do, as tests, run on all that a provider brings. Extend it, fill in {@link #provider()},
 * and run it with JUnit. That a report says the right things is for the kind's own tests.
 */
public abstract class ReportKindContract {
  /** For authors of kinds of report. */
  protected ReportKindContract() {}

  /** The provider of the kinds to test. */
  protected abstract ReportKindProvider provider();

  /** The period to report; the first quarter of 2026 unless overridden. The sample data are of its first half. */
  protected ReportingPeriod period() {
    return ReportingPeriod.parse("2026-Q1");
  }

  /** What a report of this kind is about; the whole unless overridden. */
  protected Optional<Id<?>> subject(ReportKind kind) {
    return Optional.empty();
  }

  @Nested
  class Providing extends ProviderTopic {
    @Override
    Provider provider() {
      return ReportKindContract.this.provider();
    }
  }

  @Nested
  class Composing extends ComposingTopic {
    @Override
    ReportKindContract contract() {
      return ReportKindContract.this;
    }
  }
}
