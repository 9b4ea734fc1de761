package org.officialstats.advocacy.tck;

import java.nio.file.Path;
import java.util.ServiceLoader;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.StoreProvider;

class MemoryStoreContractTest extends StoreContract {
  @Override
  protected StoreProvider provider() {
    return ServiceLoader.load(StoreProvider.class, StoreProvider.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .filter(provider -> provider.id().equals("memory"))
        .findFirst()
        .orElseThrow();
  }

  @Override
  protected Settings settings(Path directory) {
    return Settings.none();
  }

  @Override
  protected boolean remembers() {
    return false;
  }
}
