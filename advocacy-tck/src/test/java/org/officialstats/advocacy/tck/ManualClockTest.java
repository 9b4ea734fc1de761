package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ManualClockTest {
  private final ManualClock clock = ManualClock.at("2026-01-02T03:04:05Z");

  @Test
  void standsStillUntilItIsMoved() {
    assertThat(clock.instant()).isEqualTo("2026-01-02T03:04:05Z").isEqualTo(clock.instant());
    clock.advance(Duration.ofSeconds(-5));
    assertThat(clock.instant()).isEqualTo("2026-01-02T03:04:00Z");
    clock.set(Instant.EPOCH);
    assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void movesWithItsClocksOfOtherZones() {
    ManualClock kigali = clock.withZone(ZoneId.of("Africa/Kigali"));
    clock.advance(Duration.ofHours(1));

    assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    assertThat(kigali.getZone()).isEqualTo(ZoneId.of("Africa/Kigali"));
    assertThat(kigali.instant()).isEqualTo("2026-01-02T04:04:05Z");
  }
}
