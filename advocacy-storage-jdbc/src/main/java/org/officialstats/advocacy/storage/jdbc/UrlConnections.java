package org.officialstats.advocacy.storage.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Connections to a URL. One is kept while it is not needed, so that a store that one thread uses has one connection, and an
 * embedded data base stays open.
 */
final class UrlConnections implements Connections {
  private static final int SECONDS_TO_ANSWER = 5;

  private final String url;
  private final Properties account;
  private @Nullable Connection idle;
  private boolean closed;

  UrlConnections(String url, Properties account) {
    this.url = url;
    this.account = account;
  }

  @Override
  public Connection take() throws SQLException {
    @Nullable Connection kept = takeIdle();
    if (kept != null) {
      if (kept.isValid(SECONDS_TO_ANSWER)) {
        return kept;
      }
      closeQuietly(kept);
    }
    return DriverManager.getConnection(url, account);
  }

  @Override
  public void giveBack(Connection connection) throws SQLException {
    if (!keep(connection)) {
      connection.close();
    }
  }

  @Override
  public void close() {
    @Nullable Connection kept;
    synchronized (this) {
      closed = true;
      kept = takeIdle();
    }
    if (kept != null) {
      closeQuietly(kept);
    }
  }

  private synchronized @Nullable Connection takeIdle() {
    @Nullable Connection kept = idle;
    idle = null;
    return kept;
  }

  private synchronized boolean keep(Connection connection) throws SQLException {
    if (closed || idle != null || connection.isClosed()) {
      return false;
    }
    idle = connection;
    return true;
  }

  private static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException gone) {
      // Nothing is under way on it, so nothing is lost.
    }
  }
}
