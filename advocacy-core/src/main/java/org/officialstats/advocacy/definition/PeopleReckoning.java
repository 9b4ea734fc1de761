package org.officialstats.advocacy.definition;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.expression.Expression;

/**
 * How many different people took part. At least: all who are named, or those of the largest gathering, as its unnamed
 * heads may be among the named people of others. At most: all who are named, and every head.
 *
 * @param at the field that says at which gathering a row was
 * @param person the field that names a person; a row without one is a count of heads
 * @param heads how many
 */
record PeopleReckoning(String at, String person, Expression heads) implements Reckoning {
  /** The people at one gathering. */
  private static final class Gathering {
    private final Set<String> named = new HashSet<>();
    private BigDecimal unnamed = BigDecimal.ZERO;

    BigDecimal size() {
      return BigDecimal.valueOf(named.size()).add(unnamed);
    }
  }

  @Override
  public Result of(Desk desk, Tally tally) {
    Optional<Map<String, Gathering>> certain = gatherings(desk, tally.counted());
    Optional<Map<String, Gathering>> possible =
        gatherings(desk, tally.counted().or(tally.unknown()));
    return certain
        .<Result>flatMap(held -> possible.map(all -> Amounts.between(least(held), most(all))))
        .orElse(new Result.NoData(CommonReasons.NOT_RECORDED));
  }

  /** The gatherings; empty if a number of heads is not recorded. */
  private Optional<Map<String, Gathering>> gatherings(Desk desk, Bits rows) {
    Map<String, Gathering> gatherings = new HashMap<>();
    for (int row : rows.rows()) {
      Set<String> people = desk.words(person, row);
      Optional<BigDecimal> number =
          people.isEmpty() ? desk.number(heads, row) : Optional.of(BigDecimal.ZERO);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      for (String place : desk.words(at, row)) {
        Gathering gathering = gatherings.computeIfAbsent(place, any -> new Gathering());
        gathering.named.addAll(people);
        gathering.unnamed = gathering.unnamed.add(number.get());
      }
    }
    return Optional.of(gatherings);
  }

  private static BigDecimal least(Map<String, Gathering> gatherings) {
    return gatherings.values().stream()
        .map(Gathering::size)
        .reduce(named(gatherings), BigDecimal::max);
  }

  private static BigDecimal most(Map<String, Gathering> gatherings) {
    return gatherings.values().stream()
        .map(gathering -> gathering.unnamed)
        .reduce(named(gatherings), BigDecimal::add);
  }

  private static BigDecimal named(Map<String, Gathering> gatherings) {
    Set<String> people = new HashSet<>();
    gatherings.values().forEach(gathering -> people.addAll(gathering.named));
    return BigDecimal.valueOf(people.size());
  }
}
