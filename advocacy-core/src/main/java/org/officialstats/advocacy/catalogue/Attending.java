package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.definition.Condition;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;

/** The events of the period and the attendances at them, by rows: no record is read. For one thread. */
final class Attending {
  /** Events that were held in the period, and were over by the day of looking. */
  private static final Condition HELD = Condition.on(
      Event.class,
      "state == 'held' && (has(dates.end) && dates.end in period && dates.end <= asOf"
          + " || !has(dates.end) && dates.start in period && dates.start <= asOf)");

  private final Register events;
  private final Register attendances;
  private final Register.Keys eventKeys;
  private final Register.Keys attendanceKeys;
  private final Register.Words person;
  private final IntFunction<Optional<BigDecimal>> headCount;
  private final IntFunction<Truth> atLeast;
  private final List<Gathering> gatherings;

  Attending(EvaluationContext context) {
    this.events = Register.of(context, Event.class);
    this.attendances = events.beside(Attendance.class);
    this.eventKeys = events.keys();
    this.attendanceKeys = attendances.keys();
    this.person = attendances.words("person");
    this.headCount = attendances.amounts("headCount");
    this.atLeast = attendances.truths("atLeast");
    this.gatherings = gatherings(events.ask(HELD));
  }

  /** Those that were certainly held come first. */
  private List<Gathering> gatherings(Register.Answers held) {
    Register.Words event = attendances.words("event");
    List<Gathering> certain = new ArrayList<>();
    List<Gathering> possible = new ArrayList<>();
    held.forEachPossible(row -> {
      List<Came> came = new ArrayList<>();
      event.forEach(row, attendance -> came.add(came(attendance)));
      came.sort(Comparator.comparingInt(Came::person));
      (held.of(row) == Truth.TRUE ? certain : possible).add(new Gathering(row, held.of(row), came));
    });
    return ImmutableList.<Gathering>builder().addAll(certain).addAll(possible).build();
  }

  private Came came(int row) {
    int named = person.number(row);
    long heads =
        named == Came.UNNAMED ? headCount.apply(row).orElse(BigDecimal.ONE).longValue() : 0;
    return new Came(row, named, heads, atLeast.apply(row) == Truth.TRUE);
  }

  /** All of it. */
  Turnout whole() {
    Turnout.Counting all = new Turnout.Counting(eventKeys, attendanceKeys);
    gatherings.forEach(at -> addTo(all, at));
    return all.soFar();
  }

  /** By the kinds of the events. */
  SortedMap<String, Turnout> byEventKind() {
    IntFunction<String> kind = Breakdown.names(events.words("kind"));
    Map<String, Turnout.Counting> parts = new HashMap<>();
    gatherings.forEach(at -> addTo(part(parts, kind.apply(at.event())), at));
    return counted(parts);
  }

  private static void addTo(Turnout.Counting counting, Gathering at) {
    counting.add(at);
    at.came().forEach(one -> counting.add(at, one));
  }

  /** By what a field of the attendances says. */
  SortedMap<String, Turnout> by(String field) {
    return by(Breakdown.names(attendances.words(field)));
  }

  /** By the region of the country that is stated, or else of the organization or the position that people came from. */
  SortedMap<String, Turnout> byRegion() {
    Regions regions = new Regions(events);
    Register.Words country = attendances.words("country");
    Register.Words organization = attendances.words("organization");
    Register.Words position = attendances.words("position");
    return by(
        row -> regions.of(country.number(row), organization.number(row), position.number(row)));
  }

  private SortedMap<String, Turnout> by(IntFunction<String> name) {
    Map<String, Turnout.Counting> parts = new HashMap<>();
    for (Gathering at : gatherings) {
      for (Came one : at.came()) {
        part(parts, name.apply(one.record())).add(at, one);
      }
    }
    return counted(parts);
  }

  private Turnout.Counting part(Map<String, Turnout.Counting> parts, String name) {
    Turnout.@Nullable Counting known = parts.get(name);
    if (known == null) {
      known = new Turnout.Counting(eventKeys, attendanceKeys);
      parts.put(name, known);
    }
    return known;
  }

  private static SortedMap<String, Turnout> counted(Map<String, Turnout.Counting> parts) {
    SortedMap<String, Turnout> counted = new TreeMap<>();
    parts.forEach((name, part) -> counted.put(name, part.soFar()));
    return counted;
  }
}
