package org.officialstats.advocacy.storage.jdbc;

import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Savepoint;
import java.util.Optional;

/** Does work in transactions, each on a connection of its own unless the host's transaction is joined. */
final class Transactions {
  private final Connections connections;
  private final Dialect dialect;
  private final int seconds;

  Transactions(Connections connections, Dialect dialect, int seconds) {
    this.connections = connections;
    this.dialect = dialect;
    this.seconds = seconds;
  }

  /** A session that the caller closes. */
  Session begin() throws SQLException {
    return Session.begin(connections, seconds);
  }

  <T> T read(Work<T> work) throws SQLException {
    try (Session session = begin()) {
      return work.in(session);
    }
  }

  /**
   * Commits after the work, or rolls back to before it.
   *
   * @throws OutcomeUnknownException if the commit was asked for and nobody knows its outcome; every other exception means
   *     that nothing was kept
   */
  <T> T write(Work<T> work) throws SQLException {
    try (Session session = begin()) {
      if (session.isJoined()) {
        return joined(session, work);
      }
      T result = work.in(session);
      commit(session);
      return result;
    }
  }

  /** A commit with a warning may be on one server only, because the wait for its replica was broken off. */
  private void commit(Session session) throws SQLException {
    try {
      Optional<SQLWarning> warning = session.commit().filter(SqlStates::isWarning);
      if (warning.isPresent()) {
        throw new OutcomeUnknownException(warning.get());
      }
      dialect.makeDurable(session);
    } catch (OutcomeUnknownException doubtful) {
      throw doubtful;
    } catch (SQLException failed) {
      throw SqlStates.isRefusedCommit(failed) ? failed : new OutcomeUnknownException(failed);
    }
  }

  private static <T> T joined(Session session, Work<T> work) throws SQLException {
    Savepoint before = session.connection().setSavepoint();
    boolean done = false;
    try {
      T result = work.in(session);
      done = true;
      return result;
    } finally {
      if (done) {
        session.connection().releaseSavepoint(before);
      } else {
        session.connection().rollback(before);
      }
    }
  }
}
