package org.officialstats.advocacy.tck;

import org.junit.jupiter.api.Nested;
import org.officialstats.advocacy.spi.Provider;
import org.officialstats.advocacy.spi.ReportRendererProvider;
import org.officialstats.advocacy.spi.Settings;

/**
 * What every renderer of reports has to do, as tests. Extend it, fill in {@link #provider()}, and run it with JUnit. That
 * the bytes are a good file of their format is for the renderer's own tests.
 */
public abstract class ReportRendererContract {
  /** For authors of renderers. */
  protected ReportRendererContract() {}

  /** The provider of the renderers to test. */
  protected abstract ReportRendererProvider provider();

  /** The settings to open renderers with; none unless overridden. */
  protected Settings settings() {
    return Settings.none();
  }

  @Nested
  class Providing extends ProviderTopic {
    @Override
    Provider provider() {
      return ReportRendererContract.this.provider();
    }
  }

  @Nested
  class Rendering extends RenderingTopic {
    @Override
    ReportRendererContract contract() {
      return ReportRendererContract.this;
    }
  }
}
