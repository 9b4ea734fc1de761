package org.example.nso.sqlite;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.Setting;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.spi.StoreProvider;

/** Opens stores in a SQLite file. */
public final class SqliteStoreProvider implements StoreProvider {
  @Override
  public String id() {
    return "sqlite";
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.required("file", "The SQLite file, made if it is not there yet."));
  }

  @Override
  public Store open(ProviderContext context) {
    Path file = Path.of(requireNonNull(context, "context").settings().get("file"));
    return new SqliteStore(Database.open(file.toAbsolutePath()));
  }
}
