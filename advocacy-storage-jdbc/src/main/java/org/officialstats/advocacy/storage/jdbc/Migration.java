package org.officialstats.advocacy.storage.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.officialstats.advocacy.spi.StorageException;

/**
 * Brings the tables to the version that this library knows, forward only. Each version is a script whose statements can be
 * run again, for data bases that do not roll back a change of the schema; those who come at the same time wait for the row
 * with version 0.
 */
record Migration(Transactions transactions, Dialect dialect, Tables tables) {
  static final int VERSION = 1;
  private static final int MOST_ATTEMPTS = 5;
  private static final String TABLE = "schema_version";

  void run() throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        if (transactions.read(session -> version(session, tables)) < VERSION) {
          transactions.write(this::make);
          transactions.write(this::upgrade);
        }
        return;
      } catch (SQLException failed) {
        if (attempt == MOST_ATTEMPTS || SqlStates.isDenied(failed) || !isThere()) {
          throw failed;
        }
      }
    }
  }

  /** Others may have made the table at the same moment; then it is worth another attempt. */
  private boolean isThere() throws SQLException {
    return transactions.read(session -> Schemas.hasTable(session, tables, TABLE));
  }

  /** Refuses tables of another version. */
  static int check(Session session, Tables tables) throws SQLException {
    int version = version(session, tables);
    if (version < VERSION) {
      throw StorageException.of(
          StorageException.Kind.UNAVAILABLE,
          tables.place("*"),
          "the tables are not there, or not up to date",
          "open the store once on connections of its own, then join transactions");
    }
    return version;
  }

  /** The version of the tables; 0 when there are none. */
  private static int version(Session session, Tables tables) throws SQLException {
    if (!Schemas.hasTable(session, tables, TABLE)) {
      return 0;
    }
    int version = newest(session, tables);
    if (version > VERSION) {
      throw StorageException.of(
          StorageException.Kind.UNSUPPORTED,
          tables.place(TABLE),
          "the tables have version " + version + "; this version of the library knows version "
              + VERSION,
          "update the library to the version that made them, or to a later one");
    }
    return version;
  }

  private static int newest(Session session, Tables tables) throws SQLException {
    try (PreparedStatement query =
            session.prepare(tables.sql("SELECT MAX(version) FROM {schema_version}"));
        ResultSet rows = query.executeQuery()) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private boolean make(Session session) throws SQLException {
    session.execute(tables.sql(
        "CREATE TABLE IF NOT EXISTS {schema_version} (version INTEGER NOT NULL PRIMARY KEY, "
            + "installed_at TIMESTAMP(3) WITH TIME ZONE NOT NULL)"));
    session.execute(
        tables.sql(
            "COMMENT ON TABLE {schema_version} IS 'The versions of these tables; 0 is the row that whoever changes them locks.'"));
    session.execute(tables.sql(
        "COMMENT ON COLUMN {schema_version}.version IS 'A version that was installed.'"));
    session.execute(
        tables.sql("COMMENT ON COLUMN {schema_version}.installed_at IS 'When it was.'"));
    insert(session, 0);
    return true;
  }

  private boolean upgrade(Session session) throws SQLException {
    session.execute(
        tables.sql("SELECT version FROM {schema_version} WHERE version = 0 FOR UPDATE"));
    for (int next = newest(session, tables) + 1; next <= VERSION; next++) {
      for (String statement : script(next)) {
        session.execute(tables.sql(dialect.types(statement)));
      }
      insert(session, next);
    }
    return true;
  }

  private void insert(Session session, int version) throws SQLException {
    String sql =
        "INSERT INTO {schema_version} (version, installed_at) SELECT v.version, CURRENT_TIMESTAMP "
            + "FROM (SELECT CAST(? AS INTEGER) AS version) v "
            + "WHERE NOT EXISTS (SELECT 1 FROM {schema_version} s WHERE s.version = v.version)";
    try (PreparedStatement insert = session.prepare(tables.sql(sql))) {
      insert.setInt(1, version);
      insert.executeUpdate();
    }
  }

  private static List<String> script(int version) {
    String name = "schema-" + version + ".sql";
    try (InputStream script =
        Objects.requireNonNull(Migration.class.getResourceAsStream(name), name)) {
      String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .reduce("", (before, line) -> before + line + "\n")
          .transform(all -> List.of(all.strip().split(";\n\\s*|;$")));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
