package org.officialstats.advocacy.tck;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.Setting;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.spi.StoreCapability;
import org.officialstats.advocacy.spi.StoreProvider;

/** Opens stores that are a file of lines. */
public final class PlainStoreProvider implements StoreProvider {
  @Override
  public String id() {
    return "plain";
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.required("directory", "The directory of the file."));
  }

  @Override
  public Set<StoreCapability> capabilities() {
    return Set.of(StoreCapability.FOLDING);
  }

  @Override
  public Store open(ProviderContext context) {
    requireNonNull(context, "context");
    return new PlainStore(Path.of(context.settings().get("directory")));
  }
}
