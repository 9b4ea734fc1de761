package org.officialstats.advocacy.tck;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.spi.IndicatorProvider;
import org.officialstats.advocacy.spi.Provider;

/**
 * What every indicator has to do, as tests, run on all that a provider brings. Extend it, fill in {@link #provider()}, and
 * run it with JUnit. That the figures are right is for the indicator's own tests.
 */
public abstract class IndicatorContract {
  /** For authors of indicators. */
  protected IndicatorContract() {}

  /** The provider of the indicators to test. */
  protected abstract IndicatorProvider provider();

  /** What the indicators are evaluated on; to extend with data that they look at. */
  protected List<EvaluationContext> contexts() {
    return Samples.contexts();
  }

  @Nested
  class Providing extends ProviderTopic {
    @Override
    Provider provider() {
      return IndicatorContract.this.provider();
    }
  }

  @Nested
  class Measuring extends MeasuringTopic {
    @Override
    IndicatorContract contract() {
      return IndicatorContract.this;
    }
  }
}
