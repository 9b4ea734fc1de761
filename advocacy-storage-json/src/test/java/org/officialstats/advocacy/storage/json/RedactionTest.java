package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.log.Change.Action;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.spi.Store;

class RedactionTest {
  private static final JsonDocument ERASED = JsonDocument.of("{\"erased\":true}");

  @TempDir
  private Path temporary;

  private final Log log = new Log();
  private StoreFolder folder;

  @BeforeEach
  void makeAStoreOfManySegments() {
    folder = new StoreFolder(temporary);
    try (Store store = folder.open(1, 1)) {
      store.append(List.of(log.put("ev01", "secret one", "ev02", "kept")));
      store.append(List.of(log.put("ev02", "kept too")));
      store.append(List.of(log.put("ev01", "secret two")));
      store.append(List.of(log.put("ev03", "secret of another, event/ev01")));
      store.append(List.of(log.remove("ev01"), log.put("ev01", "secret three")));
    }
  }

  @Test
  void leavesNothingOfTheTextInAnyFile() {
    folder.write("aside/journal-1-byte-7", "torn secret one");
    folder.write("journal/0000000000000001.jsonl.tmp", "secret two");
    try (Store store = folder.open(1, 1)) {
      store.redact(Log.key("ev01"), document -> ERASED);
      assertErased();
      assertThat(Log.read(store)).isEqualTo(redactedLog());
      store.append(List.of(new Log(log.commits()).put("ev04", "after")));
    }
    assertThat(folder.text("records/00.jsonl")).contains("\"document\":{\"erased\":true}");
    assertThat(folder.notices)
        .containsExactly("[" + temporary.resolve("aside")
            + "] emptied, as what was set aside there may hold what is erased now");
    try (Store store = folder.open()) {
      assertThat(Log.read(store))
          .hasSize(7)
          .startsWith(redactedLog().toArray(Commit[]::new))
          .allMatch(Commit::isIntact);
    }
  }

  @Test
  void canBeDoneAgainWithTheSameBytes() {
    try (Store store = folder.open(1, 1)) {
      store.redact(Log.key("ev01"), document -> ERASED);
    }
    var once = folder.files();
    try (Store store = folder.open(1, 1)) {
      store.redact(Log.key("ev01"), document -> ERASED);
    }
    assertThat(folder.files()).usingRecursiveComparison().isEqualTo(once);
  }

  @Test
  void doesNothingToWhatIsNotThere() {
    var before = folder.files();
    try (Store store = folder.open(1, 1)) {
      store.redact(Log.key("ev99"), document -> ERASED);
    }
    assertThat(folder.files()).usingRecursiveComparison().isEqualTo(before);
  }

  @Test
  void stopsWhenTheReplacementFailsAndCanBeCompleted() {
    try (Store store = folder.open(1, 1)) {
      assertThatThrownBy(() -> store.redact(Log.key("ev01"), document -> {
            if (document.text().contains("two")) {
              throw new IllegalStateException("no pseudonym");
            }
            return ERASED;
          }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("no pseudonym");
      assertThat(folder.files().keySet()).noneMatch(name -> name.endsWith(".tmp"));
      store.redact(Log.key("ev01"), document -> ERASED);
      assertErased();
      assertThat(Log.read(store)).isEqualTo(redactedLog());
    }
  }

  private List<Commit> redactedLog() {
    return log.commits().stream()
        .map(commit -> commit.withChanges(commit.changes().stream()
            .map(change -> change.key().equals(Log.key("ev01")) && change.action() == Action.PUT
                ? change.redacted(ERASED)
                : change)
            .toList()))
        .toList();
  }

  private void assertErased() {
    folder
        .files()
        .forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
            .as(name)
            .doesNotContain("secret one", "secret two", "secret three"));
  }
}
