package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.officialstats.advocacy.Tracker;

/**
 * Commits events through the tracker as a host does: made, validated, written as JSON, hashed and chained. Durable as the
 * store is; concurrent commits go together.
 */
final class TrackerWriter implements Writer {
  private final Tracker tracker;
  private final Resource below;

  private TrackerWriter(Tracker tracker, Resource below) {
    this.tracker = tracker;
    this.below = below;
  }

  static Writer json(Path directory) {
    return new TrackerWriter(JsonStores.tracker(directory.resolve("tracker")), () -> {});
  }

  static Writer postgres(String url, String schema) {
    Pool pool = new Pool(url);
    return new TrackerWriter(SqlStores.tracker(pool, schema), pool);
  }

  @Override
  public void write(long number) {
    tracker.commit(Sample.ACTOR, Sample.MESSAGE, changes -> changes.put(Sample.event(number)));
  }

  @Override
  public void close() throws IOException, SQLException {
    tracker.close();
    below.close();
  }
}
