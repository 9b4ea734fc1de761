package org.officialstats.advocacy.storage.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;

/**
 * Reads commits through a cursor of the data base, a few hundred rows at a time, and checks that each is intact, that they
 * follow each other, and that none is missing at the end.
 */
final class LogReader implements AutoCloseable {
  static final int FETCH_SIZE = 200;
  private static final String QUERY =
      "SELECT c.revision, c.recorded_at, c.recorded_by, c.message, c.changes, c.previous, c.hash, "
          + "d.kind, d.id, d.action, d.salt, d.digest, d.document "
          + "FROM {commit_log} c LEFT JOIN {change_log} d ON d.revision = c.revision "
          + "WHERE c.revision > ? ORDER BY c.revision, d.position";

  private final Session session;
  private final Tables tables;
  private final Head head;
  private final PreparedStatement statement;
  private final ResultSet rows;
  private boolean onRow;
  private Head last;

  /** Opens a cursor in a session, which is closed with it. */
  static LogReader open(Session session, Tables tables, HeadTable heads, Revision after)
      throws SQLException {
    try {
      return new LogReader(session, tables, heads.read(session), after);
    } catch (SQLException | RuntimeException failed) {
      session.close();
      throw failed;
    }
  }

  private LogReader(Session session, Tables tables, Head head, Revision after) throws SQLException {
    this.session = session;
    this.tables = tables;
    this.head = head;
    this.last = new Head(after, Digest.NONE);
    this.statement = session.prepare(tables.sql(QUERY));
    statement.setFetchSize(FETCH_SIZE);
    statement.setLong(1, after.number());
    this.rows = statement.executeQuery();
    this.onRow = rows.next();
  }

  /** The next commit, or empty at the end of the log. */
  Optional<Commit> next() throws SQLException {
    if (!onRow) {
      checkEnd();
      return Optional.empty();
    }
    long revision = rows.getLong(1);
    try {
      Commit commit = commit(revision);
      check(commit);
      last = commit.head();
      return Optional.of(commit);
    } catch (IllegalArgumentException wrong) {
      throw StoreErrors.corrupt(place(revision), String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private Commit commit(long revision) throws SQLException {
    OffsetDateTime at = rows.getObject(2, OffsetDateTime.class);
    Actor by = Actor.of(rows.getString(3));
    String message = rows.getString(4);
    int count = rows.getInt(5);
    Digest previous = Digest.parse(rows.getString(6));
    Digest hash = Digest.parse(rows.getString(7));
    List<Change> changes = changes(revision);
    if (changes.size() != count) {
      throw StoreErrors.corrupt(
          place(revision),
          changes.size() + " changes; expected " + count + " rows in the change log");
    }
    return new Commit(Revision.of(revision), at.toInstant(), by, message, changes, previous, hash);
  }

  private List<Change> changes(long revision) throws SQLException {
    List<Change> changes = new ArrayList<>();
    for (; onRow && rows.getLong(1) == revision; onRow = rows.next()) {
      if (rows.getString(8) != null) {
        changes.add(change());
      }
    }
    return changes;
  }

  private Change change() throws SQLException {
    @Nullable String salt = rows.getString(11);
    @Nullable String document = rows.getString(13);
    return new Change(
        new EntityKey(rows.getString(8), rows.getString(9)),
        Actions.parse(rows.getString(10)),
        Optional.ofNullable(document).map(JsonDocument::of),
        Optional.ofNullable(salt),
        Digest.parse(rows.getString(12)));
  }

  private void check(Commit commit) {
    String place = place(commit.revision().number());
    boolean follows = last.hash().equals(Digest.NONE) && last.revision().number() > 0
        ? commit.revision().equals(last.revision().next())
        : commit.follows(last);
    if (!follows) {
      throw StoreErrors.corrupt(
          place,
          "does not follow commit " + last.revision() + ": a commit is missing or was changed");
    }
    if (!commit.isIntact() || isNotTheHead(commit)) {
      throw StoreErrors.corrupt(place, "the hash is not that of the content: a row was changed");
    }
  }

  private boolean isNotTheHead(Commit commit) {
    return commit.revision().equals(head.revision()) && !commit.hash().equals(head.hash());
  }

  private void checkEnd() {
    if (head.revision().isAfter(last.revision())) {
      throw StoreErrors.corrupt(
          place(last.revision().number() + 1),
          "missing, though the last commit is " + head.revision());
    }
  }

  private String place(long revision) {
    return tables.place("commit_log") + ", revision " + revision;
  }

  @Override
  public void close() {
    try (session;
        statement;
        rows) {
      onRow = false;
    } catch (SQLException broken) {
      // Everything that was asked for has been read.
    }
  }
}
