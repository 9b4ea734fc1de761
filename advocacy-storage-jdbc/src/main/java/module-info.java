import org.jspecify.annotations.NullMarked;
import org.officialstats.advocacy.spi.StoreProvider;
import org.officialstats.advocacy.storage.jdbc.JdbcStoreProvider;

/** Keeps the log of commits and the current state in tables of PostgreSQL or H2. */
@NullMarked
module org.officialstats.advocacy.storage.jdbc {
  requires com.fasterxml.jackson.core;
  requires transitive java.sql;
  requires transitive org.officialstats.advocacy;
  requires static org.jspecify;

  exports org.officialstats.advocacy.storage.jdbc;

  provides StoreProvider with
      JdbcStoreProvider;
}
