package org.officialstats.advocacy.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.storage.jdbc.FailingConnections.Point;
import org.officialstats.advocacy.tck.SampleLog;

class LostConnectionTest {
  private final FailingConnections connections = new FailingConnections(Postgres.url());
  private final String schema = Postgres.newSchema();
  private final SampleLog log = SampleLog.empty();
  private Store store;

  @BeforeEach
  void openAStoreWithACommit() {
    store = Opened.open(JdbcStores.provider(connections), Settings.of("schema", schema));
    store.append(List.of(log.put("event/ev01", "Kigali")));
  }

  @AfterEach
  void givesEveryConnectionBack() {
    store.close();
    assertThat(connections.open()).isZero();
  }

  @Test
  void keepsNothingWhenTheConnectionIsLostBeforeTheStatements() {
    assertNothingKept(Point.BEFORE_THE_STATEMENTS);
  }

  @Test
  void keepsNothingWhenTheConnectionIsLostBeforeTheCommit() {
    assertNothingKept(Point.BEFORE_COMMIT);
  }

  @Test
  void neverCommitsByRestoringAConnectionWhatCouldNotBeRolledBack() {
    assertNothingKept(Point.COMMIT_AND_ROLLBACK_DO_NOT_GET_THROUGH);
  }

  private void assertNothingKept(Point point) {
    Head before = store.head();
    connections.loseNext(point, 0);
    Commit commit = log.put("event/ev01", "Bogotá");
    assertThatThrownBy(() -> store.append(List.of(commit)))
        .isInstanceOfSatisfying(
            StorageException.class, told -> assertThat(told.kind()).isEqualTo(Kind.UNAVAILABLE))
        .hasMessage(
            "[jdbc " + schema + ".advocacy_*] nothing was kept: "
                + "An I/O error occurred while sending to the backend.; see to the data base, then try again");
    assertThat(store.head()).isEqualTo(before);
    store.append(List.of(commit));
    assertThat(SampleLog.read(store)).isEqualTo(log.commits());
  }

  @Test
  void findsOutThatALostCommitWasKept() {
    connections.loseNext(Point.AFTER_COMMIT, 0);
    store.append(List.of(log.put("event/ev01", "Bogotá"), log.put("event/ev02", "Jakarta")));
    assertThat(SampleLog.read(store)).isEqualTo(log.commits());
    assertThat(store.head()).isEqualTo(log.commits().get(2).head());
  }

  @Test
  void waitsForACommitThatTheServerIsAtWhenTheConnectionIsLost() {
    connections.loseNext(Point.WHILE_THE_SERVER_COMMITS, 0);
    store.append(List.of(log.put("event/ev01", "Bogotá")));
    assertThat(SampleLog.read(store)).isEqualTo(log.commits());
  }

  @Test
  void saysThatTheOutcomeIsUnknownWhenTheDataBaseStaysAway() {
    connections.loseNext(Point.AFTER_COMMIT, 2);
    Commit commit = log.put("event/ev01", "Bogotá");
    assertThatThrownBy(() -> store.append(List.of(commit)))
        .isInstanceOfSatisfying(
            StorageException.class, told -> assertThat(told.kind()).isEqualTo(Kind.UNAVAILABLE))
        .hasMessage("[jdbc " + schema
            + ".advocacy_*] the commit of revision 2 was not confirmed, "
            + "so its outcome is unknown: An I/O error occurred while sending to the backend.; "
            + "see to the data base, then ask for the head: the commit was kept if the log has revision 2 with hash "
            + commit.hash());
    assertThatThrownBy(() -> store.head())
        .hasMessage(
            "[jdbc " + schema + ".advocacy_*] cannot be used: "
                + "An I/O error occurred while sending to the backend.; see to the data base, then try again");
    assertThat(store.head()).isEqualTo(commit.head());
    assertThat(SampleLog.read(store)).isEqualTo(log.commits());
  }

  @Test
  void tellsTheHeadOnlyOnceAnUnknownOutcomeIsSettled() {
    connections.loseNext(Point.WHILE_THE_SERVER_COMMITS, 1);
    Commit commit = log.put("event/ev01", "Bogotá");
    assertThat(catchThrowableOfType(StorageException.class, () -> store.append(List.of(commit))))
        .hasMessageContaining("outcome is unknown");
    assertThat(store.head()).isEqualTo(commit.head());
  }

  @Test
  void refusesWhatAnUnknownOutcomeHasOvertaken() {
    connections.loseNext(Point.AFTER_COMMIT, 1);
    Commit commit = log.put("event/ev01", "Bogotá");
    assertThatThrownBy(() -> store.append(List.of(commit)))
        .hasMessageContaining("outcome is unknown");
    assertThatThrownBy(() -> store.append(List.of(commit)))
        .isInstanceOfSatisfying(
            StorageException.class, told -> assertThat(told.kind()).isEqualTo(Kind.CONFLICT));
  }

  @Test
  void saysThatAnErasureCanBeRepeatedWhenItsOutcomeIsUnknown() {
    connections.loseNext(Point.AFTER_COMMIT, 0);
    assertThatThrownBy(
            () -> store.redact(EntityKey.parse("event/ev01"), former -> JsonDocument.of("{}")))
        .hasMessage("[jdbc " + schema
            + ".advocacy_*] the commit of the erasure of event/ev01 was "
            + "not confirmed, so its outcome is unknown: An I/O error occurred while sending to the backend.; "
            + "see to the data base, then erase again: that does no harm");
    store.redact(EntityKey.parse("event/ev01"), former -> JsonDocument.of("{}"));
    assertThat(SampleLog.read(store)).hasSize(1).allMatch(Commit::isIntact);
  }

  @Test
  void survivesAServerProcessThatIsTerminated() {
    try (Stream<Commit> commits = store.read(Revision.NONE)) {
      Postgres.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
              + "AND query LIKE '%" + schema + "%' AND state = 'idle in transaction'");
      assertThat(commits.map(Commit::revision)).hasSize(1);
    }
    store.append(List.of(log.put("event/ev02", "Bogotá")));
    assertThat(SampleLog.read(store)).isEqualTo(log.commits());
  }

  @Test
  void goesOnWithAnotherConnectionWhenTheServerEndsTheOneThatWasKept() throws Exception {
    String other = Postgres.newSchema();
    List<Commit> commits = new ArrayList<>();
    try (Store kept = Opened.open(
        new JdbcStoreProvider(), Settings.of("url", Postgres.url()).and("schema", other))) {
      commits.add(SampleLog.empty().put("event/ev01", "Kigali"));
      kept.append(commits);
      try (Connection connection = Postgres.connections().getConnection()) {
        connection
            .createStatement()
            .execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                + "WHERE pid <> pg_backend_pid() AND state = 'idle'");
      }
      assertThat(SampleLog.read(kept)).isEqualTo(commits);
    }
  }
}
