package org.officialstats.advocacy.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.tck.SampleLog;

class JdbcStoreTest {
  private final SampleLog log = SampleLog.empty();

  static Stream<Database> databases() {
    return Stream.of(Database.postgres(), Database.h2());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void isEmptyAtFirst(Database database) {
    try (Store store = database.open()) {
      assertThat(store.head()).isEqualTo(Head.NONE);
      assertThat(SampleLog.read(store)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void keepsCommitsAfterClosing(Database database) {
    try (Store store = database.open()) {
      store.append(List.of(log.put("event/ev01", "Kigali"), log.put("event/ev02", "Bogotá")));
      store.append(List.of(log.remove("event/ev01")));
      assertThat(store.head()).isEqualTo(log.commits().get(2).head());
    }
    try (Store store = database.open()) {
      assertThat(store.head()).isEqualTo(log.commits().get(2).head());
      assertThat(SampleLog.read(store)).isEqualTo(log.commits());
      assertThat(SampleLog.read(store, Revision.of(2))).isEqualTo(log.commits().subList(2, 3));
      assertThat(SampleLog.read(store, Revision.of(3))).isEmpty();
      assertThat(SampleLog.read(store, Revision.of(9))).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void refusesCommitsThatDoNotFollowTheHead(Database database) {
    try (Store store = database.open();
        Store other = database.open()) {
      Commit first = log.put("event/ev01", "Kigali");
      store.append(List.of(first));
      assertThatThrownBy(() -> other.append(List.of(SampleLog.empty().put("event/ev02", "Bogotá"))))
          .isInstanceOfSatisfying(
              StorageException.class,
              conflict -> assertThat(conflict.kind()).isEqualTo(Kind.CONFLICT))
          .hasMessage("[" + database.place("*") + "] commit 1 does not follow the last one, 1; "
              + "read what was kept since, and decide again");
      other.append(List.of(log.put("event/ev02", "Bogotá")));
      assertThat(SampleLog.read(store)).isEqualTo(log.commits());
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void erasesEveryVersionOfADocument(Database database) {
    try (Store store = database.open()) {
      store.append(List.of(
          log.commit(log.change("event/ev01", "secret one"), log.change("event/ev02", "kept")),
          log.put("event/ev01", "secret two")));
      store.redact(EntityKey.parse("event/ev01"), former -> JsonDocument.of("{\"id\":\"ev01\"}"));
      List<Commit> read = SampleLog.read(store);
      assertThat(read)
          .allMatch(Commit::isIntact)
          .extracting(Commit::hash)
          .containsExactlyElementsOf(log.commits().stream().map(Commit::hash).toList());
      assertThat(store.head()).isEqualTo(log.commits().get(1).head());
    }
    assertThat(database.rows("SELECT * FROM {change_log}").toString())
        .contains("kept", "redacted")
        .doesNotContain("secret");
    assertThat(database.rows("SELECT * FROM {entity}").toString())
        .contains("kept", "ev01")
        .doesNotContain("secret");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void readsALongLogInPieces(Database database) {
    try (Store store = database.open()) {
      for (int i = 0; i < 10; i++) {
        store.append(Stream.generate(
                () -> log.commit(log.change("event/ev01", "a"), log.change("event/ev02", "b")))
            .limit(60)
            .toList());
      }
      assertThat(SampleLog.read(store)).isEqualTo(log.commits());
      try (Stream<Commit> commits = store.read(Revision.of(7))) {
        assertThat(commits.limit(3).toList()).isEqualTo(log.commits().subList(7, 10));
      }
      store.append(List.of(log.put("event/ev03", "c")));
    }
  }

  /** A data base, and where in it the store is. */
  record Database(String name, DataSource connections, String schema) {
    static Database postgres() {
      return new Database("PostgreSQL", Postgres.connections(), Postgres.newSchema());
    }

    static Database h2() {
      String url = "jdbc:h2:mem:" + Postgres.newSchema() + ";DB_CLOSE_DELAY=-1";
      return new Database("H2", new UrlDataSource(url), "OFFICE");
    }

    Store open() {
      return Opened.open(JdbcStores.provider(connections), Settings.of("schema", schema));
    }

    String place(String table) {
      return new Tables(schema, "advocacy_").place(table);
    }

    List<List<String>> rows(String sql) {
      return Dump.rows(connections, new Tables(schema, "advocacy_").sql(sql));
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
