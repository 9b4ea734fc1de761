package org.officialstats.advocacy.tck;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.Setting;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.spi.StoreCapability;
import org.officialstats.advocacy.spi.StoreProvider;

/** The contract run on a store that is broken; only {@link BrokenStoresTest} runs it. */
abstract class BrokenStoreContract extends StoreContract {
  private final Function<Path, Store> opening;
  private final Set<StoreCapability> capabilities;

  BrokenStoreContract(Function<Path, Store> opening) {
    this(opening, Set.of(StoreCapability.FOLDING));
  }

  BrokenStoreContract(Function<Path, Store> opening, Set<StoreCapability> capabilities) {
    this.opening = opening;
    this.capabilities = capabilities;
  }

  @Override
  protected StoreProvider provider() {
    return new BrokenProvider(opening, capabilities);
  }

  @Override
  protected Settings settings(Path directory) {
    return Settings.of("directory", directory);
  }

  @Override
  protected LongStream seeds() {
    return LongStream.of(1, 2);
  }

  private record BrokenProvider(Function<Path, Store> opening, Set<StoreCapability> capabilities)
      implements StoreProvider {
    @Override
    public String id() {
      return "broken";
    }

    @Override
    public List<Setting> settings() {
      return List.of(Setting.required("directory", "The directory of the file."));
    }

    @Override
    public Set<StoreCapability> capabilities() {
      return capabilities;
    }

    @Override
    public Store open(ProviderContext context) {
      requireNonNull(context, "context");
      return opening.apply(Path.of(context.settings().get("directory")));
    }
  }
}
