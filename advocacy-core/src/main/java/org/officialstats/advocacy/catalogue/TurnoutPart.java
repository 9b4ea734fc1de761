package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.officialstats.advocacy.definition.Shared;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.event.Attendance;

/**
 * A part of the turnout of the period.
 *
 * @param group the part
 * @param turnout who took part
 */
record TurnoutPart(Group group, Turnout turnout) {
  private static final Shared<List<TurnoutPart>> ALL = Shared.of(TurnoutPart::divided);

  /** The whole first; then by kind of event, and by what the people are. */
  static List<TurnoutPart> all(EvaluationContext context) {
    return ALL.in(context);
  }

  private static List<TurnoutPart> divided(EvaluationContext context) {
    Turnout whole = Turnout.of(context);
    Places places = new Places(context);
    ImmutableList.Builder<TurnoutPart> parts = ImmutableList.builder();
    parts.add(new TurnoutPart(Group.ALL, whole)).addAll(byEventKind(whole));
    by(parts, "segment", whole, attendance -> attendance.segment().map(Id::value).stream());
    by(parts, "attendance-mode", whole, attendance -> attendance.mode().map(Names::kebab).stream());
    by(parts, "region", whole, attendance -> Places.region(places.countryOf(attendance)).stream());
    by(parts, "sex", whole, attendance -> attendance.sex().map(Names::kebab).stream());
    return parts.build();
  }

  private static List<TurnoutPart> byEventKind(Turnout whole) {
    SortedMap<String, List<Gathering>> gatherings = new TreeMap<>();
    whole
        .gatherings()
        .forEach(held -> gatherings
            .computeIfAbsent(held.event().kind().value(), kind -> new ArrayList<>())
            .add(held));
    SortedMap<String, List<Came>> came =
        divided(whole, one -> one.at().event().kind().value());
    return gatherings.entrySet().stream()
        .map(part -> new TurnoutPart(
            Group.of("event-kind", part.getKey()),
            Turnout.of(part.getValue(), came.getOrDefault(part.getKey(), ImmutableList.of()))))
        .toList();
  }

  /** The people of each value, in the order of the values, with the events where they took part. */
  private static void by(
      ImmutableList.Builder<TurnoutPart> parts,
      String dimension,
      Turnout whole,
      Function<Attendance, Stream<String>> values) {
    divided(whole, one -> values.apply(one.attendance()).findFirst().orElse(Breakdown.UNKNOWN))
        .forEach((name, came) -> {
          Map<Integer, Gathering> gatherings = new LinkedHashMap<>();
          came.forEach(one -> gatherings.put(one.at().number(), one.at()));
          parts.add(new TurnoutPart(
              Group.of(dimension, name),
              Turnout.of(ImmutableList.copyOf(gatherings.values()), came)));
        });
  }

  private static SortedMap<String, List<Came>> divided(
      Turnout whole, Function<Came, String> value) {
    SortedMap<String, List<Came>> parts = new TreeMap<>();
    whole
        .came()
        .forEach(one ->
            parts.computeIfAbsent(value.apply(one), name -> new ArrayList<>()).add(one));
    return parts;
  }
}
