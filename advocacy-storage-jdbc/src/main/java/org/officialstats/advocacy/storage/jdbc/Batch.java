package org.officialstats.advocacy.storage.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Rows that go to the data base a few hundred at a time. */
final class Batch implements AutoCloseable {
  private static final int ROWS = 500;

  private final PreparedStatement statement;
  private int rows;

  Batch(PreparedStatement statement) {
    this.statement = statement;
  }

  /** The statement to set the next row on. */
  PreparedStatement row() throws SQLException {
    if (rows > 0) {
      statement.addBatch();
      if (rows % ROWS == 0) {
        statement.executeBatch();
      }
    }
    rows++;
    return statement;
  }

  void finish() throws SQLException {
    if (rows > 0) {
      statement.addBatch();
      statement.executeBatch();
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
