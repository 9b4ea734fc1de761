package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.discovery.FakeClassPath;
import org.officialstats.advocacy.discovery.Providers;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.ProviderException;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.SettingsException;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.Store;

class TrackerBuilderTest {
  private final LogRecords log = new LogRecords("org.officialstats.advocacy.discovery.Discovery");

  @TempDir
  private Path directory;

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void asksForAStoreAndAClock() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Tracker.builder().open())
        .withMessage(
            "no store was chosen; say .store(\"json\", Settings.of(\"directory\", directory)),"
                + " or .store(\"memory\", Settings.none()) where data may be forgotten\n"
                + "no clock was given; say .clock(Clock.systemUTC())");
  }

  @Test
  void namesTheArgumentThatIsMissing() {
    TrackerBuilder builder = Tracker.builder();
    assertThatNullPointerException()
        .isThrownBy(() -> builder.store((String) null, Settings.none()))
        .withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.store("json", null))
        .withMessage("settings");
    assertThatNullPointerException().isThrownBy(() -> builder.clock(null)).withMessage("clock");
    assertThatNullPointerException().isThrownBy(() -> builder.random(null)).withMessage("random");
    assertThatNullPointerException().isThrownBy(() -> builder.policy(null)).withMessage("policy");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.strategy(null))
        .withMessage("strategy");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.classLoader(null))
        .withMessage("loader");
  }

  @Test
  void findsStoresThroughTheClassLoaderOfTheHost() {
    FakeClassPath loader = FakeClassPath.offering(
        directory, Providers.Good.class, Providers.ThrowingConstructor.class);

    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> TestTracker.describe()
            .classLoader(loader)
            .store("good", Settings.none())
            .open())
        .withMessage("[good] opens nothing; use another");
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> TestTracker.describe()
            .classLoader(loader)
            .store("memory", Settings.none())
            .open())
        .withMessageStartingWith("[provider store/memory] unknown id 'memory'; available: good;");
  }

  @Test
  void refusesSettingsThatTheStoreDoesNotKnow() {
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> TestTracker.describe()
            .store("memory", Settings.of("directory", "/data"))
            .open())
        .withMessage(
            "[store/memory] unknown setting 'directory'; expected no settings; correct the name or leave it out");
  }

  @Test
  void shoutsWhenOpeningFails() {
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> TestTracker.describe()
            .store(
                opening(() -> {
                  throw new ArithmeticException("broken");
                }),
                Settings.none())
            .open())
        .withMessage(
            "[provider store/fake] failed when opening a store: java.lang.ArithmeticException: broken")
        .withCauseInstanceOf(ArithmeticException.class);
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() ->
            TestTracker.describe().store(opening(() -> null), Settings.none()).open())
        .withMessage("[provider store/fake] gave null when opening a store; update or replace it");
  }

  @Test
  void tellsWhatTheStoreAndDiscoveryHaveToSay() {
    FakeStore talkative = new FakeStore() {
      @Override
      public Store open(ProviderContext context) {
        context.notify(new Notice("journal/0001, line 7", "torn; taken away"));
        return this;
      }
    };
    try (Tracker tracker = TestTracker.on(talkative)) {
      assertThat(tracker.notices())
          .containsExactly(new Notice("journal/0001, line 7", "torn; taken away"));
    }
    FakeClassPath loader = FakeClassPath.offering(
        directory,
        List.of("org.example.Missing", "org.officialstats.advocacy.memory.MemoryStoreProvider"));
    try (Tracker tracker = TestTracker.describe()
        .classLoader(loader)
        .store("memory", Settings.none())
        .open()) {
      assertThat(tracker.notices())
          .extracting(Object::toString)
          .containsExactly(
              "[provider store] failed to load and is left out: org.example.Missing (not found)");
    }
  }

  private static FakeStore opening(java.util.function.Supplier<Store> open) {
    return new FakeStore() {
      @Override
      public Store open(ProviderContext context) {
        return open.get();
      }
    };
  }
}
