package org.officialstats.advocacy.tck;

import java.nio.file.Path;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.StoreProvider;

class PlainStoreContractTest extends StoreContract {
  @Override
  protected StoreProvider provider() {
    return new PlainStoreProvider();
  }

  @Override
  protected Settings settings(Path directory) {
    return Settings.of("directory", directory);
  }
}
