package org.officialstats.advocacy.storage.jdbc;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.Setting;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.spi.StoreCapability;
import org.officialstats.advocacy.spi.StoreProvider;

/** Opens stores on connections that the host hands over. */
record ConnectionProvider(Supplier<Connections> connections) implements StoreProvider {
  @Override
  public String id() {
    return JdbcStoreProvider.ID;
  }

  @Override
  public List<Setting> settings() {
    return StoreSettings.DECLARED;
  }

  @Override
  public Set<StoreCapability> capabilities() {
    return Set.of(StoreCapability.FOLDING);
  }

  @Override
  public Store open(ProviderContext context) {
    requireNonNull(context, "context");
    StoreSettings settings = StoreSettings.of(context.settings());
    return new StoreOpening(connections.get(), settings, context::notify).run();
  }
}
