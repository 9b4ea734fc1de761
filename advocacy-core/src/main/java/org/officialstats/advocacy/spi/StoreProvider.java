package org.officialstats.advocacy.spi;

import java.util.Set;

/** Opens a kind of store. */
public interface StoreProvider extends Provider {
  /** What its stores can do beside what every store does; what is not named here they refuse. */
  default Set<StoreCapability> capabilities() {
    return Set.of();
  }

  /**
   * Opens the store that the settings name, making it if it is not there yet.
   *
   * @throws StorageException if it cannot be opened, saying where, why and what to do
   */
  Store open(ProviderContext context);
}
