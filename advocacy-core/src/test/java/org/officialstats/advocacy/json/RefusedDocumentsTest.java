package org.officialstats.advocacy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.event.Event;

class RefusedDocumentsTest {
  private static final String SPARE = RecordJson.write(Fixture.SPARE).text();

  static Stream<Arguments> notJson() {
    return Stream.of(
        Arguments.of("", "[f, line 1 column 1] empty; expected a JSON document"),
        Arguments.of("   ", "[f, line 1 column 1] empty; expected a JSON document"),
        Arguments.of(
            "{\"kind\":",
            "[f, line 1 column 9] the document ends in the middle; expected JSON (RFC 8259); complete it"),
        Arguments.of(
            "{} {}",
            "[f, line 1 column 4] more after the end; expected one JSON value; remove what follows it"),
        Arguments.of(
            "\uFEFF{}",
            "[f, line 1 column 1] a byte order mark; expected UTF-8 without one; save the file as UTF-8 without BOM"),
        Arguments.of(
            "{\n  'kind': 1}",
            "[f, line 2 column 3] not JSON; expected JSON (RFC 8259); look at this place and just before it"),
        Arguments.of(
            "{\"é\": NaN}",
            "[f, line 1 column 10] not JSON; expected JSON (RFC 8259); look at this place and just before it"),
        Arguments.of(
            "{\"a\": 01}",
            "[f, line 1 column 8] not JSON; expected JSON (RFC 8259); look at this place and just before it"),
        Arguments.of(
            "{\"a\": \"\\ud800\"}",
            "[f, line 1 column 7] half of a surrogate pair; expected both halves or none; write the character itself"),
        Arguments.of(
            "{\"a\": \"\u0001\"}",
            "[f, line 1 column 8] not JSON; expected JSON (RFC 8259); look at this place and just before it"),
        Arguments.of(
            "/* c */ {}",
            "[f, line 1 column 1] not JSON; expected JSON (RFC 8259); look at this place and just before it"),
        Arguments.of(
            "[".repeat(41),
            "[f, line 1 column 41] more than 40 levels of arrays and objects; expected at most 40; split or shorten it"),
        Arguments.of(
            "[".repeat(100_000),
            "[f, line 1 column 41] more than 40 levels of arrays and objects; expected at most 40; split or shorten it"),
        Arguments.of(
            "1" + "0".repeat(64),
            "[f, line 1 column 1] a number of 65 characters; expected at most 64; split or shorten it"),
        Arguments.of(
            "\"" + "a".repeat(100_001) + "\"",
            "[f, line 1 column 1] a text of 100001 characters; expected at most 100000; split or shorten it"),
        Arguments.of(
            "{\"" + "a".repeat(1_001) + "\":1}",
            "[f, line 1 column 2] a field name of 1001 characters; expected at most 1000; split or shorten it"));
  }

  @ParameterizedTest
  @MethodSource("notJson")
  void refusesWhatIsNotJsonOrTooLarge(String text, String message) {
    assertThat(problems(text)).map(Problem::toString).containsExactly(message);
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] bytes = {'{', '"', 'a', '\n', (byte) 0xC3, (byte) 0x28};
    assertThat(problems(JsonDocument.of(bytes)))
        .map(Problem::toString)
        .containsExactly("[f, line 2 column 1] not UTF-8; expected UTF-8; save the file as UTF-8");
  }

  @Test
  void refusesMoreThanTheMostBytes() {
    byte[] bytes = " ".repeat(Limits.DOCUMENT + 1).getBytes(StandardCharsets.UTF_8);
    assertThat(problems(JsonDocument.of(bytes)))
        .hasSize(1)
        .first()
        .extracting(Problem::what)
        .isEqualTo("16777217 bytes");
  }

  static Stream<Arguments> wrongValues() {
    return Stream.of(
        Arguments.of("1", "", "[f, line 1 column 1] a number; expected an object"),
        Arguments.of(
            "\"entity\":\"fixture\"",
            "\"entity\":\"fixtures\"",
            "[f, line 1 column 11, /entity] kind 'fixtures'; expected 'fixture'; did you mean 'fixture'?"),
        Arguments.of(
            "\"entity\":\"fixture\",",
            "",
            "[f, line 1 column 1, /entity] missing; expected 'fixture'; say what it is"),
        Arguments.of(
            "\"schema\":1",
            "\"schema\":2",
            "[f, line 1 column 30, /schema] schema version 2; expected at most 1, the newest that this version of the library understands; update the library"),
        Arguments.of(
            "\"schema\":1",
            "\"schema\":\"1\"",
            "[f, line 1 column 30, /schema] a text: '1'; expected a version from 1 to 1"),
        Arguments.of(
            "\"schema\":1",
            "\"schema\":0",
            "[f, line 1 column 30, /schema] a number: 0; expected a version from 1 to 1"),
        Arguments.of(
            "\"schema\":1,",
            "",
            "[f, line 1 column 1, /schema] missing; expected the version of the schema, 1; add \"schema\":1"),
        Arguments.of(
            "\"round\":1",
            "\"round\":1.9",
            "[f, line 1 column 110, /round] a number: 1.9; expected a whole number such as 12"),
        Arguments.of(
            "\"round\":1",
            "\"round\":1e2",
            "[f, line 1 column 110, /round] a number: 1e2; expected a whole number such as 12"),
        Arguments.of(
            "\"round\":1",
            "\"round\":99999999999",
            "[f, line 1 column 110, /round] a number: 99999999999; expected a whole number such as 12"),
        Arguments.of(
            "\"round\":1",
            "\"round\":\"1\"",
            "[f, line 1 column 110, /round] a text: '1'; expected a whole number such as 12"),
        Arguments.of(
            "\"round\":1",
            "\"round\":null",
            "[f, line 1 column 110, /round] null; expected a value, or no field at all; leave the field out"),
        Arguments.of(
            "\"round\":1,",
            "",
            "[f, line 1 column 1, /round] missing; expected a whole number such as 12; add the field 'round'"),
        Arguments.of(
            "\"round\":1",
            "\"round\":1,\"round\":1",
            "[f, line 1 column 120, /round] field 'round' twice; expected it once; remove one of them"),
        Arguments.of(
            "\"core\":false",
            "\"core\":0",
            "[f, line 1 column 119, /core] a number: 0; expected true or false"),
        Arguments.of(
            "\"mode\":\"online\"",
            "\"mode\":\"on-line\"",
            "[f, line 1 column 75, /mode] unknown value: 'on-line'; expected one of in-person, online; did you mean 'online'?"),
        Arguments.of(
            "\"mode\":\"online\"",
            "\"mode\":{}",
            "[f, line 1 column 75, /mode] an object; expected one of in-person, online"),
        Arguments.of(
            "\"round\":1",
            "\"round\":1,\"due\":\"31.06.2026\"",
            "[f, line 1 column 118, /due] not a date: '31.06.2026'; expected such as 2026-03-31"),
        Arguments.of(
            "\"round\":1",
            "\"round\":1,\"share\":1e999999999",
            "[f, line 1 column 120, /share] a number: 1e999999999; expected at most 100 digits before and after the decimal point; give a number of a sensible size"),
        Arguments.of(
            "\"round\":1",
            "\"round\":1,\"share\":1e-999999999",
            "[f, line 1 column 120, /share] a number: 1e-999999999; expected at most 100 digits before and after the decimal point; give a number of a sensible size"),
        Arguments.of(
            "\"round\":1",
            "\"round\":1,\"share\":1e99999999999999999999",
            "[f, line 1 column 120, /share] a number: 1e99999999999999999999; expected a number such as 12.5"),
        Arguments.of(
            "\"round\":1",
            "\"round\":1,\"parts\":{}",
            "[f, line 1 column 120, /parts] an object; expected a list"),
        Arguments.of(
            "\"round\":1",
            "\"round\":1,\"parts\":[1]",
            "[f, line 1 column 121, /parts/0] a number: 1; expected an object"),
        Arguments.of(
            "\"round\":1",
            "\"round\":1,\"parts\":[{\"id\":\"a\",\"name\":\"\\u0000\"}]",
            "[f, line 1 column 138, /parts/0/name] character U+0000 at 0; expected no control characters and no unpaired surrogates"),
        Arguments.of(
            "\"round\":1",
            "\"round\":1,\"countries\":[\"ID\",\"RW\",\"ID\"]",
            "[f, line 1 column 135, /countries/2] 'ID' twice; expected each value once; remove one of them"),
        Arguments.of(
            "\"round\":1",
            "\"round\":1,\"who\":{\"count\":3}",
            "[f, line 1 column 118, /who/type] missing; expected one of named, head-count; say which one it is"),
        Arguments.of(
            "\"round\":1",
            "\"round\":1,\"who\":{\"type\":\"headcount\",\"count\":3}",
            "[f, line 1 column 126, /who/type] 'headcount'; expected one of named, head-count; did you mean 'head-count'?"),
        Arguments.of(
            "\"round\":1",
            "\"round\":1,\"who\":{\"type\":\"head-count\",\"count\":0}",
            "[f, line 1 column 147, /who/count] 0; expected 1 or more; leave the whole out"),
        Arguments.of(
            "\"round\":1",
            "\"round\":1,\"byMode\":{\"in person\":[]}",
            "[f, line 1 column 134, /byMode/in person] unknown value: 'in person'; expected one of in-person, online; did you mean 'in-person'?"),
        Arguments.of(
            "\"round\":1",
            "\"round\":1,\"labels\":{\"a\":1}",
            "[f, line 1 column 126, /labels/a] a number: 1; expected a text"),
        Arguments.of(
            "\"round\":1",
            "\"round\":1,\"cost\":{\"value\":1,\"currency\":\"XXY\"}",
            "[f, line 1 column 141, /cost/currency] not a currency: 'XXY'; expected such as USD"),
        Arguments.of(
            "{\"en\":\"Spare\"}",
            "{\"en\":1}",
            "[f, line 1 column 59, /title/en] a number: 1; expected a text"),
        Arguments.of(
            "{\"en\":\"Spare\"}",
            "{}",
            "[f, line 1 column 53, /title] localized text: no language; expected at least one"),
        Arguments.of(
            "\"spare\"",
            "\"" + "A".repeat(300) + "\"",
            "[f, line 1 column 37, /id] id 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA…'; expected [a-z0-9][a-z0-9-]{0,63}"));
  }

  @ParameterizedTest
  @MethodSource("wrongValues")
  void namesThePlaceTheValueAndTheRemedy(String from, String to, String message) {
    String text = to.isEmpty() && !from.endsWith(",") ? from : SPARE.replace(from, to);
    assertThat(problems(text)).map(Problem::toString).containsExactly(message);
  }

  @Test
  void showsNoValueOfAPerson() {
    String text = """
        {"entity":"person","schema":1,"id":"Ana Diallo","name":7,"languages":["Ana"],
        "contactPoints":[{"kind":"ana@example.org"}],"sensitivity":"ana","erased":"Diallo"}
        """;
    String message = catchThrowableOfType(
            JsonFormatException.class,
            () -> EntityJson.read("f", JsonDocument.of(text), Person.class))
        .getMessage();
    assertThat(message)
        .contains("/sensitivity", "/contactPoints/0/kind")
        .doesNotContainIgnoringCase("diallo")
        .doesNotContain("Ana", "ana@");
  }

  @Test
  void refusesAnEntityOfAnotherKind() {
    JsonDocument strategy = EntityJson.write(Strategies.gwgBigData());
    assertThat(catchThrowableOfType(
            JsonFormatException.class, () -> EntityJson.read("f", strategy, Event.class)))
        .hasMessage("[f, line 1 column 11, /entity] kind 'strategy'; expected 'event'");
  }

  @Test
  void refusesToWriteMoreThanItWouldReadAgain() {
    record Pile(List<String> texts) {}
    List<String> texts = java.util.Collections.nCopies(200, "a".repeat(90_000));
    assertThat(catchThrowableOfType(
            JsonFormatException.class, () -> RecordJson.write(new Pile(texts))))
        .hasMessage(
            "[pile document] 18000638 bytes; expected at most 16777216; shorten its texts or split it");
  }

  private static List<Problem> problems(String text) {
    return problems(JsonDocument.of(text));
  }

  private static List<Problem> problems(JsonDocument document) {
    return catchThrowableOfType(
            JsonFormatException.class, () -> RecordJson.read("f", document, Fixture.class))
        .problems();
  }
}
