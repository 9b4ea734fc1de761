package org.officialstats.advocacy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;

class CommitJsonTest {
  private static final EntityKey EVENT = EntityKey.parse("event/ev01");
  private static final String SALT = "0123456789abcdef0123456789abcdef";
  private static final JsonDocument DOCUMENT =
      JsonDocument.of("{\"id\":\"ev01\",\"title\":{\"fr\":\"É\"},\"x\":[1.50]}");
  private static final Commit COMMIT = Commit.after(
      Head.NONE,
      Instant.parse("2026-01-02T03:04:05.670Z"),
      Actor.of("a.diallo"),
      "Kigali \"follow-up\"",
      List.of(Change.put(EVENT, DOCUMENT, SALT), Change.remove(EntityKey.parse("event/ev02"))));

  @Test
  void writesOneLineWithTheDocumentsAsTheyAre() {
    assertThat(text(CommitJson.write(COMMIT)))
        .isEqualTo("{\"revision\":1,\"at\":\"2026-01-02T03:04:05.670Z\",\"by\":\"a.diallo\","
            + "\"message\":\"Kigali \\\"follow-up\\\"\",\"changes\":["
            + "{\"action\":\"put\",\"key\":\"event/ev01\",\"salt\":\"" + SALT + "\",\"digest\":\""
            + COMMIT.changes().get(0).digest() + "\",\"document\":" + DOCUMENT.text() + "},"
            + "{\"action\":\"remove\",\"key\":\"event/ev02\",\"digest\":\""
            + COMMIT.changes().get(1).digest() + "\"}],\"previous\":\"" + COMMIT.previous()
            + "\",\"hash\":\"" + COMMIT.hash() + "\"}");
  }

  @Test
  void readsWhatItWrote() {
    assertThat(CommitJson.read("here", CommitJson.write(COMMIT))).isEqualTo(COMMIT);
  }

  @Test
  void readsARedactedChange() {
    Change redacted = COMMIT.changes().get(0).redacted(JsonDocument.of("{}"));
    Commit commit = COMMIT.withChanges(List.of(redacted, COMMIT.changes().get(1)));
    assertThat(CommitJson.read("here", CommitJson.write(commit))).isEqualTo(commit);
    assertThat(text(CommitJson.write(commit)))
        .contains("{\"action\":\"redacted\",\"key\":\"event/ev01\",\"digest\"")
        .doesNotContain("salt");
  }

  @Test
  void readsAFoldedChange() {
    Change folded = COMMIT.changes().get(0).folded();
    Commit commit = COMMIT.withChanges(List.of(folded, COMMIT.changes().get(1)));
    assertThat(CommitJson.read("here", CommitJson.write(commit))).isEqualTo(commit);
    assertThat(text(CommitJson.write(commit)))
        .contains(
            "{\"action\":\"folded\",\"key\":\"event/ev01\",\"digest\":\"" + folded.digest() + "\"}")
        .doesNotContain("salt", "document");
  }

  @Test
  void readsACommitWithoutChanges() {
    Commit note = Commit.after(COMMIT.head(), COMMIT.at(), COMMIT.by(), "folded", List.of());
    assertThat(CommitJson.read("here", CommitJson.write(note))).isEqualTo(note);
    assertThat(note.isIntact()).isTrue();
  }

  @Test
  void ignoresFieldsThatItDoesNotKnow() {
    String line = text(CommitJson.write(COMMIT))
        .replace("{\"revision\"", "{\"later\":{\"hash\":[1]},\"revision\"")
        .replace("{\"action\"", "{\"later\":null,\"action\"");
    assertThat(CommitJson.read("here", bytes(line))).isEqualTo(COMMIT);
  }

  @Test
  void refusesADocumentThatWouldNotStayInItsPlace() {
    for (String document : List.of(
        "",
        "{",
        "[]",
        " {}",
        "{} ",
        "{\n}",
        "{},{}",
        "{\"a\":1}}",
        "{\"a\":1},\"b\":{}",
        "{a:1}")) {
      Change change = Change.put(EVENT, JsonDocument.of(document), SALT);
      Commit commit = Commit.after(Head.NONE, COMMIT.at(), COMMIT.by(), "x", List.of(change));
      assertThatThrownBy(() -> CommitJson.write(commit))
          .as(document)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("document of event/ev01: " + document.length()
              + " bytes that are not one line of JSON;"
              + " expected one object without space around it and without line breaks");
    }
  }

  @Test
  void saysWhereALineIsWrong() {
    assertRefused(
        "", "[f, column 1] not a commit; expected a line that begins with {; " + remedy());
    assertRefused(
        "\uFEFF{}", "[f, column 1] not a commit; expected a line that begins with {; " + remedy());
    assertRefused(
        "{\"revision\":1",
        "[f, column 1] not JSON; expected one commit as a JSON object on one line; " + remedy());
    assertRefused(
        "{\"revision\":\"1\"}",
        "[f, column 13] commit: 'revision' is not a number; expected a whole number; " + remedy());
    assertRefused(
        "{\"by\":null}",
        "[f, column 7] commit: 'by' is not a text; expected a text in quotes; " + remedy());
    assertRefused(
        "{\"by\":\"a\",\"by\":\"b\"}",
        "[f, column 11] commit: field 'by' twice; expected each field once; " + remedy());
    assertRefused(
        "{\"changes\":{}}", "[f, column 12] changes: not a list; expected [; " + remedy());
    assertRefused(
        "{\"changes\":[1]}",
        "[f, column 13] changes: not a list of objects; expected {; " + remedy());
    assertRefused(
        "{\"revision\":1}",
        "[f, column 14] commit: field 'at' is missing; expected all fields of a commit; "
            + remedy());
    assertRefused(
        "{\"changes\":[{\"key\":\"event/e\"}]}",
        "[f, column 29] change: field 'action' is missing; expected all fields of a change; "
            + remedy());
    assertRefused(
        "{\"changes\":[{\"key\":\"event/e\",\"action\":\"PUT\"}]}",
        "[f, column 44] change: unknown action 'PUT'; expected put, redacted, folded or remove; "
            + remedy());
    assertRefused(
        "{\"changes\":[{\"document\":7}]}",
        "[f, column 25] document: not an object; expected {; " + remedy());
    String line = text(CommitJson.write(COMMIT));
    assertRefused(
        line + "{}",
        "[f, column " + (line.length() + 1)
            + "] more after the commit; expected the end of the line; " + remedy());
    assertRefused(
        line.replace("T03", "t03"),
        "[f, column " + line.length()
            + "] commit: time '2026-01-02t03:04:05.670Z'; expected it as 2026-01-02T03:04:05.670Z; "
            + remedy());
  }

  @Test
  void namesAMissingArgument() {
    assertThatThrownBy(() -> CommitJson.read(null, new byte[0])).hasMessage("where");
    assertThatThrownBy(() -> CommitJson.read("f", null)).hasMessage("line");
    assertThatThrownBy(() -> CommitJson.write(null)).hasMessage("commit");
  }

  @Property(tries = 200)
  void anyCommitReadsBackEqual(@ForAll("commits") Commit commit) {
    assertThat(CommitJson.read("here", CommitJson.write(commit))).isEqualTo(commit);
  }

  @Property(tries = 30)
  void anyFlippedByteIsSeen(@ForAll("commits") Commit commit) {
    byte[] line = CommitJson.write(commit);
    for (int i = 0; i < line.length; i++) {
      byte[] flipped = line.clone();
      flipped[i] ^= (byte) (1 << i % 8);
      assertThat(isAccepted(flipped)).as("byte %d of %s", i, text(line)).isFalse();
    }
  }

  @Provide
  Arbitrary<Commit> commits() {
    Arbitrary<String> texts = Arbitraries.of(
            "a", "é", "\"", "\\", "字", "😀", " ", "/", "{", "},", ":")
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces));
    Arbitrary<String> lines = texts.filter(text -> !text.isBlank());
    Arbitrary<Change> puts = texts
        .map(text -> text.replace("\\", "\\\\").replace("\"", "\\\""))
        .map(text ->
            Change.put(EVENT, JsonDocument.of("{\"t\":\"" + text + "\",\"n\":[1e5,null]}"), SALT));
    Arbitrary<Change> changes = Arbitraries.oneOf(puts, Arbitraries.just(Change.remove(EVENT)));
    return Combinators.combine(
            changes, lines, lines, Arbitraries.longs().between(0, 4_000_000_000_000L))
        .as((change, by, message, at) -> Commit.after(
            Head.NONE, Instant.ofEpochMilli(at), Actor.of(by), message, List.of(change)));
  }

  private static boolean isAccepted(byte[] line) {
    try {
      return CommitJson.read("here", line).isIntact();
    } catch (JsonFormatException refused) {
      return false;
    }
  }

  private static String remedy() {
    return "restore the line from where it came";
  }

  private static void assertRefused(String line, String message) {
    assertThatThrownBy(() -> CommitJson.read("f", bytes(line)))
        .isInstanceOf(JsonFormatException.class)
        .hasMessage(message);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
