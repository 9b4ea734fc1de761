package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;

/**
 * Flips bits of every byte of a small store, one or two of each, with {@code -Dadvocacy.faults=all} every bit: none is ever
 * taken for what was written.
 */
class FlippedByteTest {
  private static final long STEP = System.getProperty("advocacy.faults", "").equals("all") ? 1 : 5;

  private static final String FIRST = "journal/0000000000000001.jsonl";
  private static final String LAST = "journal/0000000000000003.jsonl";
  private static final String RECORDS = "records/00.jsonl";
  private static final Limits TWO_COMMITS_A_SEGMENT =
      new Limits(700, Long.MAX_VALUE, FaultRun.AGE, 1_500, Checksum.CRC32C);

  private final Log log = new Log();
  private final List<String> notices = new ArrayList<>();
  private final SimulatedDisk closed = new SimulatedDisk();
  private final SimulatedDisk killed;

  FlippedByteTest() {
    try (Store store = open(closed)) {
      store.append(List.of(log.put("ev01", "Kigali")));
      store.append(List.of(log.put("ev02", "Bogotá")));
      store.append(List.of(log.put("ev02", "Caracas")));
      store.append(List.of(log.put("ev03", "Dakar"), log.remove("ev01")));
      killed = closed.afterKill();
    }
  }

  @Test
  void seesEachInAStoreThatWasClosed() throws Exception {
    for (String file : List.of(FIRST, LAST, RECORDS)) {
      for (long bit = 0; bit < 8L * closed.read(file).length; bit += STEP) {
        assertRefused(closed, file, bit, Kind.CORRUPT);
      }
    }
  }

  @Test
  void seesEachInTheManifest() throws Exception {
    for (long bit = 0; bit < 8L * closed.read(Manifest.FILE).length; bit += STEP) {
      assertRefused(closed, Manifest.FILE, bit, Kind.CORRUPT, Kind.UNSUPPORTED);
    }
  }

  @Test
  void seesEachInAStoreThatWasKilledUnlessItLooksLikeTheLastWrite() throws Exception {
    SimulatedDisk copied = killed.afterKill();
    copied.delete(Ahead.FILE);
    for (long bit = 0; bit < 8L * copied.read(FIRST).length; bit += STEP) {
      assertRefused(copied, FIRST, bit, Kind.CORRUPT);
    }
    int length = copied.read(LAST).length;
    int lastBatch = length - line(3).length - line(4).length;
    for (long bit = 0; bit < 8L * length; bit += STEP) {
      if (bit < 8L * lastBatch) {
        assertRefused(copied, LAST, bit, Kind.CORRUPT);
      } else {
        assertCutOff(copied, LAST, bit);
      }
    }
  }

  @Test
  void mendsEachLineThatIsAlsoAheadOfTheJournal() throws Exception {
    int header = Segment.header(log.commits().get(1).head(), Checksum.CRC32C).length;
    for (long bit = 0; bit < 8L * killed.read(LAST).length; bit += STEP) {
      if (bit < 8L * header) {
        assertRefused(killed, LAST, bit, Kind.CORRUPT);
      } else {
        assertMended(LAST, bit);
      }
    }
    for (long bit = 0; bit < 8L * killed.read(Ahead.FILE).length; bit += 3 * STEP) {
      assertMended(Ahead.FILE, bit);
    }
  }

  @Test
  void seesEachAheadOfAJournalThatHasNothingOfIt() throws Exception {
    SimulatedDisk lost = killed.afterKill();
    lost.truncate(LAST, Segment.header(log.commits().get(1).head(), Checksum.CRC32C).length);
    int header = new String(lost.read(Ahead.FILE), StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
    int lastBatch = header + line(2).length;
    int end = lastBatch + line(3).length + line(4).length;
    for (long bit = 0; bit < 8L * end; bit += STEP) {
      if (bit < 8L * lastBatch) {
        assertRefused(lost, Ahead.FILE, bit, Kind.CORRUPT);
      } else {
        assertCutOff(lost, Ahead.FILE, bit);
      }
    }
  }

  private byte[] line(int index) {
    return JournalLine.write(log.commits().get(index), 4, Checksum.CRC32C);
  }

  private void assertRefused(SimulatedDisk disk, String file, long bit, Kind... kinds) {
    SimulatedDisk flipped = disk.afterKill();
    flipped.flip(file, bit);
    assertThatThrownBy(() -> open(flipped))
        .as("bit %d of %s", bit, file)
        .isInstanceOfSatisfying(
            StorageException.class, e -> assertThat(e.kind()).isIn((Object[]) kinds))
        .hasMessageStartingWith("[sim/" + file);
  }

  private void assertCutOff(SimulatedDisk disk, String file, long bit) {
    assertThat(readFlipped(disk, file, bit)).as("bit %d of %s", bit, file).hasSizeBetween(3, 4);
    assertThat(notices)
        .as("bit %d of %s", bit, file)
        .singleElement()
        .asString()
        .contains("the last write was cut off");
  }

  private void assertMended(String file, long bit) {
    assertThat(readFlipped(killed, file, bit))
        .as("bit %d of %s", bit, file)
        .isEqualTo(log.commits());
  }

  private List<Commit> readFlipped(SimulatedDisk disk, String file, long bit) {
    SimulatedDisk flipped = disk.afterKill();
    flipped.flip(file, bit);
    notices.clear();
    try (Store store = open(flipped)) {
      List<Commit> read = Log.read(store);
      assertThat(read)
          .as("bit %d of %s", bit, file)
          .isEqualTo(log.commits().subList(0, read.size()));
      return read;
    }
  }

  private Store open(Disk disk) {
    return new StoreOpening(disk, TWO_COMMITS_A_SEGMENT, notice -> notices.add(notice.toString()))
        .run(StoreFolder.CLOCK);
  }
}
