package org.officialstats.advocacy.memory;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.spi.StoreCapability;
import org.officialstats.advocacy.spi.StoreProvider;

/** Opens stores that keep their log in memory, each an empty one. Takes no settings. */
public final class MemoryStoreProvider implements StoreProvider {
  /** For {@link java.util.ServiceLoader}. */
  public MemoryStoreProvider() {}

  @Override
  public String id() {
    return "memory";
  }

  @Override
  public Set<StoreCapability> capabilities() {
    return Set.of(StoreCapability.FOLDING);
  }

  @Override
  public Store open(ProviderContext context) {
    requireNonNull(context, "context");
    return new MemoryStore();
  }
}
