package org.officialstats.advocacy.storage.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.officialstats.advocacy.model.Revision;

/**
 * Drops the documents of former versions from the change log. The current state has none of them.
 *
 * @param head the row whose lock keeps others from appending
 * @param tables the tables of the store
 */
record LogFolding(HeadTable head, Tables tables) {
  private static final String ENTITIES =
      "SELECT kind, id, MAX(revision) FROM {change_log} WHERE revision <= ? GROUP BY kind, id "
          + "HAVING MIN(CASE WHEN document IS NOT NULL THEN revision END) < MAX(revision)";
  private static final String FOLD =
      "UPDATE {change_log} SET action = 'folded', salt = NULL, document = NULL "
          + "WHERE kind = ? AND id = ? AND revision < ? AND document IS NOT NULL";

  /** An entity with documents that go: those from before its last change. */
  private record Entity(String kind, String id, long lastChange) {}

  /** How many entities had such documents. Nobody appends meanwhile. */
  int run(Session session, Revision through) throws SQLException {
    head.lock(session);
    List<Entity> entities = entities(session, through);
    try (Batch batch = new Batch(session.prepare(tables.sql(FOLD)))) {
      for (Entity entity : entities) {
        PreparedStatement row = batch.row();
        row.setString(1, entity.kind());
        row.setString(2, entity.id());
        row.setLong(3, entity.lastChange());
      }
      batch.finish();
    }
    return entities.size();
  }

  private List<Entity> entities(Session session, Revision through) throws SQLException {
    List<Entity> entities = new ArrayList<>();
    try (PreparedStatement query = session.prepare(tables.sql(ENTITIES))) {
      query.setFetchSize(LogReader.FETCH_SIZE);
      query.setLong(1, through.number());
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          entities.add(new Entity(rows.getString(1), rows.getString(2), rows.getLong(3)));
        }
      }
    }
    return entities;
  }
}
