package org.officialstats.advocacy.benchmarks;

import java.nio.file.Path;
import org.officialstats.advocacy.Tracker;

/**
 * Commits events through the tracker as a host does: made, validated, written as JSON, hashed and chained. Durable as it
 * is; concurrent commits share a sync.
 */
final class TrackerWriter implements Writer {
  private final Tracker tracker;

  TrackerWriter(Path directory) {
    tracker = JsonStores.tracker(directory.resolve("tracker"));
  }

  @Override
  public void write(long number) {
    tracker.commit(Sample.ACTOR, Sample.MESSAGE, changes -> changes.put(Sample.event(number)));
  }

  @Override
  public void close() {
    tracker.close();
  }
}
