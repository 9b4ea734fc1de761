package org.officialstats.advocacy.storage.jdbc;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.spi.StoreProvider;

/** Opens stores as the library does. */
record Opened(Settings settings, List<String> notices) implements ProviderContext {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05.678Z"), ZoneOffset.UTC);

  static Store open(StoreProvider provider, Settings settings) {
    return provider.open(new Opened(settings, new ArrayList<>()));
  }

  /** A store on PostgreSQL, in a schema that may be new. */
  static Store postgres(String schema) {
    return open(JdbcStores.provider(Postgres.connections()), Settings.of("schema", schema));
  }

  @Override
  public Clock clock() {
    return CLOCK;
  }

  @Override
  public void notify(Notice notice) {
    notices.add(notice.toString());
  }
}
