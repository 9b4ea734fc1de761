package org.officialstats.advocacy.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.tck.SampleLog;

class JoinedTransactionTest {
  private final String schema = Postgres.newSchema();
  private final Settings settings = Settings.of("schema", schema);
  private final SampleLog log = SampleLog.empty();
  private Connection host;
  private Store others;

  @BeforeEach
  void beginATransactionOfTheHost() throws SQLException {
    others = Opened.postgres(schema);
    Postgres.execute("CREATE TABLE " + schema + ".registration (person TEXT)");
    host = Postgres.connections().getConnection();
    host.setAutoCommit(false);
    execute("INSERT INTO " + schema + ".registration VALUES ('p01')");
  }

  @AfterEach
  void close() throws SQLException {
    others.close();
    host.close();
  }

  @Test
  void isKeptWhenTheHostCommits() throws SQLException {
    try (Store joined = join()) {
      joined.append(List.of(log.put("event/ev01", "Kigali")));
      joined.append(List.of(log.put("event/ev01", "Bogotá")));
      assertThat(SampleLog.read(joined)).isEqualTo(log.commits());
      assertThat(others.head()).as("for others before the commit").isEqualTo(Head.NONE);
    }
    assertThat(host.isClosed()).isFalse();
    host.commit();
    assertThat(SampleLog.read(others)).isEqualTo(log.commits());
    assertThat(registrations()).isEqualTo(1);
  }

  @Test
  void neverWasWhenTheHostRollsBack() throws SQLException {
    try (Store joined = join()) {
      joined.append(List.of(log.put("event/ev01", "Kigali")));
    }
    host.rollback();
    assertThat(others.head()).isEqualTo(Head.NONE);
    assertThat(SampleLog.read(others)).isEmpty();
    assertThat(registrations()).isZero();
  }

  @Test
  void leavesTheTransactionAsItWasWhenAnAppendIsRefused() throws SQLException {
    try (Store joined = join()) {
      Commit first = log.put("event/ev01", "Kigali");
      assertThatThrownBy(() -> joined.append(List.of(log.put("event/ev01", "Bogotá"))))
          .isInstanceOfSatisfying(
              StorageException.class, told -> assertThat(told.kind()).isEqualTo(Kind.CONFLICT));
      Postgres.execute("ALTER TABLE " + schema + ".advocacy_entity ADD CHECK (country <> 'XX')");
      Commit refused = SampleCommits.of("{\"country\":\"XX\"}");
      assertThatThrownBy(() -> joined.append(List.of(refused)))
          .isInstanceOfSatisfying(
              StorageException.class, told -> assertThat(told.kind()).isEqualTo(Kind.UNAVAILABLE));
      joined.append(List.of(first));
    }
    host.commit();
    assertThat(SampleLog.read(others)).isEqualTo(log.commits().subList(0, 1));
    assertThat(registrations()).isEqualTo(1);
  }

  @Test
  void refusesAConnectionThatCommitsByItself() throws SQLException {
    host.setAutoCommit(true);
    assertThatThrownBy(this::join)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the connection to join is in auto-commit mode; "
            + "expected a transaction under way: call setAutoCommit(false)");
  }

  @Test
  void refusesToMakeTheTables() {
    String place = "[jdbc " + schema + "_new.advocacy_*] ";
    assertThatThrownBy(() ->
            Opened.open(JdbcStores.joining(() -> host), Settings.of("schema", schema + "_new")))
        .hasMessage(place + "there is no such schema, or the account may not use it; "
            + "open the store once on connections of its own, or correct the setting 'schema'");
    assertThatThrownBy(() ->
            Opened.open(JdbcStores.joining(() -> host), settings.and("table-prefix", "other_")))
        .hasMessage("[jdbc " + schema + ".other_*] the tables are not there, or not up to date; "
            + "open the store once on connections of its own, then join transactions");
  }

  private Store join() {
    return Opened.open(JdbcStores.joining(() -> host), settings);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = host.createStatement()) {
      statement.execute(sql);
    }
  }

  private int registrations() {
    return Dump.rows(Postgres.connections(), "SELECT * FROM " + schema + ".registration")
        .size();
  }
}
