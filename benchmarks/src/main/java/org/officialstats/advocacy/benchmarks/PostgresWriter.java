package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;

/**
 * Inserts by plain JDBC the rows that the SQL store would insert, into the same tables: a commit, its change, and the entity.
 * A transaction for each event, and a connection for each thread. It neither orders nor checks anything. Durable by PostgreSQL's
 * defaults.
 */
final class PostgresWriter implements Writer {
  private static final String COMMIT =
      "insert into %s.advocacy_commit_log (revision, recorded_at, recorded_by, message, "
          + "changes, previous, hash) values (?, ?, ?, ?, ?, ?, ?)";
  private static final String CHANGE =
      "insert into %s.advocacy_change_log (revision, position, kind, id, action, salt, "
          + "digest, document) values (?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String ENTITY =
      "insert into %s.advocacy_entity (date_from, date_to, document, kind, id, revision, "
          + "recorded_at, recorded_by, state) values (?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?)";

  private final Pool pool;
  private final String schema;

  PostgresWriter(String url, String schema) {
    this.pool = new Pool(url);
    this.schema = schema;
    SqlStores.store(pool, schema).close();
  }

  @Override
  public void write(long number) throws SQLException {
    Commit commit = Commit.after(
        Head.NONE,
        StoreWriter.AT,
        Sample.ACTOR,
        Sample.MESSAGE,
        Collections.singletonList(Sample.change(number)));
    Connection connection = pool.take();
    connection.setAutoCommit(false);
    insertCommit(connection, number, commit);
    insertChange(connection, number, commit.changes().get(0));
    insertEntity(connection, number, commit);
    connection.commit();
    pool.giveBack(connection);
  }

  private void insertCommit(Connection connection, long number, Commit commit) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(COMMIT.formatted(schema))) {
      insert.setLong(1, number);
      insert.setObject(2, commit.at().atOffset(ZoneOffset.UTC));
      insert.setString(3, commit.by().id());
      insert.setString(4, commit.message());
      insert.setInt(5, 1);
      insert.setString(6, commit.previous().hex());
      insert.setString(7, commit.hash().hex());
      insert.executeUpdate();
    }
  }

  private void insertChange(Connection connection, long number, Change change) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(CHANGE.formatted(schema))) {
      insert.setLong(1, number);
      insert.setInt(2, 0);
      insert.setString(3, change.key().kind());
      insert.setString(4, change.key().id());
      insert.setString(5, "put");
      insert.setString(6, change.salt().orElseThrow());
      insert.setString(7, change.digest().hex());
      insert.setString(8, change.document().orElseThrow().text());
      insert.executeUpdate();
    }
  }

  private void insertEntity(Connection connection, long number, Commit commit) throws SQLException {
    Change change = commit.changes().get(0);
    try (PreparedStatement insert = connection.prepareStatement(ENTITY.formatted(schema))) {
      insert.setObject(1, LocalDate.of(2024, 5, 13));
      insert.setObject(2, LocalDate.of(2024, 5, 17));
      insert.setString(3, change.document().orElseThrow().text());
      insert.setString(4, change.key().kind());
      insert.setString(5, change.key().id());
      insert.setLong(6, number);
      insert.setObject(7, commit.at().atOffset(ZoneOffset.UTC));
      insert.setString(8, commit.by().id());
      insert.setString(9, "planned");
      insert.executeUpdate();
    }
  }

  @Override
  public void close() throws IOException, SQLException {
    pool.close();
  }
}
