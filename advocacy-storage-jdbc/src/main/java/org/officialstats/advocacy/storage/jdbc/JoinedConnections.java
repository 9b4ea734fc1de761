package org.officialstats.advocacy.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/** The connection of the host's transaction. */
record JoinedConnections(Supplier<Connection> transaction) implements Connections {
  @Override
  public Connection take() throws SQLException {
    Connection connection = transaction.get();
    if (connection.getAutoCommit()) {
      throw new IllegalStateException(
          "the connection to join is in auto-commit mode; expected a transaction under way: call setAutoCommit(false)");
    }
    return connection;
  }

  @Override
  public void giveBack(Connection connection) {
    // It is the host's.
  }

  @Override
  public boolean areJoined() {
    return true;
  }
}
