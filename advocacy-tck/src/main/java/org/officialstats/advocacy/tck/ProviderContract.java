package org.officialstats.advocacy.tck;

import org.junit.jupiter.api.Nested;
import org.officialstats.advocacy.spi.Provider;

/**
 * What every provider has to be, as tests: a class that service discovery finds and that describes itself. The contracts of
 * stores, renderers, kinds of report, indicators and rules contain it; extend it for a provider of another kind.
 */
public abstract class ProviderContract {
  /** For authors of providers. */
  protected ProviderContract() {}

  /** The provider to test. */
  protected abstract Provider provider();

  @Nested
  class Providing extends ProviderTopic {
    @Override
    Provider provider() {
      return ProviderContract.this.provider();
    }
  }
}
