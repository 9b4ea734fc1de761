package org.officialstats.advocacy.benchmarks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections that are kept open between uses, as a host has them. Every peer on PostgreSQL uses one. Thread-safe. */
final class Pool implements Resource {
  private final String url;
  private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

  Pool(String url) {
    this.url = url;
  }

  Connection take() throws SQLException {
    @Nullable Connection kept = idle.poll();
    return kept == null ? DriverManager.getConnection(url) : kept;
  }

  void giveBack(Connection connection) {
    idle.add(connection);
  }

  /** The pool as a host hands it to the SQL store, which asks it for connections and nothing else. */
  DataSource dataSource() {
    return (DataSource) Proxy.newProxyInstance(
        DataSource.class.getClassLoader(),
        new Class<?>[] {DataSource.class},
        (proxy, method, arguments) -> {
          if (method.getName().equals("getConnection")) {
            return borrowed(take());
          }
          throw new UnsupportedOperationException(method.getName());
        });
  }

  private Connection borrowed(Connection real) {
    return (Connection) Proxy.newProxyInstance(
        Connection.class.getClassLoader(),
        new Class<?>[] {Connection.class},
        (proxy, method, arguments) -> {
          if (method.getName().equals("close")) {
            giveBack(real);
            return null;
          }
          try {
            return method.invoke(real, arguments);
          } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
          }
        });
  }

  @Override
  public void close() throws SQLException {
    for (@Nullable Connection next = idle.poll(); next != null; next = idle.poll()) {
      next.close();
    }
  }
}
