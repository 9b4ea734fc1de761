package org.officialstats.advocacy.catalogue;

import static org.officialstats.advocacy.catalogue.Facts.*;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.officialstats.advocacy.Changes;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.event.AttendanceMode;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.event.Sex;

/** Figures, their groups and their evidence after commits are those of a tracker that was opened just now. */
class FiguresFollowTest {
  private static final int IDS = 4;
  private static final List<String> DATES =
      List.of("2024-02", "2024-02-10", "2024-03", "2024-04-01");

  /** What is told of all rows and of parts: by their own fields, by paths, by linked rows, and apart for these. */
  private static final String TOLD = """
      {"format": "advocacy-definitions", "version": 1, "reasons": {"none": {"en": "There are none."}}, "indicators": [
        {"code": "OWN-01", "version": 1, "name": {"en": "Guests"}, "formula": {"en": "Guests"},
         "level": "output", "unit": "count", "direction": "up", "aggregation": "last",
         "population": {"table": "attendance", "where": "event.state == 'held'"},
         "links": {"at": {"to": "event", "along": "event", "quantifier": "some"},
           "last": {"to": "event", "along": "event", "order": ["dates.start"], "quantifier": "latest"}},
         "measures": [{"name": "value", "figure": {"type": "count"}, "groups": [
           {"dimension": "sex", "by": "sex"},
           {"dimension": "kind", "by": "event.kind"},
           {"dimension": "linked", "by": "at.kind"},
           {"dimension": "last", "by": "last.kind"},
           {"dimension": "body", "by": "organization.kind"},
           {"dimension": "place", "by": "position.organization.country"}], "evidence": ["at"]},
          {"name": "heads", "figure": {"type": "sum", "of": "headCount"}, "groups": [
           {"dimension": "kind", "by": "event.kind"}]},
          {"name": "bodies", "figure": {"type": "distinct", "by": ["organization.kind"]}, "groups": [
           {"dimension": "sex", "by": "sex"}]}]},
        {"code": "OWN-02", "version": 1, "name": {"en": "Seen"}, "formula": {"en": "Seen"},
         "level": "output", "unit": "percent", "direction": "up", "aggregation": "last",
         "population": {"table": "position"},
         "links": {"seen": {"to": "attendance", "via": "position",
           "where": "event.state == 'held' && event.dates.start in period", "quantifier": "some"}},
         "measures": [{"name": "value", "figure": {"type": "share", "counts": "seen", "whenEmpty": "none"},
           "groups": [
           {"dimension": "sex", "by": "seen.sex", "apart": true},
           {"dimension": "kind", "by": "seen.event.kind", "apart": true},
           {"dimension": "body", "by": "organization.kind"},
           {"dimension": "mode", "by": "seen.mode"}], "evidence": ["seen"]}]},
        {"code": "OWN-03", "version": 1, "name": {"en": "Unseen"}, "formula": {"en": "Unseen"},
         "level": "output", "unit": "count", "direction": "up", "aggregation": "last",
         "population": {"table": "position", "where": "unseen"},
         "links": {"unseen": {"to": "attendance", "via": "position", "quantifier": "none"}},
         "measures": [{"name": "value", "figure": {"type": "count"}, "groups": [
           {"dimension": "event-kind", "by": "unseen.event.kind", "every": true, "apart": true}]}]},
        {"code": "OWN-04", "version": 1, "name": {"en": "Alike"}, "formula": {"en": "Alike"},
         "level": "output", "unit": "count", "direction": "up", "aggregation": "last",
         "population": {"table": "position"},
         "links": {"alike": {"to": "position", "by": {"organization": "organization", "kind": "kind"},
           "quantifier": "some"}},
         "measures": [{"name": "value", "figure": {"type": "count"}, "groups": [
           {"dimension": "country", "by": "alike.organization.country"},
           {"dimension": "apart", "by": "alike.organization.country", "apart": true}]}]}]}
      """;

  private Random random = new Random();

  @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
  void anySequenceOfChangesGivesTheSameAsAFullRun(@ForAll long seed) throws IOException {
    random = new Random(seed);
    Followed followed = new Followed(TOLD, random);
    followed.hold(24, this::begin, tracker -> change(followed, tracker));
  }

  private void begin(Changes changes) {
    Followed.begin(changes, IDS);
    for (int at = 0; at < IDS; at++) {
      changes.put(attendance("t" + at, "e" + at, "x1").position(id("p" + at)).build());
    }
  }

  private void change(Followed followed, Tracker tracker) {
    if (random.nextInt(6) == 0) {
      followed.removeAny(tracker);
    } else {
      followed.put(tracker, told());
    }
  }

  /** A record that figures are made of. */
  private Entity told() {
    String number = String.valueOf(random.nextInt(IDS));
    String other = String.valueOf(random.nextInt(IDS));
    return switch (random.nextInt(9)) {
      case 0 ->
        event(
                "e" + number,
                any(DATES),
                random.nextInt(3) == 0 ? EventState.PLANNED : EventState.HELD)
            .kind(Code.of(any(List.of("workshop", "conference"))))
            .build();
      case 1 -> position("p" + number, "o" + other, "chief-statistician").build();
      case 2 ->
        organization("o" + number, any(List.of("nso", "ministry-finance")))
            .country(perhaps(Country.of(any(List.of("RW", "ID", "CH")))))
            .parent(number.equals(other) ? Optional.empty() : perhaps(id("o" + other)))
            .build();
      case 3, 4 ->
        heads("h" + number, "e" + other, 1 + random.nextInt(9))
            .atLeast(random.nextBoolean())
            .organization(perhaps(id("o" + number)))
            .build();
      case 5 ->
        caseStudy("c0")
            .owner(id("o" + number))
            .country(Country.of("RW"))
            .publishedOn(perhaps(PartialDate.parse("2024-02-10")))
            .build();
      default ->
        attendance("t" + number, "e" + other, "x" + (1 + random.nextInt(3)))
            .position(perhaps(id("p" + any(List.of(number, other)))))
            .organization(perhaps(id("o" + other)))
            .country(perhaps(Country.of(any(List.of("RW", "CH")))))
            .mode(perhaps(any(List.of(AttendanceMode.values()))))
            .sex(perhaps(any(List.of(Sex.values()))))
            .build();
    };
  }

  private <T> Optional<T> perhaps(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
