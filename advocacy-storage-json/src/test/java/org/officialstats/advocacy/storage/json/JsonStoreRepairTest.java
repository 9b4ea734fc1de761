package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.spi.Store;

class JsonStoreRepairTest {
  private static final String FIRST = "journal/0000000000000001.jsonl";
  private static final String SECOND = "journal/0000000000000003.jsonl";
  private static final String THIRD = "journal/0000000000000005.jsonl";

  @TempDir
  private Path temporary;

  private final Log log = new Log();
  private StoreFolder folder;

  @BeforeEach
  void makeAStoreOfThreeSegments() {
    folder = new StoreFolder(temporary.resolve("store"));
    try (Store store = folder.open(900, Long.MAX_VALUE)) {
      for (int i = 0; i < 5; i++) {
        store.append(List.of(log.put("ev" + i, "text " + i)));
      }
    }
    assertThat(folder.files()).containsKeys(FIRST, SECOND, THIRD);
  }

  private JsonStoreRepair repair() {
    return JsonStoreRepair.of(folder.path, StoreFolder.CLOCK);
  }

  @Test
  void findsNothingInAStoreThatIsWholeAndChangesNothing() {
    Map<String, byte[]> before = folder.files();
    RepairReport report = repair().repair();
    assertThat(report.isWhole()).isTrue();
    assertThat(report).isEqualTo(repair().inspect());
    assertThat(report.kept()).isEqualTo(log.commits().get(4).head());
    assertThat(report).hasToString("kept up to revision 5; lost: 0");
    assertThat(folder.files()).usingRecursiveComparison().isEqualTo(before);
  }

  @Test
  void keepsTheLongestWholeChainAndSetsTheRestAside() {
    folder.write(SECOND, folder.text(SECOND).replace("text 3", "text x"));
    Map<String, byte[]> before = folder.files();
    assertThatThrownBy(folder::open).hasMessageContaining("damaged");
    int position = folder.text(SECOND).indexOf("{\"revision\":4");

    RepairReport inspected = repair().inspect();
    assertThat(folder.files()).usingRecursiveComparison().isEqualTo(before);
    assertThat(inspected.setAside()).isEmpty();
    RepairReport report = repair().repair();

    assertThat(report.found()).isEqualTo(inspected.found());
    assertThat(report.lost()).isEqualTo(2);
    assertThat(report).hasToString("""
            kept up to revision 3; lost: 2
            found [%1$s/%2$s, line 3, byte %3$d] the line is not what was written, or was cut off; \
            the chain is whole up to revision 3
            found [%1$s/manifest.json] vouches for revision 5, but the chain is whole up to 3 only
            set aside [%1$s/%2$s] kept as %1$s/aside/journal-3-repaired
            set aside [%1$s/%4$s] kept as %1$s/aside/journal-5-repaired
            set aside [%1$s/records/00.jsonl] kept as %1$s/aside/records-00-repaired
            set aside [%1$s/manifest.json] kept as %1$s/aside/manifest-repaired""".formatted(folder.path, SECOND, position, THIRD));
    assertThat(folder.bytes("aside/journal-3-repaired")).isEqualTo(before.get(SECOND));
    assertThat(folder.bytes("aside/journal-5-repaired")).isEqualTo(before.get(THIRD));
    assertThat(folder.bytes("aside/records-00-repaired")).isEqualTo(before.get("records/00.jsonl"));
    assertThat(folder.bytes("aside/manifest-repaired")).isEqualTo(before.get("manifest.json"));
    assertGoesOnFrom(3);
  }

  @Test
  void losesNothingWhenAHeaderIsDamaged() {
    for (String file : List.of(FIRST, SECOND)) {
      folder.write(file, folder.text(file).replaceFirst("advocacy-journal", "advocacy-jOurnal"));
    }
    RepairReport report = repair().repair();
    assertThat(report.lost()).isZero();
    assertThat(report.found())
        .hasSize(2)
        .allMatch(notice -> notice
            .message()
            .startsWith("the header is damaged; the chain is whole up to revision"));
    assertGoesOnFrom(5);
  }

  @Test
  void keepsWhatIsBeforeASegmentThatIsMissing() {
    folder.delete(SECOND);
    RepairReport report = repair().repair();
    assertThat(report.kept().revision().number()).isEqualTo(2);
    assertThat(report.lost()).isEqualTo(3);
    assertThat(report.found().get(0).message())
        .isEqualTo("the segment does not follow revision 2; the chain is whole up to revision 2");
    assertGoesOnFrom(2);
  }

  @Test
  void seesACommitThatWasForgedWithItsChecksum() {
    String line = folder.text(FIRST).lines().toList().get(2);
    String forged = line.replace("change 1", "change 9").replaceFirst(",\"batch\":2.*", "}");
    byte[] sealed =
        SealedLine.seal(forged.getBytes(StandardCharsets.UTF_8), "\"batch\":2", Checksum.CRC32C);
    folder.write(
        FIRST, folder.text(FIRST).replace(line + "\n", new String(sealed, StandardCharsets.UTF_8)));
    RepairReport report = repair().inspect();
    assertThat(report.kept().revision().number()).isEqualTo(1);
    assertThat(report.found().get(0).message())
        .isEqualTo("the commit is not the one of its hash; the chain is whole up to revision 1");
  }

  @Test
  void setsEditedRecordsAndManifestsAside() {
    folder.write("records/00.jsonl", folder.text("records/00.jsonl").replace("text 1", "mine"));
    assertThat(repair().repair().found())
        .extracting(Object::toString)
        .containsExactly(
            "[" + folder.path + "/records/00.jsonl] edited or damaged: it is not what was written");
    assertThat(folder.text("aside/records-00-repaired")).contains("mine");
    assertGoesOnFrom(5);
    folder.write("manifest.json", "{}");
    assertThat(repair().repair().lost()).isZero();
    assertGoesOnFrom(6);
  }

  @Test
  void refusesAStoreThatIsOpenAndADirectoryThatIsNone() throws Exception {
    try (Store store = folder.open()) {
      assertThatThrownBy(repair()::inspect).hasMessageContaining("already open: held by process ");
      assertThat(store.head().revision().number()).isEqualTo(5);
    }
    Path none = Files.createDirectory(temporary.resolve("none"));
    assertThatThrownBy(JsonStoreRepair.of(none, StoreFolder.CLOCK)::repair)
        .hasMessage("[" + none + "] no JSON store: neither manifest.json nor a file in journal;"
            + " name the directory of a store");
    assertThat(none).isEmptyDirectory();
    assertThatThrownBy(() -> JsonStoreRepair.of(null, StoreFolder.CLOCK)).hasMessage("directory");
    assertThatThrownBy(() -> JsonStoreRepair.of(none, null)).hasMessage("clock");
  }

  @Test
  void isCompletedByAnotherWhereverItStops() {
    for (long at = 1; at < 60; at++) {
      SimulatedDisk disk = damaged();
      FaultyDisk stopping = new FaultyDisk(disk, at, FaultyDisk.Fault.STOPS);
      try {
        JsonStoreRepair.on(stopping, StoreFolder.CLOCK).repair();
      } catch (FaultyDisk.Stopped stopped) {
        disk = disk.afterPowerCut(new java.util.Random(at));
      }
      JsonStoreRepair.on(disk, StoreFolder.CLOCK).repair();
      assertThat(disk.contains("text 4")).as("nothing is deleted").isTrue();
      try (Store store =
          new StoreOpening(disk, Limits.STANDARD, notice -> {}).run(StoreFolder.CLOCK)) {
        assertThat(Log.read(store)).isEqualTo(log.commits().subList(0, 2));
      }
    }
  }

  private SimulatedDisk damaged() {
    SimulatedDisk disk = new SimulatedDisk();
    try (Store store = new StoreOpening(
            disk,
            new Limits(900, Long.MAX_VALUE, FaultRun.AGE, 1_500, Checksum.CRC32C),
            notice -> {})
        .run(StoreFolder.CLOCK)) {
      log.commits().forEach(commit -> store.append(List.of(commit)));
    }
    disk.flip(SECOND, 8 * 300);
    return disk;
  }

  private void assertGoesOnFrom(int revision) {
    assertThat(repair().inspect().isWhole()).isTrue();
    Log goesOn;
    try (Store store = folder.open()) {
      List<Commit> read = Log.read(store);
      assertThat(read).isEqualTo(log.commits().subList(0, revision));
      goesOn = new Log(read);
      store.append(List.of(goesOn.put("ev9", "after the repair")));
    }
    if (revision == log.commits().size()) {
      log.put("ev9", "after the repair");
    }
    folder.notices.clear();
    try (Store store = folder.open()) {
      assertThat(Log.read(store)).isEqualTo(goesOn.commits());
    }
    assertThat(folder.notices).isEmpty();
    assertThat(repair().inspect().isWhole()).isTrue();
  }
}
