package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.officialstats.advocacy.Work.Q1;
import static org.officialstats.advocacy.report.kind.ReportKind.QUARTERLY_UPDATE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.discovery.FakeClassPath;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.memory.MemoryStoreProvider;
import org.officialstats.advocacy.spi.IndicatorProvider;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.ProviderException;
import org.officialstats.advocacy.spi.ReportRendererProvider;
import org.officialstats.advocacy.spi.RuleProvider;
import org.officialstats.advocacy.spi.Settings;

/** Plugins, good ones and broken ones: one that is broken costs nothing but what it would have brought. */
class PluginTest {
  private static final String PLUGINS = "org.officialstats.advocacy.Plugins$";

  private final LogRecords log = new LogRecords("org.officialstats.advocacy.discovery.Discovery");

  @TempDir
  private Path directory;

  private FakeClassPath plugins;

  @BeforeEach
  void offerTheStoreInMemory() {
    plugins = FakeClassPath.offering(directory, MemoryStoreProvider.class);
  }

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void runsTheIndicatorsAndRulesOfPlugins() {
    plugins.with(IndicatorProvider.class, Plugins.Seven.class);
    plugins.with(RuleProvider.class, Plugins.Complaint.class);
    try (Tracker tracker = open()) {
      Evaluation evaluation = tracker.evaluate(Q1);
      assertThat(Work.headline(evaluation, "XXX-07")).isEqualTo(Result.count(7));
      assertThat(evaluation.findings("XXX-F01")).hasSize(1);
      assertThat(tracker.notices()).isEmpty();
    }
  }

  @Test
  void leavesOutAPluginThatFailsAndRunsTheRest() {
    plugins.with(
        IndicatorProvider.class,
        Plugins.ThrowingIndicators.class,
        Plugins.NoIndicators.class,
        Plugins.Unborn.class,
        Plugins.Seven.class);
    plugins.with(RuleProvider.class, Plugins.ThrowingRules.class, Plugins.Complaint.class);
    try (Tracker tracker = open()) {
      assertThat(Work.headline(tracker.evaluate(Q1), "XXX-07")).isEqualTo(Result.count(7));
      assertThat(tracker.evaluate(Q1).findings("XXX-F01")).hasSize(1);
      assertThat(tracker.notices())
          .extracting(Notice::toString)
          .satisfiesExactly(
              unborn -> assertThat(unborn)
                  .isEqualTo("[provider indicator] failed to load and is left out: " + PLUGINS
                      + "Unborn (java.lang.ArithmeticException: no instance)"),
              throwing -> assertThat(throwing)
                  .isEqualTo(
                      "[provider " + PLUGINS + "ThrowingIndicators] failed to bring its"
                          + " indicators, which are left out: java.lang.ArithmeticException: no indicators"),
              none -> assertThat(none)
                  .startsWith("[provider " + PLUGINS + "NoIndicators] failed to bring its"
                      + " indicators, which are left out: java.lang.NullPointerException"),
              rules -> assertThat(rules)
                  .isEqualTo("[provider " + PLUGINS + "ThrowingRules] failed to bring its rules,"
                      + " which are left out: java.lang.NoClassDefFoundError: org/example/Gone"));
    }
  }

  @Test
  void leavesOutWhatCannotSayWhatItIs() {
    plugins.with(IndicatorProvider.class, Plugins.OneOfThree.class);
    try (Tracker tracker = open()) {
      assertThat(tracker.evaluator().indicators())
          .extracting(IndicatorDefinition::code)
          .containsExactly("XXX-07");
      assertThat(tracker.notices())
          .extracting(Notice::toString)
          .containsExactly(
              "[provider " + PLUGINS + "OneOfThree] indicator null gave no definition and is left"
                  + " out: java.lang.NullPointerException: indicator",
              "[provider " + PLUGINS + "OneOfThree] indicator " + PLUGINS + "Nameless gave no"
                  + " definition and is left out: java.lang.ArithmeticException: no definition");
    }
  }

  @Test
  void usesNoneOfTwoPluginsWithOneId() {
    plugins.with(IndicatorProvider.class, Plugins.Seven.class, Plugins.SevenAgain.class);
    try (Tracker tracker = open()) {
      assertThat(tracker.evaluator().indicators()).isEmpty();
      assertThat(tracker.evaluator().rules()).extracting(RuleDefinition::code).contains("AUD-F01");
      assertThat(tracker.notices())
          .extracting(Notice::toString)
          .containsExactly("[provider indicator/seven] several providers with this id, none is"
              + " used: " + PLUGINS + "Seven in test-classes, " + PLUGINS
              + "SevenAgain in test-classes");
    }
  }

  @Test
  void refusesTwoIndicatorsWithOneCodeNamingTheirClasses() {
    plugins.with(IndicatorProvider.class, Plugins.Seven.class, Plugins.Eight.class);
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(this::open)
        .withMessage("[provider indicator, provider rule] [indicator XXX-07] code used by "
            + PLUGINS + "Count and " + PLUGINS + "OtherCount; expected one; remove or rename the"
            + " others; remove one's jar");
  }

  @Test
  void rendersByTheRendererThatIsAskedFor() throws IOException {
    plugins.with(ReportRendererProvider.class, Plugins.Plain.class, Plugins.UnbornRenderer.class);
    try (Tracker tracker = open()) {
      ReportRequest request = tracker.report(QUARTERLY_UPDATE, tracker.evaluate(Q1));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      assertThat(request.render("plain", out).warnings())
          .containsExactly("renderer 1, no pictures");
      assertThat(out).hasToString(request.document().title());
      assertThat(request.render("plain", out).warnings())
          .as("a renderer is opened once")
          .containsExactly("renderer 1, no pictures");
      assertThat(tracker.notices())
          .extracting(Notice::toString)
          .as("what is broken beside it is told once")
          .containsExactly("[provider renderer] failed to load and is left out: " + PLUGINS
              + "UnbornRenderer (java.lang.ArithmeticException: no instance)");
    }
  }

  @Test
  void saysWhichRenderersThereAre() {
    plugins.with(ReportRendererProvider.class, Plugins.Plain.class, Plugins.UnbornRenderer.class);
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> render("pfd"))
        .withMessage("[provider renderer/pfd] unknown id 'pfd'; available: plain; add the jar of"
            + " that renderer, or name another; 1 provider failed to load: " + PLUGINS
            + "UnbornRenderer (java.lang.ArithmeticException: no instance)");
  }

  @Test
  void refusesTwoRenderersWithOneId() {
    plugins.with(ReportRendererProvider.class, Plugins.Plain.class, Plugins.PlainAgain.class);
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> render("plain"))
        .withMessage("[provider renderer/plain] several providers with the id 'plain': " + PLUGINS
            + "Plain in test-classes, " + PLUGINS
            + "PlainAgain in test-classes; expected one; remove the other's jar");
  }

  @Test
  void namesTheRendererThatIsBroken() {
    plugins.with(
        ReportRendererProvider.class,
        Plugins.NeverOpen.class,
        Plugins.OpensNull.class,
        Plugins.FailsAtWork.class,
        Plugins.SaysNothing.class);
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> render("never-open"))
        .withMessage("[provider renderer/never-open] failed when opening a renderer:"
            + " java.lang.ArithmeticException: no font")
        .withCauseInstanceOf(ArithmeticException.class);
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> render("opens-null"))
        .withMessage("[provider renderer/opens-null] gave null when opening a renderer; update or"
            + " replace it");
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> render("fails-at-work"))
        .withMessage("[provider renderer/fails-at-work] failed when rendering a report:"
            + " java.lang.ArithmeticException: no page; update or replace it")
        .withCauseInstanceOf(ArithmeticException.class);
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> render("says-nothing"))
        .withMessage("[provider renderer/says-nothing] gave null when rendering a report; update"
            + " or replace it");
  }

  @Test
  void passesOnWhatTheHostsStreamThrows() {
    plugins.with(ReportRendererProvider.class, Plugins.Plain.class);
    IOException full = new IOException("disk full");
    OutputStream out = new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw full;
      }
    };
    try (Tracker tracker = open()) {
      ReportRequest request = tracker.report(QUARTERLY_UPDATE, tracker.evaluate(Q1));
      assertThatThrownBy(() -> request.render("plain", out)).isSameAs(full);
    }
  }

  private void render(String id) throws IOException {
    try (Tracker tracker = open()) {
      tracker
          .report(QUARTERLY_UPDATE, tracker.evaluate(Q1))
          .render(id, OutputStream.nullOutputStream());
    }
  }

  private Tracker open() {
    return TestTracker.describe()
        .classLoader(plugins)
        .store("memory", Settings.none())
        .open();
  }
}
