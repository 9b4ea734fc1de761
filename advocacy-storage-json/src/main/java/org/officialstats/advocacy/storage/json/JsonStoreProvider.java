package org.officialstats.advocacy.storage.json;

import static java.util.Objects.requireNonNull;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.Setting;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.spi.StoreCapability;
import org.officialstats.advocacy.spi.StoreProvider;

/**
 * Opens stores with the id {@code json}: a journal of JSON lines in a directory of a local disk, and the current
 * records, readable, beside it. The setting {@code directory} names the directory, which is made if it is missing. One
 * process at a time can have it open.
 *
 * <p>The format is described in {@code docs/reference/json-store.md}. Stateless and thread-safe.
 */
public final class JsonStoreProvider implements StoreProvider {
  private static final String DIRECTORY = "directory";

  /** The provider; it does nothing yet. */
  public JsonStoreProvider() {}

  @Override
  public String id() {
    return "json";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        Setting.required(DIRECTORY, "The directory that holds the store, on a local disk.")
            .checkedBy(JsonStoreProvider::expectation));
  }

  @Override
  public Set<StoreCapability> capabilities() {
    return Set.of(StoreCapability.FOLDING);
  }

  @Override
  public Store open(ProviderContext context) {
    requireNonNull(context, "context");
    Path directory = Path.of(context.settings().get(DIRECTORY)).toAbsolutePath().normalize();
    return new StoreOpening(new LocalDisk(directory), Limits.STANDARD, context::notify)
        .run(context.clock());
  }

  private static Optional<String> expectation(String value) {
    return isPath(value) ? Optional.empty() : Optional.of("the path of a directory");
  }

  private static boolean isPath(String value) {
    try {
      return !Path.of(value).toString().isBlank();
    } catch (InvalidPathException wrong) {
      return false;
    }
  }
}
