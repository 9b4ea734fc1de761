package org.officialstats.advocacy.catalogue;

import static org.officialstats.advocacy.catalogue.Facts.*;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.officialstats.advocacy.Samples;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.event.EventState;

/** Contacts after commits are those of a tracker that was opened just now, whatever becomes of what they are made of. */
class ContactsFollowTest {
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

  private Random random = new Random();

  @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
  void anySequenceOfChangesGivesTheSameAsAFullRun(@ForAll long seed) throws IOException {
    random = new Random(seed);
    Followed followed = new Followed(OF_CONTACTS, random);
    followed.hold(
        24, changes -> Followed.begin(changes, IDS), tracker -> change(followed, tracker));
  }

  private void change(Followed followed, Tracker tracker) {
    switch (random.nextInt(30)) {
      case 0, 1 -> followed.removeAny(tracker);
      case 2 -> tracker.erase(Samples.DIALLO, Id.of("x" + (1 + random.nextInt(3))), "asked for");
      default -> followed.put(tracker, contacted());
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
}
