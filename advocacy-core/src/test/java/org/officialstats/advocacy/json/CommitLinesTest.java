package org.officialstats.advocacy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;

/** The fast reader gives what the strict one gives, and refuses what it refuses, in the same words. */
class CommitLinesTest {
  private static final String SALT = "0123456789abcdef0123456789abcdef";
  private static final List<String> TEXTS = List.of(
      "Kigali",
      "réunion à Yaoundé",
      "会议 😀",
      "said \"yes\"",
      "a\\b",
      "line\u2028end",
      "{}[],:",
      "\uFFFD");
  private static final List<String> VALUES = List.of(
      "0",
      "-0",
      "1.50",
      "-12e+5",
      "3E-2",
      "true",
      "false",
      "null",
      "\"\"",
      "{}",
      "[]",
      "[[1],{}]",
      "\"\\u00e9\\n\\\"\\\\\\/\\b\\f\\r\\t\"",
      "\"é会😀\"",
      "\"0123456789 longer than eight\"",
      "{\"a\":{\"b\":[1,2,{\"c\":null}]}}");

  private final CommitLines lines = CommitLines.reader();

  @Property(tries = 500)
  void agreesWithTheStrictReaderOnWhatIsWritten(@ForAll long seed) {
    for (Commit commit : commits(seed)) {
      byte[] line = CommitJson.write(commit);
      assertThat(read(line)).isEqualTo(commit).isEqualTo(CommitJson.read("here", line));
    }
  }

  @Property(tries = 150)
  void agreesWithTheStrictReaderOnWhatWasChanged(@ForAll long seed) {
    java.util.Random chance = new java.util.Random(seed);
    for (Commit commit : commits(seed)) {
      byte[] line = CommitJson.write(commit);
      for (int i = 0; i < 40; i++) {
        assertAgree(mutated(line, chance));
      }
    }
  }

  private static byte[] mutated(byte[] line, RandomGenerator chance) {
    int at = chance.nextInt(line.length);
    byte[] odd = {
      0,
      9,
      ' ',
      '"',
      '\\',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '0',
      '-',
      'e',
      '.',
      (byte) 0x80,
      (byte) 0xC0,
      (byte) 0xED,
      (byte) 0xF5,
      (byte) 0xFF
    };
    byte unit = odd[chance.nextInt(odd.length)];
    return switch (chance.nextInt(5)) {
      case 0 -> Arrays.copyOf(line, at);
      case 1 -> with(line, at, at + 1, new byte[0]);
      case 2 -> with(line, at, at, new byte[] {unit});
      case 3 -> with(line, at, at + 1, new byte[] {unit});
      default -> with(line, at, at + 1, new byte[] {(byte) (line[at] ^ 1 << chance.nextInt(8))});
    };
  }

  private static byte[] with(byte[] line, int from, int to, byte[] instead) {
    byte[] changed = new byte[line.length - (to - from) + instead.length];
    System.arraycopy(line, 0, changed, 0, from);
    System.arraycopy(instead, 0, changed, from, instead.length);
    System.arraycopy(line, to, changed, from + instead.length, line.length - to);
    return changed;
  }

  @Test
  void agreesWithTheStrictReaderOnWhatIsSeldom() {
    String line = text(CommitJson.write(commits(1).get(0)));
    String hash = "\"hash\":\"";
    int end = line.length() - 1;
    for (String more : List.of(
        ",\"batch\":1,\"crc\":\"00000000\"}",
        ",\"one\":1,\"two\":2,\"three\":{}}",
        ",\"batch\":1,\"batch\":2}",
        ",\"a\":1,\"b\":2,\"a\":3}",
        ",\"by\":\"twice\"}",
        ",\"batch\":01}",
        ",\"batch\":1.}",
        ",\"batch\":1e}",
        ",\"batch\":+1}",
        ",\"batch\":.5}",
        ",\"batch\":NaN}",
        ",\"batch\":truth}",
        ",\"batch\":\"\\x\"}",
        ",\"batch\":\"\\u12g4\"}",
        ",\"batch\": 1}",
        "} ",
        "}}",
        ",}",
        ",\"deep\":" + "[".repeat(150) + "]".repeat(150) + "}",
        ",\"deep\":" + "[".repeat(250) + "]".repeat(250) + "}",
        ",\"long\":" + "1".repeat(999) + "}",
        ",\"long\":" + "1".repeat(1_001) + "}",
        ",\"" + "n".repeat(2_000) + "\":1}",
        ",\"" + "n".repeat(60_000) + "\":1}")) {
      assertAgree(bytes(line.substring(0, end) + more));
    }
    assertThat(line).contains(hash);
    for (String[] change : List.of(
        new String[] {"\"revision\":1,", "\"revision\":0,"},
        new String[] {"\"revision\":1,", "\"revision\":01,"},
        new String[] {"\"revision\":1,", "\"revision\":1234567890123456789,"},
        new String[] {"\"revision\":1,", "\"revision\":99999999999999999999,"},
        new String[] {"T03:04:05Z", "T24:04:05Z"},
        new String[] {"T03:04:05Z", "T03:60:05Z"},
        new String[] {"T03:04:05Z", "T03:04:60Z"},
        new String[] {"T03:04:05Z", "T03:04:05.000Z"},
        new String[] {"T03:04:05Z", "T03:04:05.120Z"},
        new String[] {"T03:04:05Z", "T03:04:05.1234Z"},
        new String[] {"T03:04:05Z", "T03:04:05+00:00"},
        new String[] {"T03:04:05Z", "T03:04:05z"},
        new String[] {"2026-01-02", "2026-02-30"},
        new String[] {"2026-01-02", "+12026-01-02"},
        new String[] {"2026-01-02", "-026-01-02"},
        new String[] {"\"changes\":[", "\"changes\":[],\"changes\":["},
        new String[] {"\"action\":\"put\"", "\"action\":\"turn\""},
        new String[] {"\"key\":\"event/", "\"key\":\"event"},
        new String[] {"\"key\":\"event/", "\"key\":\"Event/"},
        new String[] {"\"key\":\"event/", "\"key\":\"event/é"},
        new String[] {SALT, "0123"},
        new String[] {SALT, SALT.toUpperCase(java.util.Locale.ROOT)})) {
      assertThat(line).contains(change[0]);
      assertAgree(bytes(line.replace(change[0], change[1])));
    }
  }

  @Test
  void readsWhatWasFoldedAndANoteByItself() {
    Change folded = change("01", 3, new java.util.Random(1));
    Commit note = Commit.after(Head.NONE, Instant.EPOCH, Actor.of("a.diallo"), "Folded", List.of());
    Commit commit =
        Commit.after(note.head(), Instant.EPOCH, Actor.of("a.diallo"), "Kigali", List.of(folded));

    assertThat(List.of(note, commit)).allSatisfy(each -> {
      byte[] line = CommitJson.write(each);
      Supplier<String> where = () -> fail("left to the strict reader");
      assertThat(lines.read(where, line, 0, line.length)).isEqualTo(each);
    });
  }

  @Test
  void readsALineInTheMiddleOfABuffer() {
    Commit commit = commits(7).get(0);
    byte[] line = CommitJson.write(commit);
    byte[] buffer = new byte[line.length + 20];
    Arrays.fill(buffer, (byte) '}');
    System.arraycopy(line, 0, buffer, 10, line.length);
    assertThat(lines.read(() -> "here", buffer, 10, 10 + line.length)).isEqualTo(commit);
    Arrays.fill(buffer, (byte) 0);
    assertThat(commit.isIntact()).isTrue();
  }

  @Test
  void asksForThePlaceOnlyWhenThereIsSomethingToSay() {
    byte[] line = CommitJson.write(commits(7).get(0));
    lines.read(
        () -> {
          throw new AssertionError("asked");
        },
        line,
        0,
        line.length);
    assertThatThrownBy(() -> lines.read(() -> "f, line 3", line, 1, line.length))
        .hasMessageStartingWith("[f, line 3, column 1] not a commit;");
    assertThatThrownBy(() -> lines.read(null, line, 0, 1)).hasMessage("where");
    assertThatThrownBy(() -> lines.read(() -> "", null, 0, 1)).hasMessage("bytes");
  }

  private void assertAgree(byte[] line) {
    AtomicReference<Commit> expected = new AtomicReference<>();
    Throwable refusal = catchThrowable(() -> expected.set(CommitJson.read("here", line)));
    if (refusal == null) {
      assertThat(read(line)).as(text(line)).isEqualTo(expected.get());
    } else {
      assertThatThrownBy(() -> read(line))
          .as(text(line))
          .hasSameClassAs(refusal)
          .hasMessage(refusal.getMessage());
    }
  }

  private Commit read(byte[] line) {
    return lines.read(() -> "here", line, 0, line.length);
  }

  /** Commits that a seed decides; the first one always of the same form. */
  private static List<Commit> commits(long seed) {
    java.util.Random chance = new java.util.Random(seed);
    List<Commit> commits = new ArrayList<>();
    Instant at = Instant.parse("2026-01-02T03:04:05Z");
    Head head = Head.NONE;
    for (int i = 0; i < 4; i++) {
      List<Change> changes = new ArrayList<>();
      for (int j = i == 0 ? 1 : chance.nextInt(5); j > 0; j--) {
        changes.add(change(i + "-" + j, i == 0 ? 0 : chance.nextInt(5), chance));
      }
      Actor by = Actor.of(i == 0 ? "a.diallo" : TEXTS.get(chance.nextInt(5)));
      String message = i == 0 ? "Kigali" : TEXTS.get(chance.nextInt(5));
      Commit commit = Commit.after(head, at, by, message, changes);
      commits.add(commit);
      head = commit.head();
      at = at.plusMillis(chance.nextInt(3) * 500L + chance.nextInt(2) * 86_400_000L);
    }
    return commits;
  }

  private static Change change(String id, int kind, java.util.Random chance) {
    EntityKey key = EntityKey.parse((chance.nextBoolean() ? "event/ev" : "person/p") + id);
    EntityKey event = EntityKey.parse("event/ev" + id);
    StringBuilder document = new StringBuilder("{\"id\":\"" + id + "\"");
    for (int i = chance.nextInt(4); i > 0; i--) {
      document
          .append(",\"f")
          .append(i)
          .append("\":")
          .append(VALUES.get(chance.nextInt(VALUES.size())));
    }
    JsonDocument json =
        JsonDocument.of(document.append(chance.nextInt(9) == 0 ? " }" : "}").toString());
    return switch (kind) {
      case 0 -> Change.put(event, json, SALT);
      case 1 -> Change.remove(key);
      case 2 -> Change.put(key, json, SALT).redacted(JsonDocument.of("{}"));
      case 3 -> Change.put(key, json, SALT).folded();
      default -> Change.put(key, json, SALT);
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
