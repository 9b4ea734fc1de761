package org.officialstats.advocacy.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of the host's data source. */
record DataSourceConnections(DataSource source) implements Connections {
  @Override
  public Connection take() throws SQLException {
    return source.getConnection();
  }

  @Override
  public void giveBack(Connection connection) throws SQLException {
    connection.close();
  }
}
