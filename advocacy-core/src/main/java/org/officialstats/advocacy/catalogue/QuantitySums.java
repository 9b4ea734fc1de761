package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Quantity;

/**
 * Sums of quantities, one for each unit: there is no sum across units, so that the headline figure is one only where
 * there is one unit.
 *
 * @param <E> the entities that have a quantity
 */
final class QuantitySums<E extends Entity> {
  private static final Reason SEVERAL_UNITS = Reasons.of("several-units");

  private final Tally<E> tally;
  private final Function<E, Quantity> quantity;

  QuantitySums(Tally<E> tally, Function<E, Quantity> quantity) {
    this.tally = tally;
    this.quantity = quantity;
  }

  /** The headline figure, and one for each unit. */
  List<Figure> figures() {
    List<String> units = units().toList();
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    figures.add(
        units.size() > 1
            ? Figure.of(Unit.COUNT, new Result.NotApplicable(SEVERAL_UNITS), Evidence.NONE)
            : figure(Group.ALL, tally));
    units.forEach(unit -> figures.add(figure(Group.of("unit", unit), of(unit))));
    return figures.build();
  }

  /** A figure for each value of one dimension and each unit. */
  List<Figure> by(String dimension, Function<E, String> value) {
    TreeMap<String, ImmutableList.Builder<Tally.Member<E>>> parts = new TreeMap<>();
    tally
        .members()
        .forEach(member -> parts
            .computeIfAbsent(value.apply(member.subject()), any -> ImmutableList.builder())
            .add(member));
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    parts.forEach((name, members) -> {
      QuantitySums<E> part = new QuantitySums<>(Tally.of(members.build()), quantity);
      part.units()
          .forEach(unit -> figures.add(figure(
              new Group(ImmutableSortedMap.of(dimension, name, "unit", unit)), part.of(unit))));
    });
    return figures.build();
  }

  private Stream<String> units() {
    return tally.members().stream()
        .map(member -> unit(member.subject()))
        .distinct()
        .sorted();
  }

  private Tally<E> of(String unit) {
    return tally.where(entity -> unit(entity).equals(unit));
  }

  private String unit(E entity) {
    return quantity.apply(entity).unit().value();
  }

  private Figure figure(Group group, Tally<E> part) {
    BigDecimal certain = sum(part.counted());
    BigDecimal possible = certain.add(sum(part.unknown()));
    Result result = certain.compareTo(possible) == 0
        ? Result.value(certain)
        : new Result.Interval(certain, possible);
    return new Figure(Figure.VALUE, group, Unit.COUNT, result, part.evidence());
  }

  private BigDecimal sum(Stream<E> entities) {
    return entities
        .map(entity -> quantity.apply(entity).value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
