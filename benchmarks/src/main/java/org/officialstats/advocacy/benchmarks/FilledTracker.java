package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.storage.json.JsonStoreProvider;

/**
 * A tracker with the records of the world in a JSON store: committed in a hundred parts over two and a half years, and then
 * a few commits of one record each. Made once for each size.
 */
final class FilledTracker {
  /** How many records were added one by one. */
  static final int LATE = 8;

  private static final int PARTS = 100;

  private FilledTracker() {}

  static Tracker open(int entities) throws IOException {
    Path directory = Directories.root().resolve("evaluated-" + entities);
    Path complete = directory.resolve("complete");
    if (!Files.exists(complete)) {
      Files.createDirectories(directory);
      fill(directory.resolve("store"), entities);
      Files.createFile(complete);
    }
    return open(directory.resolve("store"), Clock.fixed(World.NOW, ZoneOffset.UTC));
  }

  /** The revision at which all but the late records were there, or some of these. */
  static Revision beforeLate(Revision latest, int back) {
    return Revision.of(latest.number() - 1 - back % LATE);
  }

  /** In memory, for small sizes. */
  static Tracker inMemory(int entities) {
    Recording clock = new Recording();
    Tracker tracker = Tracker.builder()
        .store("memory", Settings.none())
        .strategy(Sample.STRATEGY)
        .clock(clock)
        .open();
    fill(tracker, clock, entities);
    return tracker;
  }

  private static void fill(Path store, int entities) {
    Recording clock = new Recording();
    try (Tracker tracker = open(store, clock)) {
      fill(tracker, clock, entities);
    }
  }

  private static Tracker open(Path store, Clock clock) {
    return Tracker.builder()
        .store(new JsonStoreProvider(), Settings.of("directory", store))
        .strategy(Sample.STRATEGY)
        .clock(clock)
        .open();
  }

  private static void fill(Tracker tracker, Recording clock, int entities) {
    int part = Math.max(1, entities / PARTS);
    Duration step =
        Duration.between(World.RECORDED_FROM, World.NOW).dividedBy(entities / part + LATE + 1);
    Iterator<Entity> records = World.records(entities).iterator();
    while (records.hasNext()) {
      clock.advance(step);
      tracker.commit(Sample.ACTOR, Sample.MESSAGE, changes -> {
        for (int i = 0; i < part && records.hasNext(); i++) {
          changes.put(records.next());
        }
      });
    }
    for (int late = 0; late < LATE; late++) {
      clock.advance(step);
      Entity record = World.later(entities, late);
      tracker.commit(Sample.ACTOR, Sample.MESSAGE, changes -> changes.put(record));
    }
    clock.now = World.NOW;
  }

  /** A clock that goes on when it is told to. */
  private static final class Recording extends Clock {
    private Instant now = World.RECORDED_FROM;

    void advance(Duration step) {
      now = now.plus(step);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }
  }
}
