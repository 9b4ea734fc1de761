package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.officialstats.advocacy.evaluation.Unit;

/**
 * One thing that an indicator measures, for the whole and by groups.
 *
 * @param name the name of the measure; {@code value} where there is one only
 * @param unit what its number counts; without one, the unit of the indicator
 * @param where a condition that narrows the population for this measure
 * @param figure how the number is made
 * @param groups the dimensions that it is also given by
 * @param part the part of the whole that it speaks of, where the measure is one of several that differ in their links
 * @param evidence the links whose rows show it, besides the rows of the population
 * @param atLeast the least number of people that it may speak of; a smaller one is withheld
 */
record Measure(
    String name,
    Optional<Unit> unit,
    Optional<String> where,
    Figuring figure,
    List<Grouping> groups,
    Map<String, String> part,
    List<String> evidence,
    OptionalInt atLeast) {
  Measure {
    groups = ImmutableList.copyOf(groups);
    part = ImmutableMap.copyOf(part);
    evidence = ImmutableList.copyOf(evidence);
  }
}
