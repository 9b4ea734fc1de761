package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.spi.StoreProvider;

class JsonStoreTest {
  @TempDir
  private Path temporary;

  private StoreFolder folder;
  private final Log log = new Log();

  @BeforeEach
  void nameADirectoryThatIsNotThereYet() {
    folder = new StoreFolder(temporary.resolve("office").resolve("store"));
  }

  @Test
  void isFoundByItsId() {
    assertThat(ServiceLoader.load(StoreProvider.class, StoreProvider.class.getClassLoader()))
        .extracting(StoreProvider::id)
        .contains("json");
  }

  @Test
  void declaresItsSettingAndChecksItsForm() {
    assertThat(new JsonStoreProvider().settings()).singleElement().satisfies(setting -> {
      assertThat(setting.name()).isEqualTo("directory");
      assertThat(setting.required()).isTrue();
      assertThat(setting.check().apply("data/store")).isEmpty();
      assertThat(setting.check().apply(" ")).contains("the path of a directory");
      assertThat(setting.check().apply("a\0b")).contains("the path of a directory");
    });
  }

  @Test
  void isEmptyAtFirst() {
    try (Store store = folder.open()) {
      assertThat(store.head()).isEqualTo(Head.NONE);
      assertThat(Log.read(store)).isEmpty();
    }
  }

  @Test
  void keepsCommitsAfterClosing() {
    try (Store store = folder.open()) {
      store.append(List.of(log.put("ev01", "Kigali"), log.put("ev02", "Bogotá")));
      store.append(List.of(log.remove("ev01")));
      assertThat(store.head()).isEqualTo(log.commits().get(2).head());
    }
    try (Store store = folder.open()) {
      assertThat(Log.read(store)).isEqualTo(log.commits());
      assertThat(Log.read(store, 2)).isEqualTo(log.commits().subList(2, 3));
      assertThat(Log.read(store, 3)).isEmpty();
      assertThat(Log.read(store, 9)).isEmpty();
    }
    assertThat(folder.notices).isEmpty();
  }

  @Test
  void keepsCommitsWithoutClosing() {
    Store store = folder.open();
    store.append(List.of(log.put("ev01", "Kigali")));
    StoreFolder left = folder.copyTo(temporary.resolve("left"));
    try (Store again = left.open()) {
      assertThat(Log.read(again)).isEqualTo(log.commits());
    }
    assertThat(left.notices).isEmpty();
    store.close();
  }

  @Test
  void writesTheSameFilesForTheSameCommits() {
    for (String name : List.of("one", "two")) {
      try (Store store = new StoreFolder(temporary.resolve(name)).open()) {
        store.append(List.of(new Log().put("ev01", "Kigali", "ev02", "x")));
      }
    }
    assertThat(new StoreFolder(temporary.resolve("one")).files())
        .usingRecursiveComparison()
        .isEqualTo(new StoreFolder(temporary.resolve("two")).files());
  }

  @Test
  void startsANewSegmentWhenOneIsFull() {
    try (Store store = folder.open(1_000, Long.MAX_VALUE)) {
      for (int i = 0; i < 20; i++) {
        store.append(List.of(log.put("ev" + i, "x".repeat(100))));
      }
      assertThat(Log.read(store)).isEqualTo(log.commits());
      assertThat(Log.read(store, 7)).isEqualTo(log.commits().subList(7, 20));
    }
    assertThat(folder.files().keySet())
        .filteredOn(name -> name.startsWith("journal/"))
        .hasSizeGreaterThan(5);
    try (Store store = folder.open(1_000, Long.MAX_VALUE)) {
      assertThat(Log.read(store)).isEqualTo(log.commits());
    }
  }

  @Test
  void readsACommitThatIsLargerThanABuffer() {
    try (Store store = folder.open()) {
      store.append(List.of(log.put("ev01", "x".repeat(300_000)), log.put("ev02", "y")));
      assertThat(Log.read(store)).isEqualTo(log.commits());
    }
  }

  @Test
  void refusesACommitThatDoesNotFollow() {
    try (Store store = folder.open()) {
      store.append(List.of(log.put("ev01", "Kigali")));
      Commit stale = new Log().put("ev02", "Bogotá");
      assertThatThrownBy(() -> store.append(List.of(stale)))
          .isInstanceOfSatisfying(
              StorageException.class, e -> assertThat(e.kind()).isEqualTo(Kind.CONFLICT))
          .hasMessage("[" + folder.path + "] commit 1 does not follow the last one, 1;"
              + " read what was kept since, and decide again");
      assertThat(Log.read(store)).isEqualTo(log.commits());
    }
  }

  @Test
  void refusesMisuse() {
    try (Store store = folder.open()) {
      Commit first = log.put("ev01", "Kigali");
      log.put("ev01", "Kigali");
      Commit third = log.put("ev01", "Kigali");
      assertThatThrownBy(() -> store.append(List.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no commits; expected one or more");
      assertThatThrownBy(() -> store.append(List.of(first, third)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("commit 3 does not follow commit 1 of the same batch; expected a chain");
      assertThatThrownBy(() -> store.append(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("commits");
      assertThatThrownBy(() -> store.read(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("after");
      assertThatThrownBy(() -> store.redact(null, d -> d)).hasMessage("key");
      assertThatThrownBy(() -> store.redact(Log.key("ev01"), null)).hasMessage("replacement");
      assertThatThrownBy(() -> new JsonStoreProvider().open(null)).hasMessage("context");
      assertThat(store.head()).isEqualTo(Head.NONE);
    }
  }

  @Test
  void refusesADocumentThatWouldBreakItsLineAndStaysUsable() {
    try (Store store = folder.open()) {
      Commit broken =
          new Log().commit(List.of(Change.put(Log.key("ev01"), JsonDocument.of("{\n}"), Log.SALT)));
      assertThatThrownBy(() -> store.append(List.of(broken)))
          .isInstanceOf(IllegalArgumentException.class);
      store.append(List.of(log.put("ev01", "Kigali")));
      assertThat(Log.read(store)).isEqualTo(log.commits());
    }
  }

  @Test
  void readsUpToTheEndThatItSawWhenItBegan() {
    try (Store store = folder.open(200, 1)) {
      store.append(List.of(log.put("ev01", "a"), log.put("ev01", "b")));
      try (Stream<Commit> stream = store.read(Revision.NONE)) {
        Iterator<Commit> commits = stream.iterator();
        Commit first = commits.next();
        store.append(List.of(log.put("ev01", "c")));
        assertThat(List.of(first, commits.next())).isEqualTo(log.commits().subList(0, 2));
        assertThat(commits.hasNext()).isFalse();
      }
    }
  }

  @Test
  void refusesEverythingOnceItIsClosed() {
    Store store = folder.open();
    store.append(List.of(log.put("ev01", "a")));
    Stream<Commit> open = store.read(Revision.NONE);
    store.close();
    store.close();
    String message = "store " + folder.path + " is closed";
    Commit next = log.put("ev01", "b");
    assertThatThrownBy(store::head).isInstanceOf(IllegalStateException.class).hasMessage(message);
    assertThatThrownBy(() -> store.append(List.of(next)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> store.read(Revision.NONE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> store.redact(Log.key("ev01"), d -> d))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
    assertThatThrownBy(open::toList).isInstanceOf(IllegalStateException.class).hasMessage(message);
  }

  @Test
  void survivesAnInterruptedCaller() {
    try (Store store = folder.open(1, 1)) {
      for (int i = 0; i < 5; i++) {
        Thread.currentThread().interrupt();
        store.append(List.of(log.put("ev01", "text " + i)));
        assertThat(Log.read(store)).isEqualTo(log.commits());
        assertThat(Thread.interrupted()).isTrue();
      }
      Thread.currentThread().interrupt();
    }
    assertThat(Thread.interrupted()).isTrue();
    try (Store store = folder.open()) {
      assertThat(Log.read(store)).isEqualTo(log.commits());
    }
  }

  @Test
  void writesTheCurrentRecordsSortedAndReadable() {
    try (Store store = folder.open()) {
      store.append(List.of(log.put("ev02", "Bogotá", "ev01", "Kigali", "ev03", "x")));
      store.append(List.of(log.put("ev01", "Kigali 2"), log.remove("ev03")));
    }
    assertThat(folder.text("records/00.jsonl")).isEqualTo("""
        {"key":"event/ev01","revision":2,"at":"2026-01-02T03:04:06Z","by":"a.\\"diallo\\"",\
        "document":{"id":"ev01","text":"Kigali 2"}}
        {"key":"event/ev02","revision":1,"at":"2026-01-02T03:04:05Z","by":"a.\\"diallo\\"",\
        "document":{"id":"ev02","text":"Bogotá"}}
        """);
    assertThat(folder.text("manifest.json")).isEqualTo("""
        {
          "format": "advocacy-json-store",
          "version": 1,
          "historyFrom": 1,
          "revision": 3,
          "hash": "%s",
          "buckets": 1,
          "records": {
            "00": {"records": 2, "bytes": %d, "crc": "%s"}
          },
          "crc": "%s"
        }
        """.formatted(
            log.commits().get(2).hash(),
            folder.bytes("records/00.jsonl").length,
            Checksum.CRC32C.of(folder.bytes("records/00.jsonl")),
            folder
                .text("manifest.json")
                .replaceAll("(?s).*\\n  \"crc\": \"([0-9a-f]{8})\"\\n}\\n", "$1")));
  }

  @Test
  void spreadsTheRecordsOverMoreFilesAsTheyGrow() {
    try (Store store = folder.open(10_000, 1)) {
      for (int i = 0; i < 30; i++) {
        List<String> pairs = new ArrayList<>();
        for (int j = 0; j < 40; j++) {
          pairs.addAll(List.of("ev" + i + "-" + j, "text"));
        }
        store.append(List.of(log.put(pairs.toArray(String[]::new))));
      }
    }
    List<String> records = folder.files().keySet().stream()
        .filter(name -> name.startsWith("records/"))
        .toList();
    assertThat(records).hasSize(16);
    String all = records.stream().map(folder::text).collect(Collectors.joining());
    assertThat(all.lines()).hasSize(1_200).doesNotHaveDuplicates();
    try (Store store = folder.open()) {
      assertThat(Log.read(store)).isEqualTo(log.commits());
    }
    assertThat(folder.notices).isEmpty();
  }

  @Test
  void touchesOnlyTheFilesOfRecordsThatChange() {
    try (Store store = folder.open()) {
      List<String> pairs = new ArrayList<>();
      for (int j = 0; j < 300; j++) {
        pairs.addAll(List.of("ev" + j, "text"));
      }
      store.append(List.of(log.put(pairs.toArray(String[]::new))));
    }
    var before = folder.files();
    try (Store store = folder.open()) {
      store.append(List.of(log.put("ev1", "another")));
    }
    var after = folder.files();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after.keySet().stream()
            .filter(name -> name.startsWith("records/"))
            .filter(name -> !java.util.Arrays.equals(before.get(name), after.get(name))))
        .containsExactly(Records.file(Records.bucket(Log.key("ev1"), 4)));
  }

  @Test
  void neverLetsAnIdReachAPath() {
    try (Store store = folder.open()) {
      store.append(List.of(log.commit(List.of(
          Change.put(EntityKey.parse("con/nul"), JsonDocument.of("{}"), Log.SALT),
          Change.put(
              EntityKey.parse("event/" + "x".repeat(64)), JsonDocument.of("{}"), Log.SALT)))));
    }
    assertThat(folder.files().keySet())
        .containsExactly(
            "LOCK",
            "LOCK.holder",
            "journal/0000000000000001.jsonl",
            "manifest.json",
            "records/00.jsonl");
  }

  @Property(tries = 200)
  void anyCommitsReadBackEqual(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int rounds) {
    SimulatedDisk disk = new SimulatedDisk();
    RandomLog random = new RandomLog(seed);
    for (int i = 0; i < rounds; i++) {
      try (Store store = open(disk)) {
        store.append(random.batch());
        store.append(random.batch());
        assertThat(Log.read(store)).isEqualTo(random.commits());
      }
    }
    try (Store store = open(disk)) {
      assertThat(Log.read(store)).isEqualTo(random.commits());
    }
  }

  private static Store open(SimulatedDisk disk) {
    return new StoreOpening(
            disk, new Limits(700, 500, FaultRun.AGE, 1_500, Checksum.CRC32C), notice -> {
              throw new AssertionError(notice.toString());
            })
        .run(StoreFolder.CLOCK);
  }
}
