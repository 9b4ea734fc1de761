package org.officialstats.advocacy.storage.json;

import java.nio.file.Path;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.StoreProvider;
import org.officialstats.advocacy.tck.StoreContract;

class JsonStoreContractTest extends StoreContract {
  @Override
  protected StoreProvider provider() {
    return new JsonStoreProvider();
  }

  @Override
  protected Settings settings(Path directory) {
    return Settings.of("directory", directory.resolve("office"));
  }
}
