package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Digest;

class RecordsDueTest {
  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
  private static final Limits LIMITS =
      new Limits(Long.MAX_VALUE, 1_000, Duration.ofHours(1), 0, Checksum.CRC32C);

  @Test
  void waitsForFourTimesTheSizeOfTheRecordsAndForTheLeast() {
    RecordsDue due = new RecordsDue(LIMITS, manifest(100));
    assertThat(due.isDue(NOON, 999)).isFalse();
    assertThat(due.isDue(NOON, 1_000)).isTrue();
    due.done(1_000, manifest(800));
    assertThat(due.isDue(NOON, 4_199)).isFalse();
    assertThat(due.isDue(NOON, 4_200)).isTrue();
  }

  @Test
  void waitsNoLongerThanAnHourFromTheFirstCommitThatTheRecordsLack() {
    RecordsDue due = new RecordsDue(LIMITS, manifest(0));
    assertThat(due.isDue(NOON, 1)).isFalse();
    assertThat(due.isDue(NOON.plusSeconds(3_599), 2)).isFalse();
    assertThat(due.isDue(NOON.plusSeconds(3_600), 3)).isTrue();
    due.done(3, manifest(0));
    assertThat(due.isDue(NOON.plusSeconds(9_000), 4)).isFalse();
    assertThat(due.isDue(NOON.plusSeconds(12_600), 5)).isTrue();
    assertThat(due.isDue(Instant.MAX, 6)).isTrue();
    due.done(6, manifest(0));
    assertThat(due.isDue(Instant.MIN, 7)).isFalse();
  }

  private static Manifest manifest(long bytes) {
    TreeMap<Integer, Manifest.BucketFile> files = new TreeMap<>();
    files.put(0, new Manifest.BucketFile(1, bytes, "00000000"));
    return new Manifest(1, Digest.NONE, 1, files);
  }
}
