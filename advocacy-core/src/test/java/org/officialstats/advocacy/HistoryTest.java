package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.Samples.DIALLO;
import static org.officialstats.advocacy.Samples.LOPEZ;
import static org.officialstats.advocacy.Samples.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.audit.Difference;
import org.officialstats.advocacy.audit.HistoryEntry;
import org.officialstats.advocacy.audit.HistoryEntry.Event;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Settings;

class HistoryTest {
  private final ManualClock clock = new ManualClock();
  private final Tracker tracker =
      TestTracker.describe().clock(clock).store("memory", Settings.none()).open();

  @Test
  void tellsWhoChangedWhatWhenAndWhy() {
    Instant first = clock.instant();
    tracker.commit(DIALLO, "listed", changes -> changes.put(event("ev01", "Kigali")));
    clock.advance(Duration.ofDays(1));
    tracker.commit(LOPEZ, "title corrected", changes -> changes.put(event("ev01", "Kigali 2019")));
    tracker.commit(LOPEZ, "listed twice", changes -> changes.remove(kind(), Id.of("ev01")));
    tracker.commit(DIALLO, "back", changes -> changes.put(event("ev01", "Kigali 2019")));

    List<HistoryEntry> trail = tracker.history(kind(), Id.of("ev01"));

    assertThat(trail)
        .extracting(HistoryEntry::event)
        .containsExactly(Event.ADDED, Event.CHANGED, Event.REMOVED, Event.ADDED);
    assertThat(trail.get(0).differences())
        .contains(new Difference("/title/en", Optional.empty(), Optional.of("Kigali")));
    assertThat(trail.get(1))
        .isEqualTo(new HistoryEntry(
            Revision.of(2),
            first.plus(Duration.ofDays(1)),
            LOPEZ,
            "title corrected",
            Event.CHANGED,
            false,
            false,
            List.of(
                new Difference("/title/en", Optional.of("Kigali"), Optional.of("Kigali 2019")))));
    assertThat(trail.get(2).differences()).isEmpty();
  }

  @Test
  void isEmptyForWhatWasNeverRecorded() {
    assertThat(tracker.history(EntityKey.parse("event/ev01"))).isEmpty();
  }

  private static Class<org.officialstats.advocacy.model.event.Event> kind() {
    return org.officialstats.advocacy.model.event.Event.class;
  }
}
