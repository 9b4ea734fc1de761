package org.example.nso.sqlite;

import java.nio.file.Path;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.StoreProvider;
import org.officialstats.advocacy.tck.StoreContract;

class SqliteStoreContractTest extends StoreContract {
  @Override
  protected StoreProvider provider() {
    return new SqliteStoreProvider();
  }

  @Override
  protected Settings settings(Path directory) {
    return Settings.of("file", directory.resolve("log.db"));
  }
}
