package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.officialstats.advocacy.Changes;
import org.officialstats.advocacy.FakeStore;
import org.officialstats.advocacy.ManualClock;
import org.officialstats.advocacy.Samples;
import org.officialstats.advocacy.TestTracker;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.spi.Settings;

/** A tracker whose evaluations, one after a commit after the other, are held to those of trackers opened just then. */
final class Followed {
  private static final ReportingPeriod Q1 = ReportingPeriod.parse("2024-Q1");

  private final String definitions;
  private final Random random;
  private final ManualClock clock = new ManualClock();
  private final FakeStore store = new FakeStore();
  private final Attempts attempts = new Attempts(store);
  private final Set<EntityKey> put = new LinkedHashSet<>();

  /**
   * A tracker without a record.
   *
   * @param definitions those of an office, beside the standard ones
   */
  Followed(String definitions, Random random) {
    this.definitions = definitions;
    this.random = random;
    clock.set("2024-01-06T09:00:00Z");
  }

  /** Begins with some records, makes so many changes, and holds the evaluation after most of them to what it has to be. */
  void hold(int steps, Consumer<Changes> begin, Consumer<Tracker> change) throws IOException {
    try (Tracker tracker = open(store)) {
      tracker.commit(Samples.DIALLO, "begin", begin);
      for (int step = 0; step < steps; step++) {
        clock.advance(Duration.ofDays(1));
        change.accept(tracker);
        if (random.nextInt(3) > 0) {
          assertThat(evaluate(tracker)).isEqualTo(fresh());
        }
      }
    }
  }

  /** So many organizations, each with an event and a position, and three persons: what most records point at. */
  static void begin(Changes changes, int ids) {
    Stream.of("x1", "x2", "x3")
        .forEach(
            person -> changes.put(OutreachFacts.person(person, "Name " + person).build()));
    for (int at = 0; at < ids; at++) {
      changes.put(organization("o" + at, "nso", "ID"));
      changes.put(event("e" + at, "2024-02-10", EventState.HELD).build());
      changes.put(position("p" + at, "o" + at, "chief-statistician").build());
    }
  }

  /** Puts a record, unless it is refused. */
  void put(Tracker tracker, Entity entity) {
    attempts.commit(tracker, changes -> changes.put(entity));
    put.add(entity.key());
  }

  /** Removes one of those that were put, unless that is refused. */
  void removeAny(Tracker tracker) {
    if (!put.isEmpty()) {
      attempts.remove(tracker, List.copyOf(put).get(random.nextInt(put.size())));
    }
  }

  private Evaluation fresh() throws IOException {
    try (Tracker tracker = open(new FakeStore(new ArrayList<>(store.log)))) {
      return evaluate(tracker);
    }
  }

  private static Evaluation evaluate(Tracker tracker) {
    return tracker.evaluate(
        Q1, LocalDate.parse("2024-03-31"), tracker.snapshot().revision());
  }

  private Tracker open(FakeStore at) throws IOException {
    return TestTracker.describe()
        .clock(clock)
        .strategy(strategy().build())
        .definitions(
            "own.json", new ByteArrayInputStream(definitions.getBytes(StandardCharsets.UTF_8)))
        .store(at, Settings.none())
        .open();
  }
}
