package org.example.nso.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.Stores;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.tck.SampleLog;

/** What the kit leaves to the author of a store: damage, the engine's own errors, and what each message says. */
class SqliteStoreTest {
  @TempDir
  Path directory;

  private final SampleLog log = SampleLog.empty();
  private Path file;

  @BeforeEach
  void keepThreeCommits() {
    file = directory.resolve("log.db");
    try (Store store = open(file)) {
      store.append(log.puts(3));
    }
  }

  @Test
  void keepsWhatItAcknowledgedThoughItWasNeverClosed() throws Exception {
    Path copy = directory.resolve("copy.db");
    try (Store store = open(file)) {
      store.append(log.puts(5));
      Files.copy(file, copy);
      Files.copy(directory.resolve("log.db-wal"), directory.resolve("copy.db-wal"));
    }

    try (Store store = open(copy);
        Stream<Commit> commits = store.read(Revision.NONE)) {
      assertThat(commits).containsExactlyElementsOf(log.commits());
    }
  }

  @Test
  void saysThatACommitIsMissing() throws SQLException {
    sql("DELETE FROM commits WHERE revision = 2");

    assertThat(refusal(Kind.CORRUPT, () -> readAll()))
        .isEqualTo("[" + file + ", revision 2] missing; restore the file from a backup");
  }

  @Test
  void saysThatARowIsNoCommit() throws SQLException {
    sql("UPDATE commits SET line = x'7b7d' WHERE revision = 3");

    assertThat(refusal(Kind.CORRUPT, () -> readAll()))
        .isEqualTo("[" + file + ", revision 3] not a commit; restore the file from a backup");
  }

  @Test
  void saysThatTheFileIsNoneOfSqlite() throws Exception {
    Files.writeString(file, "not a data base, but long enough to be taken for one".repeat(100));

    assertThat(refusal(Kind.CORRUPT, () -> open(file)))
        .startsWith("[" + file + "] [SQLITE_NOTADB]")
        .endsWith("; restore the file from a backup");
  }

  @Test
  void saysThatTheFileCannotBeMade() {
    assertThat(refusal(Kind.UNAVAILABLE, () -> open(file.resolve("log.db"))))
        .startsWith("[" + file.resolve("log.db") + "] ")
        .endsWith("; see to the disk and to who else uses it, then try again");
  }

  @Test
  void saysWhatDoesNotFollow() {
    try (Store store = open(file)) {
      List<Commit> first = log.commits().subList(0, 1);
      assertThat(refusal(Kind.CONFLICT, () -> store.append(first)))
          .isEqualTo("[" + file + "] commit 1 does not follow 3;" + " read on, commit again");
    }
  }

  @Test
  void saysThatErasedTextIsStillInTheWriteAheadLog() throws SQLException {
    try (Store store = open(file);
        var reader = DriverManager.getConnection("jdbc:sqlite:" + file);
        var query = reader.createStatement();
        var cursor = query.executeQuery("SELECT revision FROM commits")) {
      assertThat(cursor.next()).isTrue();
      EntityKey key = log.commits().get(0).changes().get(0).key();
      assertThat(refusal(Kind.UNAVAILABLE, () -> store.redact(key, former -> former)))
          .isEqualTo(
              "[" + file + "-wal] read by another process, so erased text may still be in it;"
                  + " end that process, then erase again");
    }
  }

  @Test
  void takesAwkwardNamesOfFiles() {
    Path awkward = directory.resolve("a new folder").resolve("100% log?.db");
    open(awkward).close();

    assertThat(awkward).isRegularFile();
  }

  private static Store open(Path file) {
    Settings settings = Settings.of("file", file);
    return Stores.open(new SqliteStoreProvider(), settings, Clock.systemUTC(), notice -> {});
  }

  private Head readAll() {
    try (Store store = open(file);
        Stream<Commit> commits = store.read(Revision.NONE)) {
      return commits.reduce((one, next) -> next).map(Commit::head).orElse(Head.NONE);
    }
  }

  private void sql(String statement) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var database = connection.createStatement()) {
      database.execute(statement);
    }
  }

  private static String refusal(Kind kind, ThrowingCallable call) {
    StorageException refused = catchThrowableOfType(StorageException.class, call);
    assertThat(refused.kind()).isEqualTo(kind);
    return refused.getMessage();
  }
}
