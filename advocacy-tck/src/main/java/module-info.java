import org.jspecify.annotations.NullMarked;

/** The tests that every store, renderer, kind of report, indicator and rule has to pass, for authors of plugins. Open, as JUnit looks inside. */
@NullMarked
open module org.officialstats.advocacy.tck {
  requires transitive org.junit.jupiter.api;
  requires transitive org.officialstats.advocacy;
  requires org.assertj.core;
  requires static org.jspecify;

  exports org.officialstats.advocacy.tck;

  uses org.officialstats.advocacy.spi.IndicatorProvider;
  uses org.officialstats.advocacy.spi.ReportKindProvider;
  uses org.officialstats.advocacy.spi.ReportRendererProvider;
  uses org.officialstats.advocacy.spi.RuleProvider;
  uses org.officialstats.advocacy.spi.StoreProvider;
}
