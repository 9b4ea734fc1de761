package org.example.nso.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.sqlite.SQLiteDataSource;

/** A connection to the file: how it is set up, its transactions, what its errors mean. Not thread-safe. */
record Database(String place, Connection connection) {
  static final String RESTORE = "restore the file from a backup";

  interface Work<T> {
    T run() throws SQLException;
  }

  static Database open(Path file) {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + file.toUri());
    try {
      Files.createDirectories(file.getParent());
      Database database = new Database(file.toString(), source.getConnection());
      try {
        database.setUp();
        return database;
      } catch (Throwable failed) {
        database.connection.close();
        throw failed;
      }
    } catch (IOException | SQLException failed) {
      throw error(file.toString(), failed);
    }
  }

  private void setUp() throws SQLException {
    execute("PRAGMA busy_timeout = 3000");
    // Durable: COMMIT returns when the write-ahead log is on the disk, not in a cache.
    execute("PRAGMA journal_mode = WAL");
    execute("PRAGMA synchronous = FULL");
    execute("PRAGMA fullfsync = ON");
    execute("CREATE TABLE IF NOT EXISTS commits (revision INTEGER PRIMARY KEY, line BLOB)");
  }

  <T> T read(Work<T> work) {
    try {
      if (connection.isClosed()) {
        throw new IllegalStateException("store " + place + " is closed");
      }
      return work.run();
    } catch (SQLException failed) {
      throw error(place, failed);
    }
  }

  /** All of the work or nothing. IMMEDIATE: nobody else writes between what it reads and what it writes. */
  <T> T write(Work<T> work) {
    return read(() -> {
      execute("BEGIN IMMEDIATE");
      try {
        T result = work.run();
        execute("COMMIT");
        return result;
      } catch (Throwable failed) {
        try {
          execute("ROLLBACK");
        } catch (SQLException alreadyOver) {
          failed.addSuppressed(alreadyOver);
        }
        throw failed;
      }
    });
  }

  /** Removes what replaced rows leave behind: VACUUM writes every page anew, TRUNCATE empties the write-ahead log. */
  void scrub() {
    read(() -> execute("VACUUM"));
    if (read(() -> number("PRAGMA wal_checkpoint(TRUNCATE)")) != 0) {
      String what = "read by another process, so erased text may still be in it";
      String remedy = "end that process, then erase again";
      throw StorageException.of(Kind.UNAVAILABLE, place + "-wal", what, remedy);
    }
  }

  void close() {
    try {
      connection.close();
    } catch (SQLException failed) {
      throw error(place, failed);
    }
  }

  private boolean execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.execute(sql);
    }
  }

  long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.getLong(1);
    }
  }

  /** The kind says who must act, the remedy how. */
  private static StorageException error(String place, Exception failed) {
    int code = failed instanceof SQLException sql ? sql.getErrorCode() & 0xff : 0;
    boolean damaged = code == 11 || code == 26; // SQLITE_CORRUPT and SQLITE_NOTADB
    String remedy = damaged ? RESTORE : "see to the disk and to who else uses it, then try again";
    Kind kind = damaged ? Kind.CORRUPT : Kind.UNAVAILABLE;
    return StorageException.of(kind, place, String.valueOf(failed.getMessage()), remedy, failed);
  }
}
