package org.officialstats.advocacy.storage.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Revision;

/** The one row that every append updates: its lock puts writers in a row, its content tells the end of the log. */
final class HeadTable {
  private final Tables tables;
  private final boolean announces;
  private final String select;
  private final String lock;
  private final String move;
  private final String hashOf;

  HeadTable(Dialect dialect, Tables tables) {
    this.tables = tables;
    this.announces = dialect.announces();
    this.select = tables.sql("SELECT revision, hash FROM {head} WHERE id = 1");
    this.lock = tables.sql("SELECT revision, hash FROM {head} WHERE id = 1 FOR UPDATE");
    this.move = tables.sql(
        "UPDATE {head} SET revision = ?, hash = ? WHERE id = 1 AND revision = ? AND hash = ?"
            + dialect.announcement());
    this.hashOf = tables.sql("SELECT hash FROM {commit_log} WHERE revision = ?");
  }

  Head read(Session session) throws SQLException {
    return read(session, select);
  }

  /** The head once every transaction that is about to move it has ended. Until this one ends, nobody moves it. */
  Head lock(Session session) throws SQLException {
    return read(session, lock);
  }

  /** Moves the head, if it is where the first commit expects it, and announces that to those who listen. */
  boolean move(Session session, Commit first, Head to) throws SQLException {
    try (PreparedStatement update = session.prepare(move)) {
      update.setLong(1, to.revision().number());
      update.setString(2, to.hash().hex());
      update.setLong(3, first.revision().number() - 1);
      update.setString(4, first.previous().hex());
      if (!announces) {
        return update.executeUpdate() == 1;
      }
      update.setString(5, PostgresDialect.channel(tables));
      update.setString(6, tables.schema() + " " + to.revision());
      try (ResultSet moved = update.executeQuery()) {
        return moved.next();
      }
    }
  }

  /** Whether the log has this commit, once every transaction that is about to append has ended. */
  boolean isKept(Session session, Commit commit) throws SQLException {
    lock(session);
    try (PreparedStatement query = session.prepare(hashOf)) {
      query.setLong(1, commit.revision().number());
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() && commit.hash().hex().equals(rows.getString(1));
      }
    }
  }

  private Head read(Session session, String sql) throws SQLException {
    try (PreparedStatement query = session.prepare(sql);
        ResultSet rows = query.executeQuery()) {
      if (!rows.next()) {
        throw StoreErrors.corrupt(tables.place("head"), "the row is missing; expected one");
      }
      return new Head(Revision.of(rows.getLong(1)), Digest.parse(rows.getString(2)));
    } catch (IllegalArgumentException wrong) {
      throw StoreErrors.corrupt(tables.place("head"), String.valueOf(wrong.getMessage()), wrong);
    }
  }
}
