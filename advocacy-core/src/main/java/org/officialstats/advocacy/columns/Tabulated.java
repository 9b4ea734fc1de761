package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * A snapshot that keeps no tables, with tables for as long as this is used: a host's own, or one of a test. Thread-safe if
 * the snapshot is.
 */
public final class Tabulated extends Forwarding {
  private final Supplier<Tables> tables;

  private Tabulated(Snapshot plain) {
    super(plain);
    this.tables = Suppliers.memoize(() -> Tables.of(plain));
  }

  /** The snapshot with tables; itself if it keeps some. */
  public static Snapshot of(Snapshot snapshot) {
    requireNonNull(snapshot, "snapshot");
    return snapshot instanceof Tabular ? snapshot : new Tabulated(snapshot);
  }

  @Override
  public Tables tables() {
    return tables.get();
  }
}
