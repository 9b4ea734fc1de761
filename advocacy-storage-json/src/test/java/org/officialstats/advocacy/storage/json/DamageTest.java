package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;

/** What was cut off is mended; what was changed is refused with its place. */
class DamageTest {
  private static final String JOURNAL = "journal/0000000000000001.jsonl";
  private static final String RESTORE =
      "; restore the file from a backup; nothing has been changed";
  private static final String DAMAGED =
      "damaged: the line is not what was written, and it is no write that was cut off" + RESTORE;

  @TempDir
  private Path temporary;

  private final Log log = new Log();
  private StoreFolder closed;
  private StoreFolder killed;

  @BeforeEach
  void makeAStoreThatWasClosedAndOneThatWasKilled() {
    closed = new StoreFolder(temporary.resolve("closed"));
    try (Store store = closed.open()) {
      store.append(List.of(log.put("ev01", "Kigali")));
      store.append(List.of(log.put("ev02", "Bogotá"), log.remove("ev01")));
      killed = closed.copyTo(temporary.resolve("killed"));
      killed.delete("ahead.jsonl");
    }
  }

  @Test
  void setsAWriteThatWasCutOffAsideAndTellsSo() {
    byte[] whole = killed.bytes(JOURNAL);
    int lastLine =
        whole.length - JournalLine.write(log.commits().get(2), 2, Checksum.CRC32C).length;
    for (int length : List.of(lastLine + 1, lastLine + 100, whole.length - 1)) {
      StoreFolder torn = killed.copyTo(temporary.resolve("torn" + length));
      StoreFolder.write(torn.path.resolve(JOURNAL), Arrays.copyOf(whole, length));
      try (Store store = torn.open()) {
        assertThat(Log.read(store)).isEqualTo(log.commits().subList(0, 2));
        Log another = new Log(log.commits().subList(0, 2));
        store.append(List.of(another.put("ev03", "Dakar")));
        assertThat(Log.read(store)).isEqualTo(another.commits());
      }
      String aside = "aside/journal-1-byte-" + lastLine;
      assertThat(torn.bytes(aside)).isEqualTo(Arrays.copyOfRange(whole, lastLine, length));
      assertThat(torn.notices)
          .containsExactly("[" + torn.path.resolve(JOURNAL)
              + ", line 4] the last write was cut off, so it was never"
              + " acknowledged; its " + (length - lastLine) + " bytes were set aside in "
              + torn.path.resolve(aside)
              + "; the commits up to revision 2 are all there");
    }
  }

  @Test
  void setsTheWholeBatchAsideThatWasCutOffAtItsBeginning() {
    byte[] whole = killed.bytes(JOURNAL);
    int batch = JournalLine.write(log.commits().get(1), 2, Checksum.CRC32C).length
        + JournalLine.write(log.commits().get(2), 2, Checksum.CRC32C).length;
    whole[whole.length - batch + 5] ^= 1;
    StoreFolder.write(killed.path.resolve(JOURNAL), whole);
    try (Store store = killed.open()) {
      assertThat(Log.read(store)).isEqualTo(log.commits().subList(0, 1));
    }
    assertThat(killed.notices).hasSize(1);
  }

  @Test
  void keepsEveryRepairApart() {
    for (int i = 0; i < 2; i++) {
      byte[] whole = killed.bytes(JOURNAL);
      StoreFolder.write(killed.path.resolve(JOURNAL), Arrays.copyOf(whole, whole.length + 3));
      StoreFolder next = killed.copyTo(temporary.resolve("again" + i));
      next.open().close();
      StoreFolder.write(next.path.resolve("manifest.json"), killed.bytes("manifest.json"));
      killed = next;
    }
    assertThat(killed.files().keySet())
        .filteredOn(name -> name.startsWith("aside/"))
        .hasSize(2);
  }

  @Test
  void seesADamagedLineFeedBeforeALastWriteOfOneLine() {
    byte[] whole = killed.bytes(JOURNAL);
    int last = JournalLine.write(log.commits().get(2), 2, Checksum.CRC32C).length;
    whole = Arrays.copyOf(whole, whole.length - last);
    int second = JournalLine.write(log.commits().get(1), 2, Checksum.CRC32C).length;
    whole[whole.length - second - 1] ^= 1;
    StoreFolder.write(killed.path.resolve(JOURNAL), whole);
    int position = killed.text(JOURNAL).indexOf('\n') + 1;
    assertRefused(
        killed,
        Kind.CORRUPT,
        "[" + killed.path.resolve(JOURNAL) + ", line 2, byte " + position + "] " + DAMAGED);
  }

  @Test
  void namesTheLineThatIsDamaged() {
    killed.write(JOURNAL, killed.text(JOURNAL).replace("Kigali", "Kigame"));
    int position = killed.text(JOURNAL).indexOf('\n') + 1;
    assertRefused(
        killed,
        Kind.CORRUPT,
        "[" + killed.path.resolve(JOURNAL) + ", line 2, byte " + position + "] " + DAMAGED);
    closed.write(JOURNAL, closed.text(JOURNAL).replace("Bogot", "Caracas"));
    String text = closed.text(JOURNAL);
    int third = text.indexOf('\n', text.indexOf('\n') + 1) + 1;
    assertRefused(
        closed,
        Kind.CORRUPT,
        "[" + closed.path.resolve(JOURNAL) + ", line 3, byte " + third + "] " + DAMAGED);
  }

  @Test
  void refusesAJournalThatMissesLines() {
    String text = closed.text(JOURNAL);
    String[] lines = text.split("(?<=\n)", -1);
    closed.write(JOURNAL, lines[0] + lines[1]);
    assertRefused(
        closed,
        Kind.CORRUPT,
        "[" + closed.path.resolve(JOURNAL)
            + "] ends at revision 1, but manifest.json vouches for revision 3: lines are missing"
            + RESTORE);
    closed.write(JOURNAL, lines[0] + lines[1] + lines[3]);
    assertRefused(
        closed,
        Kind.CORRUPT,
        "[" + closed.path.resolve(JOURNAL)
            + ", line 3] the commit does not follow revision 1: one is missing or foreign"
            + RESTORE);
    closed.delete(JOURNAL);
    assertRefused(
        closed,
        Kind.CORRUPT,
        "[" + closed.path.resolve("journal")
            + "] ends at revision 0, but manifest.json vouches for revision 3: lines are missing"
            + RESTORE);
  }

  @Test
  void refusesAJournalThatMissesASegment() {
    StoreFolder many = new StoreFolder(temporary.resolve("many"));
    try (Store store = many.open(1, Long.MAX_VALUE)) {
      log.commits().forEach(commit -> store.append(List.of(commit)));
    }
    many.delete("journal/0000000000000002.jsonl");
    assertRefused(
        many,
        Kind.CORRUPT,
        "[" + many.path.resolve("journal/0000000000000003.jsonl")
            + ", line 1] the segment does not follow revision 1: one is missing or foreign"
            + RESTORE);
    many.delete(JOURNAL);
    assertRefused(
        many,
        Kind.CORRUPT,
        "[" + many.path.resolve("journal/0000000000000003.jsonl")
            + ", line 1] the segment does not follow revision 0: one is missing or foreign"
            + RESTORE);
  }

  @Test
  void refusesDamageInASegmentThatIsNotTheLast() {
    StoreFolder many = new StoreFolder(temporary.resolve("many"));
    try (Store store = many.open(1, Long.MAX_VALUE)) {
      log.commits().forEach(commit -> store.append(List.of(commit)));
      many = many.copyTo(temporary.resolve("many killed"));
    }
    byte[] first = many.bytes(JOURNAL);
    StoreFolder.write(many.path.resolve(JOURNAL), Arrays.copyOf(first, first.length - 1));
    int position = many.text(JOURNAL).indexOf('\n') + 1;
    assertRefused(
        many,
        Kind.CORRUPT,
        "[" + many.path.resolve(JOURNAL) + ", line 2, byte " + position + "] " + DAMAGED);
  }

  @Test
  void refusesTheJournalOfAnotherStore() {
    StoreFolder other = new StoreFolder(temporary.resolve("other"));
    try (Store store = other.open()) {
      Log foreign = new Log();
      store.append(
          List.of(foreign.put("ev09", "a"), foreign.put("ev09", "b"), foreign.put("ev09", "c")));
    }
    StoreFolder.write(closed.path.resolve(JOURNAL), other.bytes(JOURNAL));
    assertRefused(
        closed,
        Kind.CORRUPT,
        "[" + closed.path.resolve(JOURNAL)
            + ", line 4] another commit than the one that manifest.json knows" + RESTORE);
  }

  @Test
  void explainsAnEditedFileOfRecords() {
    closed.write("records/00.jsonl", closed.text("records/00.jsonl").replace("Bogot", "Caracas"));
    assertRefused(
        closed,
        Kind.CORRUPT,
        "[" + closed.path.resolve("records/00.jsonl")
            + ", line 1] edited outside the tracker: it is not what was written at revision 3; edits here are not taken over:"
            + " make the change through the tracker, and move this file out of the directory to have it written anew");
  }

  @Test
  void writesAFileOfRecordsAnewThatWasMovedAway() {
    byte[] whole = closed.bytes("records/00.jsonl");
    closed.delete("records/00.jsonl");
    closed.open().close();
    assertThat(closed.bytes("records/00.jsonl")).isEqualTo(whole);
    assertThat(closed.notices)
        .containsExactly("[" + closed.path.resolve("records/00.jsonl")
            + "] missing; it will be written anew from the journal");
  }

  @Test
  void setsAFileOfRecordsAsideThatIsEditedWhileTheStoreIsOpen() {
    String edited = closed.text("records/00.jsonl") + "mine\n";
    try (Store store = closed.open()) {
      closed.write("records/00.jsonl", edited);
      store.append(List.of(log.put("ev03", "Dakar")));
    }
    assertThat(closed.text("records/00.jsonl").lines()).hasSize(2);
    assertThat(closed.text("aside/records-00-edited")).isEqualTo(edited);
    assertThat(closed.notices)
        .containsExactly("[" + closed.path.resolve("records/00.jsonl")
            + "] edited outside the tracker; the edits were not taken over; the edited file was set aside as "
            + closed.path.resolve("aside/records-00-edited"));
  }

  @Test
  void explainsAnEditedManifest() {
    closed.write(
        "manifest.json",
        closed.text("manifest.json").replace("\"revision\": 3", "\"revision\": 2"));
    assertRefused(
        closed,
        Kind.CORRUPT,
        "[" + closed.path.resolve("manifest.json")
            + "] edited or damaged: it is not what was written; restore it from a backup, or move it out of the directory"
            + " to have it written anew from the journal");
  }

  @Test
  void writesAMissingManifestAnew() {
    closed.delete("manifest.json");
    try (Store store = closed.open()) {
      assertThat(Log.read(store)).isEqualTo(log.commits());
    }
    assertThat(closed.text("manifest.json")).contains("\"revision\": 3");
    assertThat(closed.notices)
        .containsExactly("[" + closed.path.resolve("manifest.json")
            + "] missing; written anew from the journal, which ends at revision 3");
  }

  @Test
  void refusesANewerFormat() {
    String update = "; this version of the library reads version 1;"
        + " update the library to the version that wrote it, or to a later one";
    String manifest = closed.text("manifest.json");
    closed.write("manifest.json", manifest.replace("\"version\": 1", "\"version\": 2"));
    assertRefused(
        closed,
        Kind.UNSUPPORTED,
        "[" + closed.path.resolve("manifest.json") + "] format version 2" + update);
    String folded = manifest
        .replace("\"historyFrom\": 1", "\"historyFrom\": 3")
        .replaceFirst("(?s),\n  \"crc\": \"[0-9a-f]{8}\"\n}\n$", "");
    String crc = Checksum.CRC32C.of(folded.getBytes(StandardCharsets.UTF_8));
    closed.write("manifest.json", folded + ",\n  \"crc\": \"" + crc + "\"\n}\n");
    assertRefused(
        closed,
        Kind.UNSUPPORTED,
        "[" + closed.path.resolve("manifest.json")
            + "] format version 1 with history from revision 3" + update);
    closed.write("manifest.json", manifest);
    String[] lines = closed.text(JOURNAL).split("\n", 2);
    byte[] header = SealedLine.seal(
        "{\"format\":\"advocacy-journal\",\"version\":2}".getBytes(StandardCharsets.UTF_8),
        "\"first\":1",
        Checksum.CRC32C);
    closed.write(JOURNAL, new String(header, StandardCharsets.UTF_8) + lines[1]);
    assertRefused(
        closed,
        Kind.UNSUPPORTED,
        "[" + closed.path.resolve(JOURNAL) + "] format version 2" + update);
  }

  @Test
  void readsFieldsThatALaterVersionAdds() {
    String manifest = closed
        .text("manifest.json")
        .replace("  \"historyFrom\"", "  \"writtenBy\": \"9\",\n  \"historyFrom\"")
        .replaceFirst("(?s),\n  \"crc\": \"[0-9a-f]{8}\"\n}\n$", "");
    String crc = Checksum.CRC32C.of(manifest.getBytes(StandardCharsets.UTF_8));
    closed.write("manifest.json", manifest + ",\n  \"crc\": \"" + crc + "\"\n}\n");
    try (Store store = closed.open()) {
      assertThat(Log.read(store)).isEqualTo(log.commits());
    }
  }

  @Test
  void refusesAWholeLineThatIsNoCommitWhenItIsRead() {
    String line = killed.text(JOURNAL).split("\n", -1)[3];
    String broken = line.substring(0, line.indexOf(",\"batch\""))
            .replace("\"action\":\"remove\"", "\"action\":\"turn\"")
        + "}";
    String sealed = new String(
        SealedLine.seal(broken.getBytes(StandardCharsets.UTF_8), "\"batch\":2", Checksum.CRC32C),
        StandardCharsets.UTF_8);
    killed.write(JOURNAL, killed.text(JOURNAL).replace(line + "\n", sealed));
    Store store = killed.open();
    assertThatThrownBy(() -> Log.read(store))
        .isInstanceOfSatisfying(
            StorageException.class, e -> assertThat(e.kind()).isEqualTo(Kind.CORRUPT))
        .hasMessageStartingWith(
            "[" + killed.path.resolve(JOURNAL) + ", line 4] whole, but no commit: ["
                + killed.path.resolve(JOURNAL) + ", line 4, column ")
        .hasMessageEndingWith(
            "change: unknown action 'turn'; expected put, redacted, folded or remove;"
                + " restore the line from where it came" + RESTORE);
  }

  @Test
  void seesDamageThatComesWhileTheStoreIsOpen() {
    Store store = killed.open();
    killed.write(JOURNAL, killed.text(JOURNAL).replace("Kigali", "Kigame"));
    assertThatThrownBy(() -> Log.read(store)).hasMessageEndingWith(DAMAGED);
    killed.write(JOURNAL, killed.text(JOURNAL).split("\n", -1)[0] + "\n");
    assertThatThrownBy(() -> Log.read(store))
        .hasMessage("[" + killed.path.resolve(JOURNAL)
            + "] ends before revision 3, which was acknowledged" + RESTORE);
  }

  @Test
  void ignoresFilesThatAreNotItsOwn() {
    closed.write("journal/readme.txt", "x");
    closed.write("records/99.jsonl", "x");
    closed.write("notes.tmp", "x");
    try (Store store = closed.open()) {
      assertThat(Log.read(store)).isEqualTo(log.commits());
    }
    assertThat(closed.notices).isEmpty();
    assertThat(closed.files().keySet())
        .contains("journal/readme.txt", "records/99.jsonl", "notes.tmp");
  }

  private static void assertRefused(StoreFolder folder, Kind kind, String message) {
    assertThatThrownBy(folder::open)
        .isInstanceOfSatisfying(
            StorageException.class, e -> assertThat(e.kind()).isEqualTo(kind))
        .hasMessage(message);
  }
}
