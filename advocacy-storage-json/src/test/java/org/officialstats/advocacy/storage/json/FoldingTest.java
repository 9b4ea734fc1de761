package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Folding;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Store;

class FoldingTest {
  private static final long NEVER = Long.MAX_VALUE;

  @TempDir
  private Path temporary;

  private final Log log = new Log();
  private StoreFolder folder;

  @BeforeEach
  void makeAStoreOfManySegments() {
    folder = new StoreFolder(temporary);
    try (Store store = folder.open(1, 1)) {
      store.append(List.of(log.put("ev01", "former one", "ev02", "kept")));
      store.append(List.of(log.put("ev03", "former two")));
      store.append(List.of(log.put("ev01", "former three")));
      store.append(List.of(log.remove("ev03")));
      store.append(List.of(log.put("ev01", "current")));
    }
  }

  @Test
  void leavesNothingOfWhatWasFoldedInAnyFile() {
    folder.write("aside/journal-1-byte-7", "torn former one");
    folder.write("journal/0000000000000001.jsonl.tmp", "former two");
    try (Store store = folder.open(1, 1)) {
      store.fold(Revision.of(5));
      assertGone();
      assertThat(Log.read(store)).isEqualTo(folded(5));
      store.append(List.of(new Log(log.commits()).put("ev04", "after")));
    }
    assertThat(folder.text("records/00.jsonl")).contains("current", "kept", "after");
    assertThat(folder.notices)
        .containsExactly("[" + temporary.resolve("aside")
            + "] emptied, as what was set aside there may hold what is folded now");
    try (Store store = folder.open()) {
      assertThat(Log.read(store)).hasSize(6).startsWith(folded(5).toArray(Commit[]::new));
    }
  }

  @Test
  void dropsAFormerDocumentThatTheRecordsStillHave() {
    try (Store store = folder.open(1, 1)) {
      store.append(List.of(log.put("ev02", "former four")));
    }
    try (Store store = folder.open(1, NEVER)) {
      store.append(List.of(log.put("ev02", "kept")));
      assertThat(folder.text("records/00.jsonl")).contains("former four");
      store.fold(Revision.of(7));
      assertGone();
    }
  }

  @Test
  void leavesManifestAndRecordsAsTheyAreWhereTheyHaveNothingOfIt() {
    byte[] manifest = folder.bytes(Manifest.FILE);
    byte[] records = folder.bytes("records/00.jsonl");
    try (Store store = folder.open(1, 1)) {
      store.fold(Revision.of(5));
    }

    assertThat(folder.bytes(Manifest.FILE)).isEqualTo(manifest);
    assertThat(folder.bytes("records/00.jsonl")).isEqualTo(records);
  }

  @Test
  void leavesSegmentsInTheirPlaceThatHaveNothingToFold() throws IOException {
    List<String> segments = folder.files().keySet().stream()
        .filter(name -> name.startsWith("journal/"))
        .toList();
    List<String> replaced = new ArrayList<>();
    try (Store store = folder.open(1, 1)) {
      List<Object> before = new ArrayList<>();
      for (String segment : segments) {
        before.add(identity(segment));
      }
      store.fold(Revision.of(3));
      for (String segment : segments) {
        if (!identity(segment).equals(before.get(segments.indexOf(segment)))) {
          replaced.add(segment);
        }
      }
    }

    assertThat(segments).hasSizeGreaterThan(3);
    assertThat(replaced).containsExactly("journal/0000000000000001.jsonl");
  }

  private Object identity(String file) throws IOException {
    return Files.getAttribute(temporary.resolve(file), "unix:ino");
  }

  @Test
  void canBeDoneAgainWithTheSameBytes() {
    try (Store store = folder.open(1, 1)) {
      store.fold(Revision.of(4));
    }
    var once = folder.files();
    try (Store store = folder.open(1, 1)) {
      store.fold(Revision.of(4));
    }
    assertThat(folder.files()).usingRecursiveComparison().isEqualTo(once);
  }

  @Test
  void letsAStreamGoOnThatWasOpenBefore() {
    try (Store store = folder.open(1, 1);
        Stream<Commit> commits = store.read(Revision.NONE)) {
      Iterator<Commit> each = commits.iterator();
      assertThat(each.next().revision()).isEqualTo(Revision.of(1));
      store.fold(Revision.of(5));

      for (Commit expected : folded(5).subList(1, 5)) {
        assertThat(each.next()).isEqualTo(expected);
      }
      assertThat(each.hasNext()).isFalse();
    }
  }

  @Test
  void isWholeForWhoeverInspectsIt() {
    try (Store store = folder.open(1, 1)) {
      store.fold(Revision.of(5));
    }
    RepairReport report = JsonStoreRepair.of(temporary, StoreFolder.CLOCK).inspect();

    assertThat(report.isWhole()).as(report.toString()).isTrue();
  }

  private List<Commit> folded(long through) {
    Folding folding = Folding.through(Revision.of(through), log.commits().stream());
    return log.commits().stream().map(folding::folded).toList();
  }

  private void assertGone() {
    folder
        .files()
        .forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
            .as(name)
            .doesNotContain("former"));
  }
}
