package org.officialstats.advocacy.storage.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Notifications of PostgreSQL that reach one connection. Its driver is the host's and may be absent, so its one method that
 * is needed is looked up by name.
 */
final class Notifications {
  private static final String CONNECTION = "org.postgresql.PGConnection";

  private final Object connection;
  private final Method getNotifications;

  private Notifications(Object connection, Method getNotifications) {
    this.connection = connection;
    this.getNotifications = getNotifications;
  }

  /** Those of this session, or null if its driver is another, or cannot be seen from here. */
  static @Nullable Notifications of(Session session) throws SQLException {
    try {
      Class<?> type = Class.forName(CONNECTION, false, Notifications.class.getClassLoader());
      return session.connection().isWrapperFor(type)
          ? new Notifications(
              session.connection().unwrap(type), type.getMethod("getNotifications", int.class))
          : null;
    } catch (ReflectiveOperationException | LinkageError absent) {
      return null;
    }
  }

  /** Whether one came within so many milliseconds. */
  boolean await(int millis) throws SQLException {
    try {
      return getNotifications.invoke(connection, millis) instanceof Object[] told
          && told.length > 0;
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof SQLException failed) {
        throw failed;
      }
      throw new SQLException("the driver failed: " + thrown.getCause(), thrown);
    } catch (IllegalAccessException hidden) {
      throw new SQLException("the driver hides " + CONNECTION, hidden);
    }
  }
}
