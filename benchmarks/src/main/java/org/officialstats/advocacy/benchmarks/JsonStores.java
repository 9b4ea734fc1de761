package org.officialstats.advocacy.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.storage.json.JsonStoreProvider;

/** Opens the JSON store, bare and through the tracker. */
final class JsonStores {
  private JsonStores() {}

  static Store store(Path directory) {
    return new JsonStoreProvider().open(new Context(settings(directory), Clock.systemUTC()));
  }

  static Tracker tracker(Path directory) {
    return Tracker.builder()
        .store(new JsonStoreProvider(), settings(directory))
        .strategy(Sample.STRATEGY)
        .clock(Clock.systemUTC())
        .open();
  }

  private static Settings settings(Path directory) {
    return Settings.of("directory", directory);
  }

  private record Context(Settings settings, Clock clock) implements ProviderContext {
    @Override
    public void notify(Notice notice) {
      throw new IllegalStateException("unexpected notice: " + notice);
    }
  }
}
