package org.officialstats.advocacy.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLWarning;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A connection with a transaction under way, and what has to be put back on it. One thread uses it; {@link #close} ends
 * the transaction by a rollback unless it was committed.
 */
final class Session implements AutoCloseable {
  /** How much longer the network may be silent than a statement may take. */
  private static final int GRACE_SECONDS = 15;

  private final Connections connections;
  private final Connection connection;
  private final int seconds;
  private boolean automatic;
  private @Nullable Integer networkTimeout;
  private boolean ended;
  private boolean closed;

  private Session(Connections connections, Connection connection, int seconds) {
    this.connections = connections;
    this.connection = connection;
    this.seconds = seconds;
  }

  static Session begin(Connections connections, int seconds) throws SQLException {
    Session session = new Session(connections, connections.take(), seconds);
    try {
      session.prepare();
      return session;
    } catch (SQLException | RuntimeException unusable) {
      session.close();
      throw unusable;
    }
  }

  private void prepare() throws SQLException {
    if (!connections.areJoined()) {
      limitSilence();
      automatic = connection.getAutoCommit();
      if (automatic) {
        connection.setAutoCommit(false);
      }
    }
  }

  /** A network that is gone may never say so. A limit of the host's own stands. */
  private void limitSilence() throws SQLException {
    try {
      if (connection.getNetworkTimeout() == 0) {
        connection.setNetworkTimeout(Runnable::run, (seconds + GRACE_SECONDS) * 1_000);
        networkTimeout = 0;
      }
    } catch (SQLFeatureNotSupportedException unlimited) {
      networkTimeout = null;
    }
  }

  Connection connection() {
    return connection;
  }

  boolean isJoined() {
    return connections.areJoined();
  }

  /** A statement that may take its time and no more. */
  PreparedStatement prepare(String sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.setQueryTimeout(seconds);
    return statement;
  }

  void execute(String sql) throws SQLException {
    try (PreparedStatement statement = prepare(sql)) {
      statement.execute();
    }
  }

  /** Commits; what comes back is what the data base warns of in doing so. */
  Optional<SQLWarning> commit() throws SQLException {
    connection.clearWarnings();
    connection.commit();
    ended = true;
    return Optional.ofNullable(connection.getWarnings());
  }

  /** What fails here cannot matter any more, except that switching auto-commit on would commit what is under way. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (!connections.areJoined()) {
      if (ended || quietly(connection::rollback)) {
        quietly(this::restore);
      } else {
        quietly(() -> connection.abort(Runnable::run));
      }
    }
    quietly(() -> connections.giveBack(connection));
  }

  private void restore() throws SQLException {
    if (automatic) {
      connection.setAutoCommit(true);
    }
    if (networkTimeout != null) {
      connection.setNetworkTimeout(Runnable::run, networkTimeout);
    }
  }

  private static boolean quietly(Step step) {
    try {
      step.run();
      return true;
    } catch (SQLException broken) {
      return false;
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws SQLException;
  }
}
