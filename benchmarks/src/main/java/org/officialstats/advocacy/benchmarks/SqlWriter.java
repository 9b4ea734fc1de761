package org.officialstats.advocacy.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Inserts documents by plain JDBC, through one connection, which only one thread uses at a time. */
final class SqlWriter implements Writer {
  private final Connection connection;
  private final PreparedStatement insert;
  private final Together<Long> together = new Together<>(this::insert);
  private final boolean batched;

  private SqlWriter(Connection connection, boolean batched) throws SQLException {
    this.connection = connection;
    this.batched = batched;
    connection.setAutoCommit(false);
    this.insert = connection.prepareStatement("insert into entity(id, document) values (?, ?)");
  }

  /** Durable by {@code synchronous=FULL}, which syncs the write-ahead log at every commit. */
  static Writer sqlite(Path directory, boolean batched) throws SQLException {
    return new SqlWriter(sqlite(directory), batched);
  }

  /**
   * As durable as {@code WRITE_DELAY=0} makes it: the log is written at every commit, not synced, so this is not the same
   * promise.
   */
  static Writer h2(Path directory) throws SQLException {
    return new SqlWriter(h2Connection(directory), false);
  }

  static Connection sqlite(Path directory) throws SQLException {
    Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("sqlite.db"));
    execute(connection, "pragma journal_mode=WAL");
    execute(connection, "pragma synchronous=FULL");
    execute(
        connection,
        "create table if not exists entity(id text primary key, document blob not null)");
    return connection;
  }

  static Connection h2Connection(Path directory) throws SQLException {
    Connection connection = DriverManager.getConnection(
        "jdbc:h2:file:" + directory.toAbsolutePath().resolve("h2") + ";WRITE_DELAY=0");
    execute(
        connection,
        "create table if not exists entity(id varchar(64) primary key, document varbinary(1000000) not null)");
    return connection;
  }

  @Override
  public void write(long number) throws Exception {
    if (batched) {
      together.add(number);
    } else {
      insert(List.of(number));
    }
  }

  synchronized void insert(List<Long> numbers) throws SQLException {
    for (Long number : numbers) {
      insert.setString(1, Sample.id(number).value());
      insert.setBytes(2, Sample.bytes(number));
      insert.executeUpdate();
    }
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
