package org.officialstats.advocacy.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.storage.jdbc.JdbcStoreTest.Database;
import org.officialstats.advocacy.tck.SampleLog;

class EntityTableTest {
  private static final String COLUMNS =
      "SELECT id, country, state, date_from, date_to FROM {entity} ORDER BY id";

  static Stream<Database> databases() {
    return JdbcStoreTest.databases();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void takesColumnsFromDocumentsOfEveryKind(Database database) {
    append(
        database,
        "{\"id\":\"ev0\",\"dates\":\"2026-03-30/2026-04\",\"country\":\"RW\",\"state\":\"held\",\"stage\":\"x\"}",
        "{\"id\":\"ev1\",\"adoptedOn\":\"2025\",\"validity\":\"2026/..\",\"stage\":\"agreed\"}",
        "{\"id\":\"ev2\",\"version\":\"2024\",\"observedOn\":\"2026-02\",\"a\":{\"country\":\"ID\",\"state\":\"no\"}}",
        "{\"id\":\"ev3\",\"country\":[\"RW\"],\"state\":7,\"day\":\"someday\",\"parts\":[\"a/b\"]}");
    assertThat(database.rows(COLUMNS))
        .containsExactly(
            List.of("ev0", "RW", "held", "2026-03-30", "2026-04-30"),
            List.of("ev1", "null", "agreed", "2026-01-01", "null"),
            List.of("ev2", "null", "null", "2026-02-01", "2026-02-28"),
            List.of("ev3", "null", "null", "null", "null"));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void holdsTheCurrentStateOnly(Database database) {
    SampleLog log = SampleLog.empty();
    try (Store store = database.open()) {
      store.append(List.of(
          log.commit(log.change("event/ev01", "Kigali"), log.change("event/ev02", "x")),
          log.put("event/ev01", "Bogotá")));
      store.append(List.of(log.remove("event/ev02")));
    }
    assertThat(database.rows("SELECT kind, id, revision, recorded_by FROM {entity}"))
        .containsExactly(List.of("event", "ev01", "2", "a.diallo"));
    assertThat(database.rows("SELECT document FROM {entity}").toString()).contains("Bogotá");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void keepsInTheLogWhatTheJsonColumnCannotHold(Database database) {
    String digits = "1".repeat(600);
    List<String> documents = List.of(
        "{\"text\":\"a\\u0000b\"}",
        "{\"text\":\"\\ud800\"}",
        "{\"text\":\"\\udc00\\ud800\"}",
        "{\"\\u0000\":1}",
        "{\"number\":1e999999999}",
        "{\"number\":" + digits + "}",
        "{\"number\":1.50,\"text\":\"\\ud83d\\ude00\"}");
    append(database, documents.toArray(String[]::new));
    try (Store store = database.open()) {
      assertThat(SampleLog.read(store))
          .singleElement()
          .satisfies(commit -> assertThat(commit.changes())
              .extracting(change -> change.document().orElseThrow().text())
              .isEqualTo(documents));
    }
    assertThat(database.rows("SELECT id FROM {entity} WHERE document IS NULL ORDER BY id"))
        .extracting(row -> row.get(0))
        .containsExactly("ev0", "ev1", "ev2", "ev3", "ev4", "ev5");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void refusesWhatIsNoDocument(Database database) {
    try (Store store = database.open()) {
      for (String text : List.of("", "[]", "{", "{\"a\":1}{}", " {}", "{\n}", "{\"a\":NaN}")) {
        assertThatThrownBy(() -> store.append(List.of(SampleCommits.of(text))))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage(
                "document of event/ev0: " + text.length() + " bytes that are not one line of JSON; "
                    + "expected one object without space around it and without line breaks");
      }
      JsonDocument latin = JsonDocument.of(new byte[] {'{', '"', (byte) 0xE9, '"', ':', '1', '}'});
      assertThatThrownBy(() -> DocumentFields.of(EntityKey.parse("event/ev01"), latin))
          .hasMessageStartingWith("document of event/ev01: 7 bytes that are not one line of JSON");
      assertThat(SampleLog.read(store)).isEmpty();
    }
  }

  @Test
  void answersTheQueriesOfTheDocumentation() {
    Database database = Database.postgres();
    append(
        database,
        "{\"entity\":\"event\",\"id\":\"ev0\",\"title\":{\"en\":\"Workshop\",\"fr\":\"Atelier\"},"
            + "\"dates\":\"2026-03-30/2026-03-31\",\"country\":\"RW\",\"state\":\"held\"}",
        "{\"entity\":\"event\",\"id\":\"ev1\",\"title\":{\"en\":\"Dialogue\"},"
            + "\"dates\":\"2026-05\",\"country\":\"RW\",\"state\":\"held\"}",
        "{\"entity\":\"event\",\"id\":\"ev2\",\"title\":{\"en\":\"Seminar\"},"
            + "\"dates\":\"2026-05-02\",\"country\":\"ID\",\"state\":\"planned\"}");
    List<String> queries = Documentation.queries();
    assertThat(queries).hasSize(2);
    assertThat(rows(database, queries.get(0)))
        .containsExactly(List.of("RW", "2", "2026-03-30", "2026-05-31"));
    assertThat(rows(database, queries.get(1)))
        .containsExactly(List.of("1", "2026-01-02", "a.diallo", "put", "Workshop"));
  }

  private static List<List<String>> rows(Database database, String query) {
    String sql = query.replace("advocacy.advocacy_", database.schema() + ".advocacy_");
    return Dump.rows(database.connections(), sql);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void explainsEveryTableAndColumnInTheDataBase(Database database) {
    database.open().close();
    String columns = database.name().equals("H2")
        ? "SELECT column_name, remarks FROM information_schema.columns WHERE table_schema = '%s'"
        : "SELECT a.attname, col_description(a.attrelid, a.attnum) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid "
            + "WHERE a.attnum > 0 AND c.relkind = 'r' AND c.relnamespace = '%s'::regnamespace";
    List<List<String>> described =
        Dump.rows(database.connections(), String.format(Locale.ROOT, columns, database.schema()));
    assertThat(described.stream()
            .filter(row -> row.get(1).equals("null"))
            .map(row -> row.get(0).toLowerCase(Locale.ROOT))
            .collect(Collectors.toList()))
        .isEmpty();
    assertThat(described).hasSize(30);
  }

  private static void append(Database database, String... documents) {
    try (Store store = database.open()) {
      store.append(List.of(SampleCommits.of(documents)));
    }
  }
}
