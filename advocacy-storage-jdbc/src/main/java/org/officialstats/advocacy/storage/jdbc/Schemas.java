package org.officialstats.advocacy.storage.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.spi.StorageException;

/** Finds or makes the schema that holds the tables, and looks for tables in it. */
final class Schemas {
  private Schemas() {}

  /** The schema as the data base spells it: the wanted one, or the current one of the connection. */
  static String actual(Session session, Optional<String> wanted, String prefix)
      throws SQLException {
    if (wanted.isEmpty()) {
      return current(session);
    }
    String name = wanted.get();
    Optional<String> found = find(session, name);
    if (found.isEmpty() && !session.isJoined()) {
      make(session, name);
      found = find(session, name);
    }
    return found.orElseThrow(() -> StorageException.of(
        StorageException.Kind.UNAVAILABLE,
        "jdbc " + name + "." + prefix + "*",
        "there is no such schema, or the account may not use it",
        "open the store once on connections of its own, or correct the setting 'schema'"));
  }

  /** Another process may make it at the same moment, which fails one of the two. */
  private static void make(Session session, String name) throws SQLException {
    try {
      session.execute("CREATE SCHEMA IF NOT EXISTS " + name);
      session.connection().commit();
    } catch (SQLException failed) {
      session.connection().rollback();
      if (find(session, name).isEmpty()) {
        throw failed;
      }
    }
  }

  private static String current(Session session) throws SQLException {
    @Nullable String schema = session.connection().getSchema();
    if (schema == null) {
      throw StorageException.of(
          StorageException.Kind.UNAVAILABLE,
          "jdbc",
          "the connection has no current schema",
          "name one by the setting 'schema'");
    }
    return schema;
  }

  /** The schema with exactly this name, else the one with this name in other letters. */
  private static Optional<String> find(Session session, String name) throws SQLException {
    String sql = "SELECT schema_name FROM information_schema.schemata WHERE LOWER(schema_name) = ?";
    Optional<String> found = Optional.empty();
    try (PreparedStatement query = session.prepare(sql)) {
      query.setString(1, name.toLowerCase(Locale.ROOT));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          String actual = rows.getString(1);
          found = found.isEmpty() || actual.equals(name) ? Optional.of(actual) : found;
        }
      }
    }
    return found;
  }

  static boolean hasTable(Session session, Tables tables, String table) throws SQLException {
    String sql =
        "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = ? AND LOWER(table_name) = ?";
    try (PreparedStatement query = session.prepare(sql)) {
      query.setString(1, tables.schema());
      query.setString(2, tables.prefix() + table);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() && rows.getInt(1) > 0;
      }
    }
  }
}
