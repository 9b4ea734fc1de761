package org.officialstats.advocacy.storage.jdbc;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.Setting;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.spi.StoreCapability;
import org.officialstats.advocacy.spi.StoreProvider;

/**
 * Opens stores with the id {@code jdbc} in a data base that the settings name: {@code url}, {@code user}, {@code
 * password}, and those of {@link JdbcStores}. The driver is found by {@link java.sql.DriverManager}.
 *
 * <p>There is no pool: one connection is kept, others are opened when several threads need one at once. A host that has a
 * {@link javax.sql.DataSource} hands it to {@link JdbcStores#provider} instead.
 *
 * <p>Tables, durability and privileges are described in {@code docs/reference/sql-store.md}. Stateless and thread-safe.
 */
public final class JdbcStoreProvider implements StoreProvider {
  static final String ID = "jdbc";
  private static final String URL = "url";
  private static final String USER = "user";
  private static final String PASSWORD = "password";

  /** The provider; it does nothing yet. */
  public JdbcStoreProvider() {}

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Setting> settings() {
    List<Setting> settings = new ArrayList<>();
    settings.add(Setting.required(
            URL, "The JDBC URL of the data base, such as jdbc:postgresql://host/advocacy.")
        .asSecret()
        .checkedBy(StoreSettings.expecting("jdbc:.+", "a URL that begins with jdbc:")));
    settings.add(Setting.optional(USER, "The account in the data base."));
    settings.add(Setting.optional(PASSWORD, "The password of the account.").asSecret());
    settings.addAll(StoreSettings.DECLARED);
    return List.copyOf(settings);
  }

  @Override
  public Set<StoreCapability> capabilities() {
    return Set.of(StoreCapability.FOLDING);
  }

  @Override
  public Store open(ProviderContext context) {
    Settings settings = requireNonNull(context, "context").settings();
    Properties account = new Properties();
    settings.find(USER).ifPresent(user -> account.setProperty("user", user));
    settings.find(PASSWORD).ifPresent(password -> account.setProperty("password", password));
    return new StoreOpening(
            new UrlConnections(settings.get(URL), account),
            StoreSettings.of(settings),
            context::notify)
        .run();
  }
}
