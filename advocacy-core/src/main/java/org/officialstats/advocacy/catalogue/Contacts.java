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
  private static final String LAST_DAY = "this.event.dates.end | this.event.dates.start";

  /** Whether the person held the position on the last day of the event. */
  private static final String HELD = "(has(this.event.dates.end) && this.event.dates.end in span"
      + " || !has(this.event.dates.end) && this.event.dates.start in span)";

  /** What contacts there are, and what is known of each. */
  static final ImmutableList<Pairing> WAYS = ImmutableList.of(
      attendance("position", "position", "id", AT_AN_EVENT, false),
      attendance("position.holders", "person", "person", holder(), false),
      attendance("position", "delegateOf", "id", AT_AN_EVENT, true),
      attendance("organization", "organization", "id", AT_AN_EVENT, false),
      interaction("position", "positions"),
      interaction("organization", "organizations"));

  private Contacts() {}

  private static String holder() {
    return AT_AN_EVENT + " && !has(this.position) && " + HELD;
  }

  private static Pairing attendance(
      String with, String by, String to, String where, boolean delegate) {
    return new Pairing(
        "attendance",
        with,
        by,
        to,
        where,
        values(
            with, LAST_DAY, "true", String.valueOf(delegate), with.contains(".") ? HELD : "true"));
  }

  private static Pairing interaction(String with, String by) {
    return new Pairing(
        "interaction",
        with,
        by,
        "id",
        "true",
        values(with, "this.on", "this.direct", "false", "true"));
  }

  private static Map<String, String> values(
      String with, String on, String direct, String delegate, String held) {
    return ImmutableMap.<String, String>builder()
        .putAll(office(with))
        .put("on", on)
        .put("direct", direct)
        .put("delegate", delegate)
        .put("held", held)
        .buildOrThrow();
  }

  /** Who was contacted: a position, one by its holder, or an organization. */
  private static Map<String, String> office(String with) {
    return switch (with) {
      case "position" ->
        Map.of(
            "position", "id",
            "organization", "organization",
            "place", "place",
            "strategic", "strategic");
      case "organization" ->
        Map.of("organization", "id", "place", "place", "strategic", "strategic");
      default ->
        Map.of(
            "position", "position",
            "organization", "position.organization",
            "place", "position.place",
            "strategic", "position.strategic");
    };
  }
}
