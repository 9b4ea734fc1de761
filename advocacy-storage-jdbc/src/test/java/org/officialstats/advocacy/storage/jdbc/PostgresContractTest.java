package org.officialstats.advocacy.storage.jdbc;

import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.StoreProvider;
import org.officialstats.advocacy.tck.StoreContract;

class PostgresContractTest extends StoreContract {
  @Override
  protected StoreProvider provider() {
    return new JdbcStoreProvider();
  }

  @Override
  protected Settings settings(Path directory) {
    return Settings.of("url", Postgres.url()).and("schema", schema(directory));
  }

  @Override
  protected Stream<byte[]> everythingKept(Path directory) {
    return Dump.of(Postgres.connections(), schema(directory));
  }

  @Override
  protected LongStream seeds() {
    return LongStream.rangeClosed(1, 3);
  }

  private static String schema(Path directory) {
    return "kit_" + Digest.of(directory.toString()).hex().substring(0, 16);
  }
}
