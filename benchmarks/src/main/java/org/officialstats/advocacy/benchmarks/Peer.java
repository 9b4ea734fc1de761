package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** What commits are measured on, in the order of the table. */
public enum Peer {
  /** The limit. */
  RAW(
      "raw append, one sync for all that wait",
      "`FileChannel.force` before it returns",
      "–",
      RawWriter::together),
  /** The limit without batches. */
  RAW_ALONE(
      "raw append, every writer syncs",
      "`FileChannel.force` before it returns",
      "–",
      RawWriter::alone),
  /** The library as hosts use it. */
  TRACKER("**JSON store through `Tracker.commit`**", "always", "0", TrackerWriter::json),
  /** The store without the library around it. */
  STORE("**JSON store, bare `Store.append`**", "always", "0", StoreWriter::json),
  /** Every commit by itself. */
  SQLITE(
      "SQLite",
      "`journal_mode=WAL`, `synchronous=FULL`",
      "0",
      directory -> SqlWriter.sqlite(directory, false)),
  /** What a host can do that collects commits itself. */
  SQLITE_BATCHED(
      "SQLite, commits that wait batched by the caller",
      "`journal_mode=WAL`, `synchronous=FULL`",
      "0",
      directory -> SqlWriter.sqlite(directory, true)),
  /** The part of H2 that can sync. */
  MVSTORE(
      "H2 MVStore", "`commit()` and `sync()` after each put", "3 of 36,268", MvStoreWriter::new),
  /** SQL. */
  H2("H2 SQL: not durable", "`WRITE_DELAY=0`: written, not synced", "12–100 %", SqlWriter::h2),
  /** A document store. */
  NITRITE(
      "Nitrite: not durable",
      "`commit()` after each insert: written, not synced",
      "12–40 %",
      NitriteWriter::new),
  /** What a host would write that has PostgreSQL and not this library. */
  POSTGRES_PLAIN(
      "PostgreSQL, plain inserts of the same rows",
      "defaults of PostgreSQL",
      "not tried",
      onPostgres(PostgresWriter::new)),
  /** The library as hosts use it on PostgreSQL. */
  POSTGRES_TRACKER(
      "**SQL store through `Tracker.commit`**",
      "defaults of PostgreSQL",
      "not tried",
      onPostgres(TrackerWriter::postgres)),
  /** The SQL store without the library around it. */
  POSTGRES_STORE(
      "**SQL store, bare `Store.append`**",
      "defaults of PostgreSQL",
      "not tried",
      onPostgres(StoreWriter::postgres));

  private final String title;
  private final String durableBy;
  private final String lost;
  private final Writer.Opener opener;

  Peer(String title, String durableBy, String lost, Writer.Opener opener) {
    this.title = title;
    this.durableBy = durableBy;
    this.lost = lost;
    this.opener = opener;
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Peer::name).toList();
  }

  String title() {
    return title;
  }

  String durableBy() {
    return durableBy;
  }

  /** Acknowledged commits that were gone when the power went, as tried once with a file system shut down in mid-run. */
  String lost() {
    return lost;
  }

  /** Whether it writes to PostgreSQL, where the peer of plain inserts is the limit. */
  boolean isOnPostgres() {
    return name().startsWith("POSTGRES");
  }

  Writer open(Path directory) throws IOException, SQLException {
    return opener.open(directory);
  }

  private static Writer.Opener onPostgres(BiFunction<String, String, Writer> opener) {
    return directory ->
        opener.apply(System.getProperty(PostgresServer.PROPERTY, ""), SqlStores.newSchema());
  }
}
