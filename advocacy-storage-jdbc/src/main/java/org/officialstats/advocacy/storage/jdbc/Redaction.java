package org.officialstats.advocacy.storage.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;

/** Replaces every version of the document of one entity, in the log and in the current state. */
record Redaction(HeadTable head, EntityTable entities, Tables tables) {
  private static final String VERSIONS =
      "SELECT revision, position, document FROM {change_log} WHERE kind = ? AND id = ? AND document IS NOT NULL "
          + "ORDER BY revision";
  private static final String REPLACE =
      "UPDATE {change_log} SET action = 'redacted', salt = NULL, document = ? WHERE revision = ? AND position = ?";

  /** A document that takes the place of another. */
  private record Version(long revision, int position, DocumentFields document) {}

  /** Nobody appends meanwhile, so no version is missed. */
  boolean run(Session session, EntityKey key, UnaryOperator<JsonDocument> replacement)
      throws SQLException {
    head.lock(session);
    List<Version> versions = versions(session, key, replacement);
    try (Batch batch = new Batch(session.prepare(tables.sql(REPLACE)))) {
      for (Version version : versions) {
        PreparedStatement row = batch.row();
        row.setString(1, version.document().text());
        row.setLong(2, version.revision());
        row.setInt(3, version.position());
      }
      batch.finish();
    }
    if (!versions.isEmpty()) {
      entities.redact(session, key, versions.get(versions.size() - 1).document());
    }
    return !versions.isEmpty();
  }

  private List<Version> versions(
      Session session, EntityKey key, UnaryOperator<JsonDocument> replacement) throws SQLException {
    List<Version> versions = new ArrayList<>();
    try (PreparedStatement query = session.prepare(tables.sql(VERSIONS))) {
      query.setFetchSize(LogReader.FETCH_SIZE);
      Parameters.setKey(query, 1, key);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          @Nullable JsonDocument replaced = replacement.apply(JsonDocument.of(rows.getString(3)));
          if (replaced == null) {
            throw new IllegalArgumentException(
                "the replacement of " + key + " is null; expected a document");
          }
          DocumentFields document = DocumentFields.of(key, replaced);
          versions.add(new Version(rows.getLong(1), rows.getInt(2), document));
        }
      }
    }
    return versions;
  }
}
