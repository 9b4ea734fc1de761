package org.officialstats.advocacy.benchmarks;

import java.time.Clock;
import java.util.UUID;
import org.officialstats.advocacy.Stores;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.storage.jdbc.JdbcStores;

/** Opens the SQL store on PostgreSQL, bare and through the tracker, each time in a schema of its own. */
final class SqlStores {
  private SqlStores() {}

  static String newSchema() {
    return "measured_" + UUID.randomUUID().toString().replace('-', '_');
  }

  static Store store(Pool pool, String schema) {
    return Stores.open(
        JdbcStores.provider(pool.dataSource()), settings(schema), Clock.systemUTC(), notice -> {
          throw new IllegalStateException("unexpected notice: " + notice);
        });
  }

  static Tracker tracker(Pool pool, String schema) {
    return Tracker.builder()
        .store(JdbcStores.provider(pool.dataSource()), settings(schema))
        .strategy(Sample.STRATEGY)
        .clock(Clock.systemUTC())
        .open();
  }

  private static Settings settings(String schema) {
    return Settings.of("schema", schema);
  }
}
