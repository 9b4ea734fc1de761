package org.officialstats.advocacy.storage.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.officialstats.advocacy.spi.StorageException;

/**
 * PostgreSQL and those who speak its protocol.
 *
 * @param announces whether LISTEN and NOTIFY are there and cost little: in PostgreSQL itself
 * @param settings the settings of the server that matter here
 */
record PostgresDialect(boolean announces, Map<String, String> settings) implements Dialect {
  static PostgresDialect of(Session session) throws SQLException {
    Map<String, String> settings = settings(session);
    String encoding = settings.getOrDefault("server_encoding", "UTF8");
    if (!encoding.equals("UTF8")) {
      throw StorageException.of(
          StorageException.Kind.UNSUPPORTED,
          "jdbc " + session.connection().getCatalog(),
          "the data base is encoded in " + encoding + "; expected UTF8",
          "create the data base with ENCODING 'UTF8'");
    }
    return new PostgresDialect(isGenuine(session), settings);
  }

  private static Map<String, String> settings(Session session) throws SQLException {
    String sql =
        "SELECT name, setting FROM pg_catalog.pg_settings WHERE name IN ('synchronous_commit', 'fsync', 'full_page_writes', 'server_encoding')";
    Map<String, String> settings = new HashMap<>();
    try (PreparedStatement query = session.prepare(sql);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        settings.put(rows.getString(1), rows.getString(2));
      }
    }
    return settings;
  }

  private static boolean isGenuine(Session session) throws SQLException {
    try (PreparedStatement query = session.prepare("SELECT version()");
        ResultSet rows = query.executeQuery()) {
      String version = rows.next() ? rows.getString(1) : "";
      return version.startsWith("PostgreSQL ") && !version.contains("-YB-");
    }
  }

  @Override
  public String types(String script) {
    return script.replace("{text}", "TEXT").replace("{json}", "JSONB");
  }

  @Override
  public String jsonParameter() {
    return "CAST(? AS JSONB)";
  }

  @Override
  public int mostJson() {
    return 64 << 20;
  }

  @Override
  public List<String> durability() {
    List<String> notices = new ArrayList<>();
    if (isAsynchronous()) {
      notices.add(
          "synchronous_commit is off in this data base; the store switches it on for its own commits");
    }
    for (String name : List.of("fsync", "full_page_writes")) {
      if (settings.getOrDefault(name, "on").equals("off")) {
        notices.add(
            name
                + " is off in this server: commits may be lost or damaged when the power goes; switch it on");
      }
    }
    return notices;
  }

  private boolean isAsynchronous() {
    return settings.getOrDefault("synchronous_commit", "on").equals("off");
  }

  @Override
  public String put(String table, List<String> columns, String values, List<String> key) {
    String update = columns.stream()
        .filter(column -> !key.contains(column))
        .map(column -> column + " = excluded." + column)
        .collect(Collectors.joining(", "));
    return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + values
        + ") ON CONFLICT (" + String.join(", ", key) + ") DO UPDATE SET " + update;
  }

  @Override
  public String announcement() {
    return announces ? " RETURNING pg_notify(?, ?)" : "";
  }

  @Override
  public void begin(Session session) throws SQLException {
    if (isAsynchronous() && !session.isJoined()) {
      session.execute("SET LOCAL synchronous_commit TO on");
    }
  }

  @Override
  public void makeDurable(Session session) {
    // A commit that PostgreSQL acknowledges is durable.
  }

  static String channel(Tables tables) {
    return tables.prefix() + "commit";
  }

  /** Asks to be told of commits, on a connection in auto-commit mode. */
  static void listen(Session session, Tables tables, boolean on) throws SQLException {
    try (Statement statement = session.connection().createStatement()) {
      statement.execute((on ? "LISTEN " : "UNLISTEN ") + Tables.quoted(channel(tables)));
    }
  }
}
