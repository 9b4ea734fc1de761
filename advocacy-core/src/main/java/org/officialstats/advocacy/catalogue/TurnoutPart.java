package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /** The whole first; then by kind of event, and by what the people are, in the order of the names of parts. */
  static List<TurnoutPart> all(List<Gathering> gatherings, Gatherings rows) {
    Dividing dividing = new Dividing(rows);
    gatherings.stream().filter(at -> at.inPeriod() == Truth.TRUE).forEach(dividing::add);
    gatherings.stream().filter(at -> at.inPeriod() != Truth.TRUE).forEach(dividing::add);
    return dividing.parts();
  }

  /** Counts those who came, all together and by part. For one thread. */
  private static final class Dividing {
    private final Register.Keys events;
    private final Register.Keys attendances;
    private final Turnout.Counting whole;
    private final Map<String, Turnout.Counting> byKind = new HashMap<>();
    private final Map<List<String>, List<Turnout.Counting>> ofPeople = new HashMap<>();
    private final List<Map<String, Turnout.Counting>> byDimension = new ArrayList<>();

    Dividing(Gatherings rows) {
      this.events = rows.events().keys();
      this.attendances = rows.attendances().keys();
      this.whole = counting();
      OF_PEOPLE.forEach(dimension -> byDimension.add(new HashMap<>()));
    }

    private Turnout.Counting counting() {
      return new Turnout.Counting(events, attendances);
    }

    void add(Gathering at) {
      Turnout.Counting ofKind = byKind.computeIfAbsent(at.kind(), name -> counting());
      whole.add(at);
      ofKind.add(at);
      for (Came one : at.came()) {
        whole.add(at, one);
        ofKind.add(at, one);
        for (Turnout.Counting part : ofPeople.computeIfAbsent(one.parts(), this::parts)) {
          part.add(at, one);
        }
      }
    }

    private List<Turnout.Counting> parts(List<String> names) {
      List<Turnout.Counting> parts = new ArrayList<>();
      for (int at = 0; at < names.size(); at++) {
        parts.add(byDimension.get(at).computeIfAbsent(names.get(at), name -> counting()));
      }
      return parts;
    }

    List<TurnoutPart> parts() {
      ImmutableList.Builder<TurnoutPart> parts = ImmutableList.builder();
      parts.add(new TurnoutPart(Group.ALL, whole.soFar()));
      add(parts, "event-kind", byKind);
      for (int at = 0; at < OF_PEOPLE.size(); at++) {
        add(parts, OF_PEOPLE.get(at), byDimension.get(at));
      }
      return parts.build();
    }

    private static void add(
        ImmutableList.Builder<TurnoutPart> parts,
        String dimension,
        Map<String, Turnout.Counting> counted) {
      new TreeMap<>(counted)
          .forEach(
              (name, part) -> parts.add(new TurnoutPart(Group.of(dimension, name), part.soFar())));
    }
  }
}
