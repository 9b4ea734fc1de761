package org.officialstats.advocacy.definition;

import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.columns.Selection;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;

/**
 * A population of rows of which each counts, does not count, or cannot be told. Rows that do not belong to the
 * population are left out; those of which that cannot be told are unknown.
 *
 * @param counted those that count
 * @param notCounted those that belong to the population and do not count
 * @param unknown those of which it cannot be told
 */
record Tally(Bits counted, Bits notCounted, Bits unknown) {
  /** Those that belong to the population, each counting or not. */
  static Tally of(Selection belongs, Selection counts) {
    Bits counted = belongs.yes().and(counts.yes());
    Bits unknown = belongs.unknown().or(belongs.yes().and(counts.unknown()));
    return new Tally(counted, belongs.yes().andNot(counted).andNot(unknown), unknown);
  }

  /** Those among these rows. */
  Tally among(Bits rows) {
    return new Tally(counted.and(rows), notCounted.and(rows), unknown.and(rows));
  }

  /** All that belong to the population, or may. */
  Bits members() {
    return counted.or(notCounted).or(unknown);
  }

  /** How many count: an interval where that cannot be told of all. */
  Result count() {
    int certain = counted.count();
    return Amounts.between(certain, (long) certain + unknown.count());
  }

  /** The share of those that count; no data where that cannot be told of all. */
  Result share(Reason whenEmpty) {
    int open = unknown.count();
    int all = counted.count() + notCounted.count() + open;
    return open > 0
        ? new Result.NoData(CommonReasons.inexact(open, all))
        : Result.percentage(Parts.of(counted.count(), all), whenEmpty);
  }
}
