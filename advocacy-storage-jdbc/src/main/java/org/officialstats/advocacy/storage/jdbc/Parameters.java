package org.officialstats.advocacy.storage.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import org.officialstats.advocacy.model.EntityKey;

/** Sets parameters of statements that may be absent, or go together. */
final class Parameters {
  private Parameters() {}

  static void setKey(PreparedStatement statement, int column, EntityKey key) throws SQLException {
    statement.setString(column, key.kind());
    statement.setString(column + 1, key.id());
  }

  static void setText(PreparedStatement statement, int column, Optional<String> text)
      throws SQLException {
    if (text.isPresent()) {
      statement.setString(column, text.get());
    } else {
      statement.setNull(column, Types.VARCHAR);
    }
  }

  static void setDate(PreparedStatement statement, int column, Optional<LocalDate> date)
      throws SQLException {
    if (date.isPresent()) {
      statement.setObject(column, date.get());
    } else {
      statement.setNull(column, Types.DATE);
    }
  }
}
