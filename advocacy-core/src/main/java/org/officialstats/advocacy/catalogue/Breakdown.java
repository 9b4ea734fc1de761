package org.officialstats.advocacy.catalogue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.CodeList;

/**
 * Makes the figures of a tally: one for the whole, then one for each part by one dimension after the other. A member may
 * be in several parts; one that does not say where it belongs is in the part {@value #UNKNOWN}.
 *
 * @param <T> what the members of the tally are
 */
final class Breakdown<T> {
  /** The part of those that do not say, or of which it cannot be told. */
  static final String UNKNOWN = "unknown";

  private final String measure;
  private final Unit unit;
  private final Tally<T> whole;
  private final Function<Tally<T>, Result> result;
  private final ImmutableList.Builder<Figure> figures = ImmutableList.builder();

  private Breakdown(String measure, Unit unit, Tally<T> whole, Function<Tally<T>, Result> result) {
    this.measure = measure;
    this.unit = unit;
    this.whole = whole;
    this.result = result;
    figures.add(figure(Group.ALL, whole));
  }

  static <T> Breakdown<T> of(
      String measure, Unit unit, Tally<T> whole, Function<Tally<T>, Result> result) {
    return new Breakdown<>(measure, unit, whole, result);
  }

  /** How many there are. */
  static <T> Breakdown<T> counts(Tally<T> whole) {
    return counts(Figure.VALUE, whole);
  }

  static <T> Breakdown<T> counts(String measure, Tally<T> whole) {
    return of(measure, Unit.COUNT, whole, Tally::count);
  }

  /** Which share of them counts. */
  static <T> Breakdown<T> shares(Tally<T> whole, Reason whenEmpty) {
    return shares(Figure.VALUE, whole, whenEmpty);
  }

  static <T> Breakdown<T> shares(String measure, Tally<T> whole, Reason whenEmpty) {
    return of(measure, Unit.PERCENT, whole, tally -> tally.share(whenEmpty));
  }

  /** The names of parts by what rows have. */
  static IntFunction<String> names(Register.Words words) {
    return row -> {
      int number = words.number(row);
      return number == Register.Words.NONE ? UNKNOWN : words.text(number);
    };
  }

  /** A figure for each part, in the order of their names. */
  Breakdown<T> by(String dimension, Function<? super T, ? extends Collection<?>> parts) {
    return by(dimension, Comparator.naturalOrder(), parts);
  }

  /** A figure for each entry of the code list that occurs, in the order of the list. */
  Breakdown<T> by(CodeList list, Function<? super T, ? extends Collection<?>> parts) {
    Map<String, Integer> order = new HashMap<>();
    list.entries().keySet().forEach(code -> order.put(code.value(), order.size()));
    order.put(UNKNOWN, order.size());
    Comparator<String> byPlace = Comparator.comparingInt(name -> order.getOrDefault(name, -1));
    return by(list.id(), byPlace.thenComparing(Comparator.naturalOrder()), parts);
  }

  private Breakdown<T> by(
      String dimension,
      Comparator<String> order,
      Function<? super T, ? extends Collection<?>> parts) {
    Map<String, List<Tally.Member<T>>> members = new HashMap<>();
    for (Tally.Member<T> member : whole.members()) {
      Collection<?> names = parts.apply(member.subject());
      names.forEach(name -> put(members, name.toString(), member));
      if (names.isEmpty()) {
        put(members, UNKNOWN, member);
      }
    }
    members.keySet().stream()
        .sorted(order)
        .forEach(name -> figures.add(
            figure(Group.of(dimension, name), Tally.of(requireNonNull(members.get(name))))));
    return this;
  }

  /** Once, though it may be said to belong there several times. */
  private static <M> void put(Map<String, List<M>> members, String name, M member) {
    List<M> there = members.computeIfAbsent(name, any -> new ArrayList<>());
    if (there.isEmpty() || there.get(there.size() - 1) != member) {
      there.add(member);
    }
  }

  /** Other figures after those so far. */
  Breakdown<T> and(List<Figure> others) {
    figures.addAll(others);
    return this;
  }

  List<Figure> figures() {
    return figures.build();
  }

  private Figure figure(Group group, Tally<T> tally) {
    return new Figure(measure, group, unit, result.apply(tally), tally.evidence());
  }
}
