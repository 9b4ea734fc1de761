package org.officialstats.advocacy.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.JsonDocument;

class UnknownFieldsTest {
  private static final Documents DOCUMENTS = new Documents(Schemas.CURRENT);

  @Test
  void keepsThemAtTheEndSortedByName() {
    assertThat(carried(
            "\"id\":\"spare\"", "\"zeta\":null,\"id\":\"spare\",\"alpha\":{\"b\":1.50,\"a\":[]}"))
        .endsWith("\"sensitivity\":\"internal\",\"alpha\":{\"b\":1.50,\"a\":[]},\"zeta\":null}");
  }

  @Test
  void keepsThemInsideRecordsOfAListThatStayedTheSame() {
    String full = RecordJson.write(Fixture.FULL).text();
    String before = full.replace("\"id\":\"one\",", "\"id\":\"one\",\"colour\":\"red\",")
        .replace("\"id\":\"inner\",", "\"shape\":\"round\",\"id\":\"inner\",")
        .replace("\"count\":20", "\"count\":20,\"method\":\"seen\"")
        .replace("\"unit\":\"staff-day\"", "\"unit\":\"staff-day\",\"grade\":2");
    String expected = full.replace("\"name\":\"One\"", "\"name\":\"One\",\"colour\":\"red\"")
        .replace("\"name\":\"Inner\"", "\"name\":\"Inner\",\"shape\":\"round\"")
        .replace("\"count\":20", "\"count\":20,\"method\":\"seen\"")
        .replace("\"unit\":\"staff-day\"", "\"unit\":\"staff-day\",\"grade\":2");
    assertThat(write(Fixture.FULL, before)).isEqualTo(expected);
  }

  @Test
  void followsAnElementThatMoved() {
    record Row(String name) {}
    record Table(java.util.List<Row> rows) {}
    String before =
        "{\"entity\":\"table\",\"schema\":1,\"rows\":[{\"name\":\"a\",\"x\":1},{\"name\":\"b\",\"x\":2}]}";
    Table turned = new Table(java.util.List.of(new Row("b"), new Row("c"), new Row("a")));
    assertThat(write(turned, before))
        .isEqualTo("{\"entity\":\"table\",\"schema\":1,\"rows\":"
            + "[{\"name\":\"b\",\"x\":2},{\"name\":\"c\"},{\"name\":\"a\",\"x\":1}]}");
  }

  @Test
  void staysWithAnElementThatChangedInItsPlace() {
    record Row(String name) {}
    record Table(java.util.List<Row> rows) {}
    String before = "{\"entity\":\"table\",\"schema\":1,\"rows\":[{\"name\":\"a\",\"x\":1}]}";
    assertThat(write(new Table(java.util.List.of(new Row("b"))), before))
        .isEqualTo("{\"entity\":\"table\",\"schema\":1,\"rows\":[{\"name\":\"b\",\"x\":1}]}");
  }

  @Test
  void dropsThemWithTheRecordThatTheyWereIn() {
    String before = RecordJson.write(Fixture.FULL)
        .text()
        .replace("\"count\":20", "\"count\":20,\"method\":\"seen\"");
    assertThat(write(Fixture.SPARE, before))
        .isEqualTo(RecordJson.write(Fixture.SPARE).text());
  }

  private static String carried(String from, String to) {
    return write(Fixture.SPARE, RecordJson.write(Fixture.SPARE).text().replace(from, to));
  }

  private static String write(Record record, String previous) {
    return Documents.write(DOCUMENTS.encode(record, JsonDocument.of(previous))).text();
  }
}
