package org.officialstats.advocacy.samples;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.officialstats.advocacy.columns.Tables;
import org.officialstats.advocacy.columns.Tabular;
import org.officialstats.advocacy.snapshot.Snapshot;

/** Snapshots that keep their columns, as those of a tracker do. */
public final class Kept {
  private Kept() {}

  /** The same snapshot, with its columns. */
  public static Snapshot withColumns(Snapshot snapshot) {
    Tables tables = Tables.of(snapshot);
    return (Snapshot) Proxy.newProxyInstance(
        Kept.class.getClassLoader(),
        new Class<?>[] {Snapshot.class, Tabular.class},
        (proxy, method, arguments) -> {
          if (method.getDeclaringClass() == Tabular.class) {
            return tables;
          }
          try {
            return method.invoke(snapshot, arguments);
          } catch (InvocationTargetException failed) {
            throw failed.getCause();
          }
        });
  }
}
