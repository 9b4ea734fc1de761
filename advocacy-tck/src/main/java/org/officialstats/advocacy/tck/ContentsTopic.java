package org.officialstats.advocacy.tck;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.spi.Store;

/** What goes in comes out, byte for byte. */
abstract class ContentsTopic extends StoreTopic {
  private static final int LARGEST_DOCUMENT = 16 << 20;
  private static final EntityKey EVENT = EntityKey.parse("event/ev01");

  @Test
  void keepsACommitWithoutChanges() {
    Store store =
        openWith(List.of(log.put("event/ev01", "a"), log.commit(), log.put("event/ev01", "b")));

    assertHolds(store, log.commits());
    assertHoldsAfterReopening(store, log.commits());
  }

  @Test
  void keepsDocumentsByteForByte() {
    assertKept(
        "{}",
        "{\"id\":\"ev01\"}",
        "{\"z\":1,\"a\":2,\"m\":[3,2,1]}",
        "{\"numbers\":[0,-0,1.0,1.50,1e3,1E-2,12345678901234567890.10,0.1000000000000000055]}",
        "{\"escapes\":\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0041 \\u00e9\"}",
        "{\"\":{\"\":[[],{},\"\",true,false,null]}}",
        "{\"quotes\":\"' `` $$ ; -- /* */ % _ ? ${x} #{x} <a> &amp; \"}");
  }

  @Test
  void keepsFieldsThatItDoesNotKnow() {
    assertKept("{\"entity\":\"event\",\"schema\":999,\"id\":\"ev01\",\"revision\":7,\"hash\":\"x\","
        + "\"x-office\":{\"deep\":[{\"deeper\":[1.50,null]}]},\"future\":true}");
  }

  @Test
  void keepsTextsOfEveryScript() {
    assertKept(
        text(
            "Estad\u00edsticas oficiales, \u0421\u0442\u0430\u0442\u0438\u0441\u0442\u0438\u043a\u0430"),
        text(
            "\u0627\u0644\u0625\u062d\u0635\u0627\u0621\u0627\u062a \u0627\u0644\u0631\u0633\u0645\u064a\u0629 2024 \u200f(\u200e)"),
        text("\u5b98\u65b9\u7edf\u8ba1"),
        text("\ud83d\udcca \ud83d\udc69\u200d\ud83d\udcbb \ud840\udc00 \udbff\udffd"),
        text("e\u0301 and \u00e9, A\u030a and \u00c5 and \u212b"),
        text("\ufeff \u00a0 \u2028 \u2029 \u0085 \u200b \ufffd"));
  }

  @Test
  void keepsControlCharactersThatAreEscaped() {
    StringBuilder controls = new StringBuilder();
    for (int control = 1; control < 0x20; control++) {
      controls
          .append("\\u00")
          .append(control < 0x10 ? "0" : "")
          .append(Integer.toHexString(control));
    }
    assertKept(text(controls.toString()), text("\u007f\u0080\u009f"));
  }

  @Test
  void keepsADocumentOfTheLargestSize() {
    String frame = text("");
    assertKept(frame.replace("\"\"", "\"" + "x".repeat(LARGEST_DOCUMENT - frame.length()) + "\""));
  }

  @Test
  void keepsManyLargeDocumentsOfOneCommit() {
    Change[] changes = Stream.of("ev01", "ev02", "ev03", "ev04", "ev05", "ev06", "ev07", "ev08")
        .map(id -> log.change("event/" + id, "\u00e9".repeat(200_000)))
        .toArray(Change[]::new);
    Store store = openWith(List.of(log.commit(changes)));

    assertHolds(store, log.commits());
    assertHoldsAfterReopening(store, log.commits());
  }

  @Test
  void keepsIdsThatAreAwkwardForFileSystems() {
    String longest = "x".repeat(64);
    Change[] changes = Stream.of(
            "con",
            "nul",
            "aux",
            "prn",
            "com1",
            "lpt1",
            "0",
            "00",
            "007",
            "1e5",
            "null",
            "true",
            "nan",
            "a--b",
            "a-",
            "a---------",
            longest,
            "x".repeat(63),
            "0".repeat(64),
            "select",
            "lock")
        .flatMap(id -> Stream.of("event/" + id, id + "/ev01"))
        .map(key -> log.change(key, "text of " + key))
        .toArray(Change[]::new);
    Store store =
        openWith(List.of(log.commit(changes), log.put(longest + "/" + longest, "longest")));

    assertHolds(store, log.commits());
    assertHoldsAfterReopening(store, log.commits());
  }

  @Test
  void keepsActorsAndMessagesAsTheyAre() {
    Actor actor =
        Actor.of("o'brien\\\"; \u0645\u062f\u064a\u0631 \ud83d\udc69 %s {} " + "x".repeat(900));
    String message = "\ufeffit's \"quoted\" \\ \u2211 \ud83d\udcca e\u0301 " + "\u5b98".repeat(900);
    Commit commit = log.commit(actor, message, List.of(log.change("event/ev01", "text")));
    Store store = openWith(List.of(commit));

    assertHolds(store, log.commits());
    assertHoldsAfterReopening(store, log.commits());
  }

  @Test
  void keepsTimesToTheMillisecondInAnyOrder() {
    Store store = open();
    for (String time : List.of(
        "2026-01-02T03:04:05.001Z",
        "2024-02-29T23:59:59.999Z",
        "1969-12-31T23:59:59.999Z",
        "1900-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999Z",
        "2026-03-29T01:30:00Z",
        "2026-10-25T01:30:00.100Z",
        "2026-01-02T03:04:05.010Z")) {
      List<Change> changes = List.of(log.change("event/ev01", time.replace(":", " ")));
      store.append(List.of(log.commit(Instant.parse(time), Actor.of("a"), "m", changes)));
    }

    assertHolds(store, log.commits());
    assertHoldsAfterReopening(store, log.commits());
  }

  @Test
  void keepsTheComingAndGoingOfAnEntity() {
    Store store = openWith(List.of(
        log.remove("event/never-there"),
        log.put("event/ev01", "there"),
        log.remove("event/ev01"),
        log.remove("event/ev01"),
        log.put("event/ev01", "there"),
        log.put("event/ev01", "there")));

    assertHolds(store, log.commits());
    assertHoldsAfterReopening(store, log.commits());
  }

  @Test
  void keepsChangesInTheirOrder() {
    Store store = openWith(List.of(log.commit(
        log.change("event/b", "1"),
        log.change("partner/a", "2"),
        Change.remove(EntityKey.parse("event/c")),
        log.change("event/a", "3"))));

    assertHolds(store, log.commits());
    assertHoldsAfterReopening(store, log.commits());
  }

  @Test
  void keepsAChangeThatIsErasedAlready() {
    Change erased = log.change("person/p01", "erased elsewhere").redacted(ERASED);
    Store store = openWith(List.of(log.commit(erased, log.change("event/ev01", "text"))));

    assertHolds(store, log.commits());
    assertHoldsAfterReopening(store, log.commits());
  }

  private static String text(String text) {
    return "{\"text\":\"" + text + "\"}";
  }

  private void assertKept(String... documents) {
    Store store = open();
    Arrays.stream(documents)
        .map(document -> log.commit(log.change(EVENT, document)))
        .forEach(commit -> store.append(List.of(commit)));

    assertHolds(store, log.commits());
    assertHoldsAfterReopening(store, log.commits());
  }
}
