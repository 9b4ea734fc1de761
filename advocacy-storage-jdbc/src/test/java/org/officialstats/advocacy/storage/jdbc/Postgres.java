package org.officialstats.advocacy.storage.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A PostgreSQL server that the tests start, one for all of them. If it cannot be started, they fail. */
final class Postgres {
  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger NAMES = new AtomicInteger();

  private Postgres() {}

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          .setServerConfig("max_connections", "60")
          .setServerConfig("fsync", "on")
          .setServerConfig("full_page_writes", "on")
          .setServerConfig("synchronous_commit", "on")
          .setPGStartupWait(Duration.ofSeconds(60))
          .start();
    } catch (IOException failure) {
      throw new UncheckedIOException(
          "no PostgreSQL could be started for the tests; see the log above", failure);
    }
  }

  static String url() {
    return SERVER.getJdbcUrl("postgres", "postgres");
  }

  static DataSource connections() {
    return new UrlDataSource(url());
  }

  /** Connections of another role. */
  static DataSource connectionsOf(String role) {
    return new UrlDataSource(SERVER.getJdbcUrl(role, "postgres"));
  }

  /** A name of a schema that no other test has. */
  static String newSchema() {
    return "test_" + NAMES.incrementAndGet();
  }

  static void execute(String... statements) {
    try (Connection connection = connections().getConnection();
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
