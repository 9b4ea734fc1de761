package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.expression.Expression;

/**
 * A measure, checked.
 *
 * @param name the name of the measure
 * @param unit what its number counts
 * @param part the part of the whole that it speaks of
 * @param where a condition that narrows the population
 * @param reckoning how the number is made
 * @param groups the dimensions that it is also given by
 * @param evidence the links whose rows show it
 * @param atLeast the least number of people that it may speak of; 0 where it does not matter
 */
record MeasurePlan(
    String name,
    Unit unit,
    Group part,
    Optional<Expression> where,
    Reckoning reckoning,
    List<Grouping> groups,
    List<String> evidence,
    int atLeast) {
  MeasurePlan {
    groups = ImmutableList.copyOf(groups);
    evidence = ImmutableList.copyOf(evidence);
  }

  /** What figures read of the rows that they are of: names of fields, of links, and of fields of linked rows. */
  Set<String> reads() {
    ImmutableSet.Builder<String> reads = ImmutableSet.builder();
    groups.forEach(grouping -> reads.add(grouping.by()));
    reckoning.within().ifPresent(reads::add);
    return reads.addAll(evidence).addAll(reckoning.reads()).build();
  }

  /** What its conditions read. */
  Set<String> asks() {
    return Stream.concat(where.stream(), reckoning.counts().stream())
        .flatMap(condition -> Reckoning.fields(condition).stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
