package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.columns.Labels;
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
    private final Set<Integer> named = new HashSet<>();
    private BigDecimal unnamed = BigDecimal.ZERO;

    BigDecimal size() {
      return BigDecimal.valueOf(named.size()).add(unnamed);
    }
  }

  @Override
  public Result of(Desk desk, Tally tally) {
    Optional<Map<Integer, Gathering>> certain = gatherings(desk, tally.counted());
    Optional<Map<Integer, Gathering>> possible =
        gatherings(desk, tally.counted().or(tally.unknown()));
    return certain
        .<Result>flatMap(held -> possible.map(all -> Amounts.between(least(held), most(all))))
        .orElse(new Result.NoData(CommonReasons.NOT_RECORDED));
  }

  @Override
  public Set<String> reads() {
    return Sets.union(ImmutableSet.of(at, person), Reckoning.fields(heads));
  }

  /** The gatherings; empty if a number of heads is not recorded. */
  private Optional<Map<Integer, Gathering>> gatherings(Desk desk, Bits rows) {
    Labels people = desk.labels(person);
    Labels places = desk.labels(at);
    Map<Integer, Gathering> gatherings = new HashMap<>();
    int[] absent = {0};
    desk.readings(heads).numbers(rows, (row, number) -> {
      Set<Integer> named = new HashSet<>();
      people.each(row, named::add);
      absent[0] += named.isEmpty() && number == null ? 1 : 0;
      BigDecimal unnamed = named.isEmpty() && number != null ? number : BigDecimal.ZERO;
      places.each(row, place -> {
        Gathering gathering = gatherings.computeIfAbsent(place, any -> new Gathering());
        gathering.named.addAll(named);
        gathering.unnamed = gathering.unnamed.add(unnamed);
      });
    });
    return absent[0] > 0 ? Optional.empty() : Optional.of(gatherings);
  }

  private static BigDecimal least(Map<Integer, Gathering> gatherings) {
    return gatherings.values().stream()
        .map(Gathering::size)
        .reduce(named(gatherings), BigDecimal::max);
  }

  private static BigDecimal most(Map<Integer, Gathering> gatherings) {
    return gatherings.values().stream()
        .map(gathering -> gathering.unnamed)
        .reduce(named(gatherings), BigDecimal::add);
  }

  private static BigDecimal named(Map<Integer, Gathering> gatherings) {
    Set<Integer> people = new HashSet<>();
    gatherings.values().forEach(gathering -> people.addAll(gathering.named));
    return BigDecimal.valueOf(people.size());
  }
}
