package org.officialstats.advocacy.storage.jdbc;

import java.sql.SQLException;

/** The data base was told to commit, and nobody knows whether it did for good. */
final class OutcomeUnknownException extends SQLException {
  private static final long serialVersionUID = 1L;

  OutcomeUnknownException(SQLException cause) {
    super(cause.getMessage(), cause.getSQLState(), cause.getErrorCode(), cause);
  }
}
