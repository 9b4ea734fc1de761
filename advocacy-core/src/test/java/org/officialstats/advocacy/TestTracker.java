package org.officialstats.advocacy;

import java.util.Random;
import org.officialstats.advocacy.spi.Settings;

/** Trackers as tests need them. */
public final class TestTracker {
  private TestTracker() {}

  /** A tracker that forgets everything. */
  public static Tracker inMemory() {
    return describe().store("memory", Settings.none()).open();
  }

  public static Tracker on(FakeStore store) {
    return describe().store(store, Settings.none()).open();
  }

  /** Everything but the store: a manual clock, random numbers that are always the same, a strategy of two segments. */
  public static TrackerBuilder describe() {
    return Tracker.builder()
        .clock(new ManualClock())
        .random(new Random(7))
        .strategy(Samples.strategy("opening", "leaders", "producers"));
  }
}
