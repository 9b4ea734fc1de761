package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.event.Event;

class SamplesTest {
  @Test
  void makesATrackerWithAllSamplesTheSameEachTime() {
    ManualClock clock = ManualClock.at("2026-07-01T09:00:00Z");
    try (Tracker tracker = Samples.tracker(clock);
        Tracker again = Samples.tracker(ManualClock.at("2026-07-01T09:00:00Z"))) {
      assertThat(tracker.snapshot().all(Event.class)).hasSize(3);
      assertThat(tracker.snapshot().revision()).isEqualTo(Revision.of(3));
      assertThat(again.snapshot().digest()).isEqualTo(tracker.snapshot().digest());
    }
    assertThat(clock.instant()).isEqualTo("2026-07-04T09:00:00Z");
  }

  @Test
  void makesContextsWithAndWithoutData() {
    assertThat(Samples.contexts())
        .hasSize(40)
        .anyMatch(context -> context.snapshot().all(Event.class).isEmpty())
        .anyMatch(context -> !context.snapshot().all(Event.class).isEmpty());
  }
}
