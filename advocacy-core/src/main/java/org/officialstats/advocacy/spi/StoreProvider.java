package org.officialstats.advocacy.spi;

/** Opens a kind of store. */
public interface StoreProvider extends Provider {
  /**
   * Opens the store that the settings name, making it if it is not there yet.
   *
   * @throws StorageException if it cannot be opened, saying where, why and what to do
   */
  Store open(ProviderContext context);
}
