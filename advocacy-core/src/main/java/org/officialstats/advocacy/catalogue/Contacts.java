package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.officialstats.advocacy.definition.Pairing;

/**
 * All contacts with the audience: people who took part in events that were held, and contacts outside of events. A contact
 * is with the office that the record names, or else with those that the named person held on that day.
 */
final class Contacts {
  private static final String AT_AN_EVENT = "has(this.event.state) && this.event.state == 'held'";

  /** Whether the person held the position on the last day of the event. */
  private static final String HELD = "(has(this.event.dates.end) && this.event.dates.end in span"
      + " || !has(this.event.dates.end) && this.event.dates.start in span)";

  private static final ImmutableMap<String, String> WITH_POSITION = ImmutableMap.of(
      "position", "id",
      "organization", "organization",
      "place", "place",
      "strategic", "strategic");

  private static final ImmutableMap<String, String> WITH_HOLDER = ImmutableMap.of(
      "position", "position",
      "organization", "position.organization",
      "place", "position.place",
      "strategic", "position.strategic");

  private static final ImmutableMap<String, String> WITH_ORGANIZATION =
      ImmutableMap.of("organization", "id", "place", "place", "strategic", "strategic");

  private static final ImmutableMap<String, String> LAST_DAY =
      ImmutableMap.of("on", "this.event.dates.end | this.event.dates.start", "direct", "true");

  private static final ImmutableMap<String, String> THAT_DAY =
      ImmutableMap.of("on", "this.on", "direct", "this.direct");

  private static final ImmutableMap<String, String> IN_PERSON =
      ImmutableMap.of("delegate", "false", "held", "true");

  private static final ImmutableMap<String, String> BY_A_DELEGATE =
      ImmutableMap.of("delegate", "true", "held", "true");

  private static final ImmutableMap<String, String> AS_HOLDER =
      ImmutableMap.of("delegate", "false", "held", HELD);

  /** What contacts there are, and what is known of each. */
  static final ImmutableList<Pairing> WAYS = ImmutableList.of(
      new Pairing(
          "attendance",
          "position",
          "position",
          "id",
          AT_AN_EVENT,
          all(WITH_POSITION, LAST_DAY, IN_PERSON)),
      new Pairing(
          "attendance",
          "position.holders",
          "person",
          "person",
          AT_AN_EVENT + " && !has(this.position) && " + HELD,
          all(WITH_HOLDER, LAST_DAY, AS_HOLDER)),
      new Pairing(
          "attendance",
          "position",
          "delegateOf",
          "id",
          AT_AN_EVENT,
          all(WITH_POSITION, LAST_DAY, BY_A_DELEGATE)),
      new Pairing(
          "attendance",
          "organization",
          "organization",
          "id",
          AT_AN_EVENT,
          all(WITH_ORGANIZATION, LAST_DAY, IN_PERSON)),
      new Pairing(
          "interaction",
          "position",
          "positions",
          "id",
          "true",
          all(WITH_POSITION, THAT_DAY, IN_PERSON)),
      new Pairing(
          "interaction",
          "organization",
          "organizations",
          "id",
          "true",
          all(WITH_ORGANIZATION, THAT_DAY, IN_PERSON)));

  private Contacts() {}

  private static Map<String, String> all(
      Map<String, String> with, Map<String, String> day, Map<String, String> how) {
    return ImmutableMap.<String, String>builder()
        .putAll(with)
        .putAll(day)
        .putAll(how)
        .buildOrThrow();
  }
}
