package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.tck.ManualClock;
import org.officialstats.advocacy.tck.SampleLog;

/** How long the records of a store that stays open may lack what was committed. */
class RecordsAgeTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Instant MORNING = Instant.parse("2026-01-02T08:00:00Z");

  private final ManualClock clock = ManualClock.at(MORNING);
  private final SampleLog log = SampleLog.empty();

  @TempDir
  private Path directory;

  @Test
  void isAnHourByTheClockOfTheHost() {
    try (Store store = open()) {
      store.append(List.of(log.put("event/kigali", "first")));
      clock.advance(HOUR.minusSeconds(1));
      store.append(List.of(log.put("event/kigali", "second")));
      assertThat(records()).isEmpty();

      clock.advance(Duration.ofSeconds(1));
      store.append(List.of(log.put("event/kigali", "third")));
      assertThat(records()).hasSize(1);
    }
  }

  @Test
  void isNotToldByTheMomentsOfCommitsThatAreCopied() {
    try (Store store = open()) {
      for (int day = 0; day < 9; day++) {
        store.append(List.of(madeOn(day)));
      }
      assertThat(records()).isEmpty();
    }
    assertThat(records()).hasSize(1);
  }

  private Commit madeOn(int day) {
    return log.commit(
        MORNING.plus(Duration.ofDays(day)),
        Actor.of("a.diallo"),
        "Kigali follow-up",
        List.of(log.change("event/kigali", "day " + day)));
  }

  private Store open() {
    Limits limits = new Limits(Long.MAX_VALUE, Long.MAX_VALUE, HOUR, 1_500, Checksum.CRC32C);
    return new StoreOpening(new LocalDisk(directory), limits, notice -> {}).run(clock);
  }

  private List<String> records() {
    return new StoreFolder(directory)
        .files().keySet().stream().filter(name -> name.startsWith("records/")).toList();
  }
}
