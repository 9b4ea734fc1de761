package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.model.Truth;

/**
 * A part of the turnout of the period.
 *
 * @param group the part
 * @param turnout who took part
 */
record TurnoutPart(Group group, Turnout turnout) {
  /** By what those who came are divided, in the order in which they say it. */
  static final List<String> OF_PEOPLE =
      ImmutableList.of("segment", "attendance-mode", "region", "sex");

  private static final String OF_EVENTS = "event-kind";

  private static final List<String> DIMENSIONS =
      ImmutableList.<String>builder().add(OF_EVENTS).addAll(OF_PEOPLE).build();

  private static final Comparator<TurnoutPart> ORDER = Comparator.comparingInt(
          (TurnoutPart part) -> DIMENSIONS.indexOf(part.dimension()))
      .thenComparing(part -> part.group().toString());

  /** The dimension that it is a part by; empty for the whole. */
  private String dimension() {
    return group.values().keySet().stream().findFirst().orElse("");
  }

  /** The whole first; then by kind of event, and by what the people are, in the order of the names of parts. */
  static List<TurnoutPart> all(List<Gathering> gatherings, Gatherings rows) {
    return after(ImmutableList.of(), gatherings, gatherings, rows);
  }

  /**
   * The same after some gatherings have changed. A part that none of them belongs to, and none did, is what it was.
   *
   * @param before the parts as they were
   * @param changed the gatherings that have changed, as they were and as they are
   * @param gatherings all as they are
   */
  static List<TurnoutPart> after(
      List<TurnoutPart> before,
      List<Gathering> changed,
      List<Gathering> gatherings,
      Gatherings rows) {
    Set<Group> touched = touched(changed, rows.combinations());
    List<TurnoutPart> parts = new Dividing(gatherings, rows, touched).parts();
    before.stream().filter(part -> !touched.contains(part.group())).forEach(parts::add);
    return ImmutableList.sortedCopyOf(ORDER, parts);
  }

  /** The whole, and the parts that these gatherings belong to, or somebody who came to them. */
  private static Set<Group> touched(List<Gathering> gatherings, List<List<String>> combinations) {
    BitSet numbers = new BitSet();
    Set<Group> touched = new HashSet<>();
    touched.add(Group.ALL);
    for (Gathering at : gatherings) {
      touched.add(Group.of(OF_EVENTS, at.kind()));
      for (int place = 0; place < at.size(); place++) {
        numbers.set(at.parts(place));
      }
    }
    numbers.stream().mapToObj(combinations::get).forEach(names -> {
      for (int at = 0; at < names.size(); at++) {
        touched.add(Group.of(OF_PEOPLE.get(at), names.get(at)));
      }
    });
    return touched;
  }

  /** Counts those who came, by one dimension after the other. For one thread. */
  private static final class Dividing {
    private final List<Gathering> gatherings = new ArrayList<>();
    private final Register.Keys events;
    private final Register.Keys attendances;
    private final List<List<String>> combinations;
    private final Set<Group> asked;
    private final Map<Group, Turnout.Counting> counted = new HashMap<>();

    Dividing(List<Gathering> all, Gatherings rows, Set<Group> asked) {
      all.stream().filter(at -> at.inPeriod() == Truth.TRUE).forEach(gatherings::add);
      all.stream().filter(at -> at.inPeriod() != Truth.TRUE).forEach(gatherings::add);
      this.events = rows.events().keys();
      this.attendances = rows.attendances().keys();
      this.combinations = rows.combinations();
      this.asked = asked;
    }

    /** The whole, and those of the parts that are asked for in which anybody is, in no order. */
    List<TurnoutPart> parts() {
      Turnout.Counting whole = new Turnout.Counting(events, attendances);
      gatherings.forEach(at -> addAll(whole, at));
      List<TurnoutPart> parts = new ArrayList<>();
      parts.add(new TurnoutPart(Group.ALL, whole.soFar()));
      divideEvents();
      for (int dimension = 0; dimension < OF_PEOPLE.size(); dimension++) {
        dividePeople(dimension);
      }
      counted.forEach((group, part) -> {
        if (!part.isEmpty()) {
          parts.add(new TurnoutPart(group, part.soFar()));
        }
      });
      return parts;
    }

    private void divideEvents() {
      Map<String, Optional<Turnout.Counting>> byKind = new HashMap<>();
      for (Gathering at : gatherings) {
        byKind
            .computeIfAbsent(at.kind(), kind -> counting(Group.of(OF_EVENTS, kind)))
            .ifPresent(part -> addAll(part, at));
      }
    }

    private static void addAll(Turnout.Counting part, Gathering at) {
      part.add(at);
      for (int place = 0; place < at.size(); place++) {
        part.add(at, place);
      }
    }

    private void dividePeople(int dimension) {
      List<Optional<Turnout.Counting>> ofCombinations = combinations.stream()
          .map(names -> counting(Group.of(OF_PEOPLE.get(dimension), names.get(dimension))))
          .toList();
      for (Gathering at : gatherings) {
        for (int place = 0; place < at.size(); place++) {
          Optional<Turnout.Counting> part = ofCombinations.get(at.parts(place));
          if (part.isPresent()) {
            part.get().add(at, place);
          }
        }
      }
    }

    private Optional<Turnout.Counting> counting(Group group) {
      return asked.contains(group)
          ? Optional.of(
              counted.computeIfAbsent(group, any -> new Turnout.Counting(events, attendances)))
          : Optional.empty();
    }
  }
}
