package org.example.nso.sqlite;

import static java.util.Objects.requireNonNull;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.officialstats.advocacy.json.CommitJson;
import org.officialstats.advocacy.json.JsonFormatException;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;

/** One row for each commit. Thread-safe: every method takes its turn with the one connection. */
final class SqliteStore implements Store {
  private static final String NEXT =
      "SELECT line FROM commits WHERE revision > ? ORDER BY revision LIMIT 1";

  private final Database database;

  SqliteStore(Database database) {
    this.database = database;
  }

  @Override
  public synchronized Head head() {
    return database.read(this::lastRow);
  }

  private Head lastRow() throws SQLException {
    long last = database.number("SELECT coalesce(max(revision), 0) FROM commits");
    return last == 0 ? Head.NONE : nextRow(Revision.of(last - 1)).head();
  }

  @Override
  public synchronized void append(List<Commit> commits) {
    if (requireNonNull(commits, "commits").isEmpty()) {
      throw new IllegalArgumentException("no commits; expected one or more");
    }
    database.write(() -> appendTo(lastRow(), commits));
  }

  /** Inside the transaction, so that SQLite decides who is first, also between processes. */
  private Head appendTo(Head end, List<Commit> commits) throws SQLException {
    if (!commits.get(0).follows(end)) {
      String what = "commit " + commits.get(0).revision() + " does not follow " + end.revision();
      throw StorageException.of(Kind.CONFLICT, database.place(), what, "read on, commit again");
    }
    for (Commit commit : commits) {
      if (!commit.follows(end)) {
        throw new IllegalArgumentException("commit " + commit.revision() + " after a gap");
      }
      write("INSERT INTO commits (line, revision) VALUES (?, ?)", commit);
      end = commit.head();
    }
    return end;
  }

  private void write(String sql, Commit commit) throws SQLException {
    try (PreparedStatement statement = database.connection().prepareStatement(sql)) {
      statement.setBytes(1, CommitJson.write(commit));
      statement.setLong(2, commit.revision().number());
      statement.executeUpdate();
    }
  }

  /** Fetches a commit when it is asked for. No cursor stays open: a forgotten stream would keep old pages alive. */
  @Override
  public Stream<Commit> read(Revision after) {
    requireNonNull(after, "after");
    return Stream.iterate(fetch(after), Objects::nonNull, last -> fetch(last.revision()));
  }

  private synchronized Commit fetch(Revision after) {
    return database.read(() -> nextRow(after));
  }

  /** Null at the end. */
  private Commit nextRow(Revision after) throws SQLException {
    try (PreparedStatement query = database.connection().prepareStatement(NEXT)) {
      query.setLong(1, after.number());
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? commit(after.next(), row.getBytes(1)) : null;
      }
    }
  }

  private Commit commit(Revision expected, byte[] line) {
    String where = database.place() + ", revision " + expected;
    try {
      Commit commit = CommitJson.read(where, line);
      if (commit.revision().equals(expected)) {
        return commit;
      }
      throw StorageException.of(Kind.CORRUPT, where, "missing", Database.RESTORE);
    } catch (JsonFormatException malformed) {
      throw StorageException.of(Kind.CORRUPT, where, "not a commit", Database.RESTORE, malformed);
    }
  }

  @Override
  public synchronized void redact(EntityKey key, UnaryOperator<JsonDocument> replacement) {
    requireNonNull(key, "key");
    requireNonNull(replacement, "replacement");
    database.write(() -> {
      Commit former = nextRow(Revision.NONE);
      for (; former != null; former = nextRow(former.revision())) {
        Commit redacted = redacted(former, key, replacement);
        if (!redacted.equals(former)) {
          write("UPDATE commits SET line = ? WHERE revision = ?", redacted);
        }
      }
      return former;
    });
    database.scrub();
  }

  /** Digests and hashes stay, so the chain still holds. */
  private static Commit redacted(
      Commit commit, EntityKey key, UnaryOperator<JsonDocument> replacement) {
    return commit.withChanges(commit.changes().stream()
        .map(change -> change
            .document()
            .filter(document -> change.key().equals(key))
            .map(document -> change.redacted(replacement.apply(document)))
            .orElse(change))
        .toList());
  }

  @Override
  public synchronized void close() {
    database.close();
  }
}
