package org.officialstats.advocacy.storage.jdbc;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.log.Head;

/**
 * Waits for the head to move, on a connection that PostgreSQL tells of commits. Works on the thread of the caller.
 *
 * @param checkOpen fails when the store is closed
 * @param silence after so much of it the head is asked for: the server may be gone without a word, or somebody between it
 *     and this connection may let no word through
 */
record Listener(
    Transactions transactions,
    HeadTable heads,
    Tables tables,
    Runnable checkOpen,
    Duration silence) {
  private static final Duration FOR_GOOD = Duration.ofDays(36_500);

  /** How long the driver is waited for before an interrupt and a closed store are noticed. */
  private static final long SLICE_MILLIS = 100;

  /** The head when it has moved or patience ends, or empty if nobody tells this connection anything. */
  Optional<Head> watch(Head known, Duration patience) throws SQLException, InterruptedException {
    try (Session session = transactions.begin()) {
      @Nullable Notifications notifications = Notifications.of(session);
      if (notifications == null) {
        return Optional.empty();
      }
      listen(session, true);
      try {
        return Optional.of(wait(session, notifications, known, patience));
      } finally {
        stop(session);
      }
    }
  }

  private Head wait(Session session, Notifications told, Head known, Duration patience)
      throws SQLException, InterruptedException {
    long length = (patience.compareTo(FOR_GOOD) < 0 ? patience : FOR_GOOD).toMillis();
    long began = System.nanoTime();
    long asked = began;
    Head head = read(session);
    for (long left = length; head.equals(known) && left > 0; ) {
      boolean moved = told.await((int) Math.min(left, SLICE_MILLIS));
      checkOpen.run();
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      left = length - millisSince(began);
      if (moved || left <= 0 || millisSince(asked) >= silence.toMillis()) {
        asked = System.nanoTime();
        head = read(session);
      }
    }
    return head;
  }

  private static long millisSince(long moment) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - moment);
  }

  /** Notifications arrive between transactions only. */
  private Head read(Session session) throws SQLException {
    Head head = heads.read(session);
    session.connection().commit();
    return head;
  }

  private void listen(Session session, boolean on) throws SQLException {
    PostgresDialect.listen(session, tables, on);
    session.connection().commit();
  }

  private void stop(Session session) {
    try {
      listen(session, false);
    } catch (SQLException gone) {
      // A connection that is broken listens to nothing.
    }
  }
}
