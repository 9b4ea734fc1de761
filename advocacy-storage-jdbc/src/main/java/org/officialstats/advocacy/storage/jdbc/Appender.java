package org.officialstats.advocacy.storage.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;

/** Writes commits in the transaction of a session: the head first, so that two writers never do this at once. */
final class Appender {
  private final HeadTable head;
  private final EntityTable entities;
  private final Dialect dialect;
  private final StoreErrors errors;
  private final String insertCommit;
  private final String insertChange;

  Appender(
      HeadTable head, EntityTable entities, Dialect dialect, Tables tables, StoreErrors errors) {
    this.head = head;
    this.entities = entities;
    this.dialect = dialect;
    this.errors = errors;
    this.insertCommit = tables.sql(
        "INSERT INTO {commit_log} (revision, recorded_at, recorded_by, message, changes, "
            + "previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?)");
    this.insertChange =
        tables.sql("INSERT INTO {change_log} (revision, position, kind, id, action, salt, digest, "
            + "document) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  }

  /** What was read from each document, so that all are checked before anything is written. */
  static Map<Change, DocumentFields> documents(List<Commit> commits) {
    Map<Change, DocumentFields> documents = new HashMap<>();
    for (Commit commit : commits) {
      for (Change change : commit.changes()) {
        change
            .document()
            .ifPresent(
                document -> documents.put(change, DocumentFields.of(change.key(), document)));
      }
    }
    return documents;
  }

  Head append(Session session, List<Commit> commits, Map<Change, DocumentFields> documents)
      throws SQLException {
    dialect.begin(session);
    Head last = commits.get(commits.size() - 1).head();
    if (!head.move(session, commits.get(0), last)) {
      throw errors.conflict(head.read(session), commits.get(0).revision().toString());
    }
    insertCommits(session, commits);
    insertChanges(session, commits, documents);
    entities.replace(session, latest(commits), documents);
    return last;
  }

  private void insertCommits(Session session, List<Commit> commits) throws SQLException {
    try (Batch batch = new Batch(session.prepare(insertCommit))) {
      for (Commit commit : commits) {
        PreparedStatement row = batch.row();
        row.setLong(1, commit.revision().number());
        row.setObject(2, commit.at().atOffset(ZoneOffset.UTC));
        row.setString(3, commit.by().id());
        row.setString(4, commit.message());
        row.setInt(5, commit.changes().size());
        row.setString(6, commit.previous().hex());
        row.setString(7, commit.hash().hex());
      }
      batch.finish();
    }
  }

  private void insertChanges(
      Session session, List<Commit> commits, Map<Change, DocumentFields> documents)
      throws SQLException {
    try (Batch batch = new Batch(session.prepare(insertChange))) {
      for (Commit commit : commits) {
        for (int i = 0; i < commit.changes().size(); i++) {
          Change change = commit.changes().get(i);
          PreparedStatement row = batch.row();
          row.setLong(1, commit.revision().number());
          row.setInt(2, i);
          Parameters.setKey(row, 3, change.key());
          row.setString(5, Actions.name(change.action()));
          Parameters.setText(row, 6, change.salt());
          row.setString(7, change.digest().hex());
          Parameters.setText(
              row, 8, Optional.ofNullable(documents.get(change)).map(DocumentFields::text));
        }
      }
      batch.finish();
    }
  }

  /** The last change of each entity, with its commit. */
  private static Map<EntityKey, EntityTable.Row> latest(List<Commit> commits) {
    Map<EntityKey, EntityTable.Row> latest = new LinkedHashMap<>();
    for (Commit commit : commits) {
      for (Change change : commit.changes()) {
        latest.put(change.key(), new EntityTable.Row(commit, change));
      }
    }
    return latest;
  }
}
