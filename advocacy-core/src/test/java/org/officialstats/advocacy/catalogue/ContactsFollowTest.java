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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.officialstats.advocacy.FakeStore;
import org.officialstats.advocacy.ManualClock;
import org.officialstats.advocacy.Samples;
import org.officialstats.advocacy.TestTracker;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.spi.Settings;

/** Contacts after commits are those of a tracker that was opened just now, whatever becomes of what they are made of. */
class ContactsFollowTest {
  private static final ReportingPeriod Q1 = ReportingPeriod.parse("2024-Q1");
  private static final int IDS = 5;
  private static final List<String> SPANS = List.of("2020/..", "2024-02-10/..");
  private static final List<String> DATES =
      List.of("2023-03-31", "2024", "2024-02", "2024-02-10", "2024-03-01", "2024-04-01");

  /** What is said of contacts, which are pairs, by all that they have, and by the last of each position. */
  private static final String OF_CONTACTS = """
      {"format": "advocacy-definitions", "version": 1, "indicators": [
        {"code": "OWN-01", "version": 1, "name": {"en": "Contacts"}, "formula": {"en": "Contacts"},
         "level": "output", "unit": "count", "direction": "up", "aggregation": "last",
         "population": {"table": "contact", "where": "held"},
         "measures": [{"name": "value", "figure": {"type": "count"}, "groups": [
           {"dimension": "office", "by": "position"},
           {"dimension": "body", "by": "organization"},
           {"dimension": "region", "by": "place.region"},
           {"dimension": "kind", "by": "organization.kind"}]},
          {"name": "letters", "where": "!direct || delegate", "figure": {"type": "count"}},
          {"name": "days", "where": "strategic || on > period.start",
           "figure": {"type": "distinct", "by": ["on", "place"]}}]},
        {"code": "OWN-02", "version": 1, "name": {"en": "Last"}, "formula": {"en": "Last"},
         "level": "output", "unit": "count", "direction": "up", "aggregation": "last",
         "population": {"table": "position"},
         "links": {"last": {"to": "contact", "via": "position", "order": ["on"], "quantifier": "latest"}},
         "measures": [{"name": "value", "where": "last", "figure": {"type": "count"}, "groups": [
           {"dimension": "body", "by": "last.organization"},
           {"dimension": "day", "by": "last.on"}], "evidence": ["last"]}]}]}
      """;

  private final ManualClock clock = new ManualClock();
  private final FakeStore store = new FakeStore();
  private final Attempts attempts = new Attempts(store);
  private final Set<EntityKey> put = new LinkedHashSet<>();
  private Random random = new Random();

  @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
  void anySequenceOfChangesGivesTheSameAsAFullRun(@ForAll long seed) throws IOException {
    random = new Random(seed);
    clock.set("2024-01-06T09:00:00Z");
    store.log.clear();
    put.clear();
    try (Tracker tracker = open(store)) {
      begin(tracker);
      for (int step = 0; step < 24; step++) {
        clock.advance(Duration.ofDays(1));
        change(tracker);
        if (random.nextInt(3) > 0) {
          assertThat(evaluate(tracker)).isEqualTo(fresh());
        }
      }
    }
  }

  private void begin(Tracker tracker) {
    tracker.commit(Samples.DIALLO, "begin", changes -> {
      Stream.of("x1", "x2", "x3")
          .forEach(person ->
              changes.put(OutreachFacts.person(person, "Name " + person).build()));
      for (int at = 0; at < IDS; at++) {
        changes.put(organization("o" + at, "nso", "ID"));
        changes.put(event("e" + at, "2024-02-10", EventState.HELD).build());
        changes.put(position("p" + at, "o" + at, "chief-statistician").build());
      }
    });
  }

  private void change(Tracker tracker) {
    switch (random.nextInt(30)) {
      case 0, 1 -> remove(tracker);
      case 2 -> tracker.erase(Samples.DIALLO, Id.of("x" + (1 + random.nextInt(3))), "asked for");
      default -> {
        Entity contacted = contacted();
        attempts.commit(tracker, changes -> changes.put(contacted));
        put.add(contacted.key());
      }
    }
  }

  private void remove(Tracker tracker) {
    List<EntityKey> keys = List.copyOf(put);
    if (!keys.isEmpty()) {
      EntityKey key = keys.get(random.nextInt(keys.size()));
      attempts.remove(tracker, key);
    }
  }

  /** A record that contacts are made of. */
  private Entity contacted() {
    String number = String.valueOf(random.nextInt(IDS));
    String other = String.valueOf(random.nextInt(IDS));
    return switch (random.nextInt(6)) {
      case 0 ->
        event("e" + number, text(), random.nextInt(3) == 0 ? EventState.PLANNED : EventState.HELD)
            .build();
      case 1 ->
        position("p" + number, "o" + other, "chief-statistician")
            .holders(List.of(holding("x" + (1 + random.nextInt(3)), SPANS.get(random.nextInt(2)))))
            .build();
      case 2 ->
        OutreachFacts.meeting("i" + number, text())
            .direct(random.nextBoolean())
            .organizations(Set.of(id("o" + other)))
            .build();
      case 3 ->
        organization("o" + number, random.nextBoolean() ? "nso" : "ministry-finance", "ID")
            .toBuilder()
            .country(random.nextBoolean() ? Optional.of(Country.of("RW")) : Optional.empty())
            .parent(
                random.nextBoolean() && !number.equals(other)
                    ? Optional.of(id("o" + other))
                    : Optional.empty())
            .build();
      case 4 ->
        attendance("t" + number, "e" + other, "x" + (1 + random.nextInt(3)))
            .organization(id("o" + number))
            .build();
      default ->
        attendance("t" + number, "e" + other, "x" + (1 + random.nextInt(3)))
            .position(random.nextBoolean() ? Optional.of(id("p" + number)) : Optional.empty())
            .delegateOf(
                random.nextBoolean() && !number.equals(other)
                    ? Optional.of(id("p" + other))
                    : Optional.empty())
            .build();
    };
  }

  private String text() {
    return DATES.get(random.nextInt(DATES.size()));
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
            "own.json", new ByteArrayInputStream(OF_CONTACTS.getBytes(StandardCharsets.UTF_8)))
        .store(at, Settings.none())
        .open();
  }
}
