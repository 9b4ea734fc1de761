package org.officialstats.advocacy.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Folding;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.storage.jdbc.JdbcStoreTest.Database;
import org.officialstats.advocacy.tck.SampleLog;

class FoldingTest {
  private final SampleLog log = SampleLog.empty();

  static Stream<Database> databases() {
    return Stream.of(Database.postgres(), Database.h2());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void leavesNullWhereTheDocumentAndSaltWere(Database database) {
    try (Store store = database.open()) {
      appendHistory(store);
      store.fold(Revision.of(4));
      assertThat(SampleLog.read(store)).isEqualTo(folded(4));
    }
    assertThat(database.rows("SELECT revision, id, action FROM {change_log} "
            + "WHERE document IS NULL AND salt IS NULL ORDER BY revision, id"))
        .containsExactly(
            List.of("1", "ev01", "folded"),
            List.of("1", "ev02", "folded"),
            List.of("2", "ev01", "folded"),
            List.of("3", "ev02", "remove"));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void leavesTheCurrentStateAlone(Database database) {
    try (Store store = database.open()) {
      appendHistory(store);
      List<List<String>> before = database.rows("SELECT * FROM {entity} ORDER BY kind, id");
      store.fold(Revision.of(5));
      assertThat(database.rows("SELECT * FROM {entity} ORDER BY kind, id")).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void foldsALogOfManyRevisions(Database database) {
    try (Store store = database.open()) {
      store.append(
          Stream.generate(() -> log.put("event/ev01", "a")).limit(10_020).toList());
      store.fold(Revision.of(10_010));
      assertThat(database.rows("SELECT revision FROM {change_log} WHERE document IS NOT NULL "
              + "ORDER BY revision"))
          .hasSize(11)
          .startsWith(List.of("10010"));
    }
  }

  @Test
  void isUndoneWithTheTransactionOfTheHost() throws SQLException {
    Database database = Database.postgres();
    try (Store store = database.open()) {
      appendHistory(store);
      try (Connection host = database.connections().getConnection()) {
        host.setAutoCommit(false);
        Settings settings = Settings.of("schema", database.schema());
        try (Store joined = Opened.open(JdbcStores.joining(() -> host), settings)) {
          joined.fold(Revision.of(5));
          assertThat(SampleLog.read(joined)).isEqualTo(folded(5));
        }
        host.rollback();
      }
      assertThat(SampleLog.read(store)).isEqualTo(log.commits());
    }
  }

  @Test
  void saysThatItCanBeRepeatedWhenItsOutcomeIsUnknown() {
    String schema = Postgres.newSchema();
    FailingConnections connections = new FailingConnections(Postgres.url());
    try (Store store =
        Opened.open(JdbcStores.provider(connections), Settings.of("schema", schema))) {
      appendHistory(store);
      connections.loseNext(FailingConnections.Point.AFTER_COMMIT, 0);
      assertThatThrownBy(() -> store.fold(Revision.of(4)))
          .hasMessage(
              "[jdbc " + schema + ".advocacy_*] the commit of the folding of history through"
                  + " revision 4 was not confirmed, so its outcome is unknown: An I/O error occurred"
                  + " while sending to the backend.; see to the data base, then fold again: that does no harm");
      store.fold(Revision.of(4));
      assertThat(SampleLog.read(store)).isEqualTo(folded(4));
    }
  }

  @Test
  void keepsEverythingWhenTheConnectionIsLostBeforeTheStatements() {
    String schema = Postgres.newSchema();
    FailingConnections connections = new FailingConnections(Postgres.url());
    try (Store store =
        Opened.open(JdbcStores.provider(connections), Settings.of("schema", schema))) {
      appendHistory(store);
      connections.loseNext(FailingConnections.Point.BEFORE_THE_STATEMENTS, 0);
      assertThatThrownBy(() -> store.fold(Revision.of(4)))
          .hasMessageStartingWith("[jdbc " + schema + ".advocacy_*] nothing was kept: ");
      assertThat(SampleLog.read(store)).isEqualTo(log.commits());
    }
  }

  private void appendHistory(Store store) {
    store.append(List.of(
        log.commit(
            log.change("event/ev01", "Plan"),
            log.change("event/ev02", "Wrong"),
            log.change("event/ev03", "kept")),
        log.put("event/ev01", "Better plan"),
        log.remove("event/ev02"),
        log.put("event/ev01", "Kigali"),
        log.put("event/ev03", "kept as well")));
  }

  private List<Commit> folded(long through) {
    Folding folding = Folding.through(Revision.of(through), log.commits().stream());
    return log.commits().stream().map(folding::folded).toList();
  }
}
