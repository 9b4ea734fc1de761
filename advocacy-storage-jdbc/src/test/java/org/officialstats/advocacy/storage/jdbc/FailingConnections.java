package org.officialstats.advocacy.storage.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** Connections that are lost at a chosen point, and a data base that then cannot be reached for a while. */
final class FailingConnections extends UrlDataSource {
  /** When a connection is lost. */
  enum Point {
    NEVER,
    BEFORE_THE_STATEMENTS,
    BEFORE_COMMIT,
    AFTER_COMMIT,
    WHILE_THE_SERVER_COMMITS,
    COMMIT_AND_ROLLBACK_DO_NOT_GET_THROUGH
  }

  private Point point = Point.NEVER;
  private int refused;
  private final AtomicInteger open = new AtomicInteger();

  FailingConnections(String url) {
    super(url);
  }

  /** The next connection is lost at this point, and so many attempts after that to open one fail. */
  void loseNext(Point when, int refusedThen) {
    point = when;
    refused = refusedThen;
  }

  /** How many connections have been handed out and not come back. */
  int open() {
    return open.get();
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (point == Point.NEVER && refused > 0) {
      refused--;
      throw lost();
    }
    Lost connection = new Lost(super.getConnection(), point);
    open.incrementAndGet();
    return (Connection) Proxy.newProxyInstance(
        Connection.class.getClassLoader(),
        new Class<?>[] {Connection.class},
        (proxy, method, arguments) -> connection.invoke(method, arguments));
  }

  /** A connection that may be lost. */
  private final class Lost {
    private final Connection real;
    private final Point when;
    private boolean lost;
    private boolean given;

    Lost(Connection real, Point when) {
      this.real = real;
      this.when = when;
    }

    Object invoke(Method method, Object[] arguments) throws Throwable {
      if (method.getName().equals("close") && !given) {
        given = true;
        open.decrementAndGet();
      }
      if (lost || isLostBy(method.getName())) {
        return afterwards(method, arguments);
      }
      try {
        return method.invoke(real, arguments);
      } catch (InvocationTargetException thrown) {
        throw thrown.getCause();
      }
    }

    private boolean isLostBy(String method) throws SQLException {
      boolean now = switch (when) {
        case NEVER -> false;
        case BEFORE_THE_STATEMENTS -> method.equals("prepareStatement");
        default -> method.equals("commit");
      };
      if (now && point == when) {
        point = Point.NEVER;
        lost = true;
        lose();
      }
      return lost;
    }

    private void lose() throws SQLException {
      switch (when) {
        case AFTER_COMMIT -> {
          real.commit();
          real.close();
        }
        case WHILE_THE_SERVER_COMMITS -> commitLater();
        case COMMIT_AND_ROLLBACK_DO_NOT_GET_THROUGH -> {}
        default -> real.close();
      }
    }

    /** The server goes on with the commit although nobody waits for its answer. */
    private void commitLater() {
      new Thread(() -> {
            try (real) {
              Thread.sleep(300);
              real.commit();
            } catch (SQLException | InterruptedException failure) {
              throw new IllegalStateException(failure);
            }
          })
          .start();
    }

    private Object afterwards(Method method, Object[] arguments) throws Throwable {
      String name = method.getName();
      boolean reaches = when == Point.COMMIT_AND_ROLLBACK_DO_NOT_GET_THROUGH
          && !name.equals("commit")
          && !name.equals("rollback");
      if (reaches) {
        return method.invoke(real, arguments);
      } else if (name.equals("close") || name.equals("abort")) {
        return null;
      }
      throw lost();
    }
  }

  private static SQLException lost() {
    return new SQLException("An I/O error occurred while sending to the backend.", "08006");
  }
}
