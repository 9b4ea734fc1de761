package org.officialstats.advocacy.storage.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.officialstats.advocacy.spi.StoreProvider;

/**
 * Providers of stores on connections that the host has. They take these settings, all optional:
 *
 * <ul>
 *   <li>{@code schema}: the schema that holds the tables, made if it is missing; without it, the one that connections have
 *       as their current schema
 *   <li>{@code table-prefix}: what the names of the tables begin with; without it, {@code advocacy_}
 *   <li>{@code timeout-seconds}: how long a statement may take and may wait for other writers; without it, 60
 * </ul>
 *
 * <pre>{@code
 * Tracker.builder().store(JdbcStores.provider(dataSource), Settings.of("schema", "advocacy"))
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class JdbcStores {
  private JdbcStores() {}

  /**
   * Stores on connections of this data source, each taken for one transaction and then closed, which gives it back to a
   * pool. A stream of commits and a call of {@code watch} hold one as long as they last. The data source stays the host's.
   */
  public static StoreProvider provider(DataSource connections) {
    requireNonNull(connections, "connections");
    return new ConnectionProvider(() -> new DataSourceConnections(connections));
  }

  /**
   * Stores that take part in a transaction of the host: what is appended becomes durable, and visible to others, when the
   * host commits, and never was when the host rolls back. The store never commits, rolls back, closes or reconfigures the
   * connection; when a call fails, it goes back to a savepoint, so that the transaction can go on.
   *
   * <p>Such a store lives as long as the transaction. A tracker on it takes part with everything it does, believes what it
   * appended even before the host commits, and must be closed with the transaction; it does not see what others append
   * after it was opened unless it is refreshed. Until the host ends its transaction, all other writers wait. The tables
   * must be there already, and only one thread may use it.
   *
   * @param transaction gives the connection of the transaction under way, the same one at each call; it must not be in
   *     auto-commit mode
   */
  public static StoreProvider joining(Supplier<Connection> transaction) {
    requireNonNull(transaction, "transaction");
    return new ConnectionProvider(() -> new JoinedConnections(transaction));
  }
}
