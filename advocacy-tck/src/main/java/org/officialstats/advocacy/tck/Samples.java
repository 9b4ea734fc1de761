package org.officialstats.advocacy.tck;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.snapshot.Snapshot;
import org.officialstats.advocacy.spi.Settings;

/**
 * A small set of data for tests of plugins: offices, events and attendance of the first half of 2026 under the strategy of the
 * Global Working Group. Illustrative; the same each time.
 */
public final class Samples {
  private static final Actor ACTOR = Actor.of("a.diallo");

  private Samples() {}

  /** The offices and bodies. */
  public static List<Organization> organizations() {
    return List.of(
        organization("rw-nisr", "National Institute of Statistics of Rwanda", "RW"),
        organization("co-dane", "National Administrative Department of Statistics", "CO"),
        organization("fr-insee", "National Institute of Statistics and Economic Studies", "FR"));
  }

  /** The events: two held, one planned. */
  public static List<Event> events() {
    return List.of(
        event("kigali", "Workshop on mobile phone data", "workshop", "2026-02-10", EventState.HELD),
        event("bogota", "Conference on Big Data", "conference", "2026-05", EventState.HELD),
        event("paris", "Dialogue with ministries", "workshop", "2026-06-30", EventState.PLANNED));
  }

  /** How many people came to the events that were held. */
  public static List<Attendance> attendances() {
    return List.of(attendance("at01", "kigali", 42), attendance("at02", "bogota", 180));
  }

  /** Everything, in an order in which it can be committed. */
  public static List<Entity> entities() {
    return Stream.of(organizations(), events(), attendances())
        .<Entity>flatMap(List::stream)
        .toList();
  }

  /** A tracker in memory under the strategy of the Global Working Group that knows nothing yet; to be closed. */
  public static Tracker emptyTracker(Clock clock) {
    return Tracker.builder()
        .store("memory", Settings.none())
        .strategy(Strategies.gwgBigData())
        .clock(requireNonNull(clock, "clock"))
        .random(new Random(42))
        .open();
  }

  /** Such a tracker with the {@link #entities()}, committed in three steps, each a day after the one before. */
  public static Tracker tracker(ManualClock clock) {
    Tracker tracker = emptyTracker(clock);
    for (List<? extends Entity> step : List.of(organizations(), events(), attendances())) {
      tracker.commit(ACTOR, "Sample data", changes -> step.forEach(changes::put));
      clock.advance(Duration.ofDays(1));
    }
    return tracker;
  }

  /** Contexts to evaluate indicators and rules in: without and with data, before, within and after their periods. */
  public static List<EvaluationContext> contexts() {
    ManualClock clock = ManualClock.at("2026-07-01T09:00:00Z");
    try (Tracker empty = emptyTracker(clock);
        Tracker full = tracker(clock)) {
      return Stream.of(empty.snapshot(), full.snapshot())
          .flatMap(Samples::contexts)
          .toList();
    }
  }

  private static Stream<EvaluationContext> contexts(Snapshot snapshot) {
    return Stream.of("2026-Q1", "2026-Q2", "2026", "2024-Q4", "2031-Q1")
        .map(ReportingPeriod::parse)
        .flatMap(period -> Stream.of("2026-01-01", "2026-05-15", "2026-07-15", "2030-12-31")
            .map(day -> EvaluationContext.of(snapshot, period, LocalDate.parse(day))));
  }

  private static Organization organization(String id, String name, String country) {
    return Organization.builder()
        .id(Id.of(id))
        .name(LocalizedText.of("en", name))
        .kind(Code.of("nso"))
        .country(Country.of(country))
        .build();
  }

  private static Event event(String id, String title, String kind, String dates, EventState state) {
    return Event.builder()
        .id(Id.of(id))
        .title(LocalizedText.of("en", title))
        .kind(Code.of(kind))
        .dates(DateSpan.parse(dates))
        .state(state)
        .build();
  }

  private static Attendance attendance(String id, String event, int headCount) {
    return Attendance.builder()
        .id(Id.of(id))
        .event(Id.of(event))
        .headCount(headCount)
        .role(Code.of("participant"))
        .build();
  }
}
