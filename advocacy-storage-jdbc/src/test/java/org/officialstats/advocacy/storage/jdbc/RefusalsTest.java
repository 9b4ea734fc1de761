package org.officialstats.advocacy.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.tck.SampleLog;

class RefusalsTest {
  private final String schema = Postgres.newSchema();
  private final String place = "[jdbc " + schema + ".advocacy_";
  private final SampleLog log = SampleLog.empty();

  @Test
  void givesUpWaitingForAnotherWriter() throws Exception {
    Commit commit = log.put("event/ev01", "Kigali");
    Settings settings = Settings.of("schema", schema).and("timeout-seconds", 1);
    try (Store store = Opened.open(JdbcStores.provider(Postgres.connections()), settings)) {
      try (Connection other = Postgres.connections().getConnection()) {
        other.setAutoCommit(false);
        other.createStatement().execute("SELECT * FROM " + schema + ".advocacy_head FOR UPDATE");
        assertThatThrownBy(() -> store.append(List.of(commit)))
            .isInstanceOfSatisfying(
                StorageException.class, told -> assertThat(told.kind()).isEqualTo(Kind.UNAVAILABLE))
            .hasMessage(
                place + "*] nothing was kept: ERROR: canceling statement due to user request; "
                    + "see who holds the locks, or raise the setting 'timeout-seconds', then try again");
        assertThat(store.head()).isEqualTo(Head.NONE);
      }
      store.append(List.of(commit));
      assertThat(SampleLog.read(store)).isEqualTo(log.commits());
    }
  }

  @Test
  void letsARoleReadThatMayOnlyRead() {
    Opened.postgres(schema).close();
    String role = schema + "_reader";
    Postgres.execute(
        "CREATE ROLE " + role + " LOGIN",
        "GRANT USAGE ON SCHEMA " + schema + " TO " + role,
        "GRANT SELECT ON ALL TABLES IN SCHEMA " + schema + " TO " + role);
    try (Store writer = Opened.postgres(schema);
        Store reader = Opened.open(
            JdbcStores.provider(Postgres.connectionsOf(role)), Settings.of("schema", schema))) {
      writer.append(List.of(log.put("event/ev01", "Kigali")));
      assertThat(SampleLog.read(reader)).isEqualTo(log.commits());
      assertThatThrownBy(() -> reader.append(List.of(log.put("event/ev01", "Bogotá"))))
          .isInstanceOfSatisfying(
              StorageException.class, told -> assertThat(told.kind()).isEqualTo(Kind.UNAVAILABLE))
          .hasMessage(
              place + "*] nothing was kept: ERROR: permission denied for table advocacy_head; "
                  + "give the account the privileges that docs/reference/sql-store.md lists");
    }
  }

  @Test
  void saysWhatARoleLacksThatMayNotMakeTheTables() {
    String role = schema + "_nobody";
    Postgres.execute("CREATE ROLE " + role + " LOGIN");
    assertThatThrownBy(() -> Opened.open(
            JdbcStores.provider(Postgres.connectionsOf(role)), Settings.of("schema", schema)))
        .isInstanceOfSatisfying(
            StorageException.class, told -> assertThat(told.kind()).isEqualTo(Kind.UNAVAILABLE))
        .hasMessage("[jdbc] cannot be used: ERROR: permission denied for database postgres; "
            + "give the account the privileges that docs/reference/sql-store.md lists");
  }

  @Test
  void refusesTablesOfANewerVersion() {
    Opened.postgres(schema).close();
    Postgres.execute("INSERT INTO " + schema + ".advocacy_schema_version VALUES (7, now())");
    assertThatThrownBy(() -> Opened.postgres(schema))
        .isInstanceOfSatisfying(
            StorageException.class, told -> assertThat(told.kind()).isEqualTo(Kind.UNSUPPORTED))
        .hasMessage(place
            + "schema_version] the tables have version 7; this version of the library knows version 1; "
            + "update the library to the version that made them, or to a later one");
  }

  @Test
  void refusesADataBaseThatCannotHoldEveryText() {
    Postgres.execute(
        "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'");
    String url = Postgres.url().replace("/postgres?", "/latin?");
    assertThatThrownBy(() -> Opened.open(new JdbcStoreProvider(), Settings.of("url", url)))
        .isInstanceOfSatisfying(
            StorageException.class, told -> assertThat(told.kind()).isEqualTo(Kind.UNSUPPORTED))
        .hasMessage("[jdbc latin] the data base is encoded in LATIN1; expected UTF8; "
            + "create the data base with ENCODING 'UTF8'");
  }

  @Test
  void saysThatTheDataBaseCannotBeReached() {
    Settings settings =
        Settings.of("url", "jdbc:postgresql://localhost:1/advocacy").and("password", "hidden-word");
    assertThatThrownBy(() -> Opened.open(new JdbcStoreProvider(), settings))
        .isInstanceOfSatisfying(
            StorageException.class, told -> assertThat(told.kind()).isEqualTo(Kind.UNAVAILABLE))
        .hasMessageStartingWith("[jdbc] cannot be used: Connection to localhost:1 refused.")
        .hasMessageEndingWith("see to the data base, then try again")
        .hasMessageNotContaining("hidden-word");
  }

  @Test
  void saysThatThereIsNoDriver() {
    assertThatThrownBy(
            () -> Opened.open(new JdbcStoreProvider(), Settings.of("url", "jdbc:none:x")))
        .hasMessage(
            "[jdbc] cannot be used: No suitable driver found for jdbc:none:x; "
                + "put the driver of the data base on the class path or module path, and see to the data base, then try again");
  }

  @Test
  void switchesSynchronousCommitsOnWhereTheyAreOff() {
    String role = schema + "_hasty";
    Postgres.execute(
        "CREATE ROLE " + role + " LOGIN SUPERUSER",
        "ALTER ROLE " + role + " SET synchronous_commit = off");
    Opened context = new Opened(Settings.of("schema", schema), new ArrayList<>());
    try (Store store = JdbcStores.provider(Postgres.connectionsOf(role)).open(context)) {
      Postgres.execute(
          "CREATE TABLE " + schema
              + ".seen AS SELECT current_setting('synchronous_commit') AS value LIMIT 0",
          "CREATE FUNCTION " + schema
              + ".see() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO " + schema
              + ".seen SELECT current_setting('synchronous_commit'); RETURN NULL; END $$",
          "CREATE CONSTRAINT TRIGGER see AFTER INSERT ON " + schema
              + ".advocacy_commit_log DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "
              + schema + ".see()");
      store.append(List.of(log.put("event/ev01", "Kigali")));
    }
    assertThat(context.notices())
        .containsExactly(place + "*] synchronous_commit is off in this data base; "
            + "the store switches it on for its own commits");
    assertThat(Dump.rows(Postgres.connections(), "SELECT value FROM " + schema + ".seen"))
        .containsExactly(List.of("on"));
  }

  @Test
  void quotesNoRowThatTheDataBaseRefuses() {
    try (Store store = Opened.postgres(schema)) {
      Postgres.execute(
          "ALTER TABLE " + schema + ".advocacy_change_log ADD CHECK (length(document) < 30)");
      assertThatThrownBy(
              () -> store.append(List.of(log.put("event/ev01", "a text about a person"))))
          .hasMessage(place
              + "*] nothing was kept: the data base refused the data (SQLSTATE 23514, code 0); "
              + "see to the data base, then try again")
          .hasStackTraceContaining("23514")
          .satisfies(told -> assertThat(stackTrace(told)).doesNotContain("about a person"));
      assertThat(store.head()).isEqualTo(Head.NONE);
    }
  }

  private static String stackTrace(Throwable thrown) {
    java.io.StringWriter out = new java.io.StringWriter();
    thrown.printStackTrace(new java.io.PrintWriter(out));
    return out.toString();
  }
}
