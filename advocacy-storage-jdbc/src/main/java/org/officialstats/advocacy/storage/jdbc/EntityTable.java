package org.officialstats.advocacy.storage.jdbc;

import static org.officialstats.advocacy.storage.jdbc.Parameters.setDate;
import static org.officialstats.advocacy.storage.jdbc.Parameters.setKey;
import static org.officialstats.advocacy.storage.jdbc.Parameters.setText;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.EntityKey;

/** The current state, one row for each entity, for those who read the data base without this library. */
final class EntityTable {
  private static final List<String> COLUMNS = List.of(
      "country",
      "state",
      "date_from",
      "date_to",
      "document",
      "kind",
      "id",
      "revision",
      "recorded_at",
      "recorded_by");

  private final Dialect dialect;
  private final String delete;
  private final String put;
  private final String update;

  /** The change of a commit that an entity has its state from. */
  record Row(Commit commit, Change change) {}

  EntityTable(Dialect dialect, Tables tables) {
    this.dialect = dialect;
    this.delete = tables.sql("DELETE FROM {entity} WHERE kind = ? AND id = ?");
    this.put = tables.sql(dialect.put(
        "{entity}",
        COLUMNS,
        "?, ?, ?, ?, " + dialect.jsonParameter() + ", ?, ?, ?, ?, ?",
        List.of("kind", "id")));
    this.update = tables.sql(
        "UPDATE {entity} SET country = ?, state = ?, date_from = ?, date_to = ?, document = "
            + dialect.jsonParameter() + " WHERE kind = ? AND id = ?");
  }

  /** Puts these rows in the place of those of the same entities. */
  void replace(Session session, Map<EntityKey, Row> rows, Map<Change, DocumentFields> documents)
      throws SQLException {
    try (Batch puts = new Batch(session.prepare(put));
        Batch deletions = new Batch(session.prepare(delete))) {
      for (Row row : rows.values()) {
        DocumentFields document = documents.get(row.change());
        if (document == null) {
          setKey(deletions.row(), 1, row.change().key());
        } else {
          set(puts.row(), row, document);
        }
      }
      puts.finish();
      deletions.finish();
    }
  }

  /** Puts another document in the row of an entity, if there is one. */
  void redact(Session session, EntityKey key, DocumentFields document) throws SQLException {
    try (PreparedStatement statement = session.prepare(update)) {
      set(statement, document);
      setKey(statement, 6, key);
      statement.executeUpdate();
    }
  }

  private void set(PreparedStatement statement, Row row, DocumentFields document)
      throws SQLException {
    set(statement, document);
    setKey(statement, 6, row.change().key());
    statement.setLong(8, row.commit().revision().number());
    statement.setObject(9, row.commit().at().atOffset(ZoneOffset.UTC));
    statement.setString(10, row.commit().by().id());
  }

  private void set(PreparedStatement statement, DocumentFields document) throws SQLException {
    setText(statement, 1, document.country());
    setText(statement, 2, document.state());
    setDate(statement, 3, document.from());
    setDate(statement, 4, document.to());
    boolean fits = document.isOrdinary() && document.text().length() <= dialect.mostJson();
    setText(statement, 5, fits ? Optional.of(document.text()) : Optional.empty());
  }
}
