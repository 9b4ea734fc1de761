package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.spi.Store;

/** What is durable ahead of the journal counts as standing in it. */
class AheadTest {
  private static final Limits LIMITS =
      new Limits(100_000, Long.MAX_VALUE, FaultRun.AGE, 1_500, Checksum.CRC32C);
  private static final String JOURNAL = "journal/0000000000000001.jsonl";
  private static final int HEADER = Segment.header(Head.NONE, Checksum.CRC32C).length;

  private final Log log = new Log();
  private final List<String> notices = new ArrayList<>();
  private final SimulatedDisk disk = new SimulatedDisk();
  private Store store;

  @BeforeEach
  void appendTwice() {
    store = open(disk);
    store.append(List.of(log.put("ev01", "Kigali")));
    store.append(List.of(log.put("ev02", "secret"), log.remove("ev01")));
  }

  @Test
  void holdsAHeaderAndTheLinesAndAnEmptyLine() throws Exception {
    byte[] segment = disk.read(JOURNAL);
    String lines = new String(segment, HEADER, segment.length - HEADER, StandardCharsets.UTF_8);
    String header = "{\"format\":\"advocacy-ahead\",\"version\":1,\"segment\":1,\"position\":"
        + HEADER + ",\"first\":1,\"crc\":\"";
    assertThat(ahead()).startsWith(header).contains("\"}\n" + lines + "\n");
    assertThat(disk.read(Ahead.FILE)).hasSize(1_500);
  }

  @Test
  void isThereOnlyWhileTheStoreIsWritten() {
    store.close();
    assertThat(disk.exists(Ahead.FILE)).isFalse();
    try (Store again = open(disk)) {
      assertThat(Log.read(again)).isEqualTo(log.commits());
      assertThat(disk.exists(Ahead.FILE)).isFalse();
    }
  }

  @Test
  void bringsBackWhatTheSegmentHasLost() throws Exception {
    byte[] whole = disk.read(JOURNAL);
    for (int length = HEADER; length <= whole.length; length++) {
      SimulatedDisk left = disk.afterKill();
      left.truncate(JOURNAL, length);
      assertThat(inspect(left).isWhole()).isTrue();
      assertOpensWith(left, 3);
      assertThat(left.read(JOURNAL)).isEqualTo(whole);
      assertThat(left.exists(Ahead.FILE)).isFalse();
    }
  }

  @Test
  void beginsAnewWhenItIsFull() {
    for (int i = 0; i < 20; i++) {
      store.append(List.of(log.put("ev0" + i % 7, "x".repeat(i * 20))));
      SimulatedDisk left = disk.afterPowerCut(new java.util.Random(i));
      assertOpensWith(left, log.commits().size());
    }
    store.append(List.of(log.put("ev09", "x".repeat(5_000))));
    assertOpensWith(disk.afterPowerCut(new java.util.Random(99)), log.commits().size());
  }

  @Test
  void tellsOfAWriteThatWasCutOffHereOnly() throws Exception {
    disk.truncate(JOURNAL, HEADER);
    int last = ahead().indexOf("\"revision\":3");
    disk.flip(Ahead.FILE, 8L * last);
    try (Store again = open(disk)) {
      assertThat(Log.read(again)).isEqualTo(log.commits().subList(0, 2));
    }
    assertThat(notices)
        .containsExactly(
            "[sim/ahead.jsonl] the last write was cut off, so it was never acknowledged;"
                + " the file was set aside as sim/aside/ahead-after-revision-2;"
                + " the commits up to revision 2 are all there");
    assertThat(disk.exists("aside/ahead-after-revision-2")).isTrue();
  }

  @Test
  void refusesAJournalThatEndsBeforeWhatWasAcknowledged() throws Exception {
    disk.truncate(JOURNAL, HEADER);
    disk.flip(Ahead.FILE, 8L * ahead().indexOf("Kigali"));
    String missing = "knows revision 1, but the journal ends at revision 0: lines are missing";
    assertThatThrownBy(() -> open(disk))
        .hasMessage("[sim/ahead.jsonl] " + missing
            + "; restore the file from a backup; nothing has been changed");
    RepairReport report = JsonStoreRepair.on(disk, StoreFolder.CLOCK).repair();
    assertThat(report.lost()).isEqualTo(1);
    assertThat(report.found())
        .extracting(Object::toString)
        .containsExactly("[sim/ahead.jsonl] knows revision 1, but the chain is whole up to 0 only");
    assertThat(report.setAside())
        .extracting(Object::toString)
        .containsExactly("[sim/ahead.jsonl] kept as sim/aside/ahead-repaired");
    assertOpensWith(disk, 0);
  }

  @Test
  void isPartOfWhatARepairKeeps() throws Exception {
    int position = HEADER + JournalLine.write(log.commits().get(0), 1, Checksum.CRC32C).length;
    disk.truncate(JOURNAL, position);
    disk.flip(JOURNAL, 8L * 30);
    RepairReport report = JsonStoreRepair.on(disk, StoreFolder.CLOCK).repair();
    assertThat(report.lost()).isZero();
    assertThat(report.kept()).isEqualTo(log.commits().get(2).head());
    assertThat(disk.exists(Ahead.FILE)).isFalse();
    assertOpensWith(disk, 3);
  }

  @Test
  void refusesANewerVersionOfIt() throws Exception {
    Disk.Slate slate = disk.rewrite(Ahead.FILE);
    slate.write(
        0,
        SealedLine.seal(
            SealedLine.ascii(
                "{\"format\":\"advocacy-ahead\",\"version\":2,\"segment\":1,\"position\":1}"),
            "\"first\":1",
            Checksum.CRC32C));
    assertThatThrownBy(() -> open(disk))
        .hasMessageStartingWith("[sim/ahead.jsonl] format version 2; this version of the library");
  }

  @Test
  void forgetsWhatIsErased() {
    store.redact(Log.key("ev02"), document -> JsonDocument.of("{}"));
    assertThat(disk.contains("secret")).isFalse();
    store.append(List.of(log.put("ev03", "Dakar")));
    try (Store again = open(disk.afterPowerCut(new java.util.Random(1)))) {
      assertThat(again.head()).isEqualTo(log.commits().get(3).head());
    }
  }

  private String ahead() throws Exception {
    return new String(disk.read(Ahead.FILE), StandardCharsets.ISO_8859_1);
  }

  private static RepairReport inspect(SimulatedDisk disk) {
    return JsonStoreRepair.on(disk, StoreFolder.CLOCK).inspect();
  }

  private void assertOpensWith(SimulatedDisk left, int commits) {
    notices.clear();
    Store again = open(left);
    List<Commit> expected = log.commits().subList(0, commits);
    assertThat(Log.read(again)).isEqualTo(expected);
    assertThat(notices).isEmpty();
  }

  private Store open(Disk on) {
    return new StoreOpening(on, LIMITS, notice -> notices.add(notice.toString()))
        .run(StoreFolder.CLOCK);
  }
}
