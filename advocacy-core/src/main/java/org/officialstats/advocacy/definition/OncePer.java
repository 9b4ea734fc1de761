package org.officialstats.advocacy.definition;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.columns.Labels;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;

/**
 * The things that the rows of a tally are of, by their labels: each counts once, when one of its rows does; of one with no
 * such row it cannot be told where it cannot be told of one of its rows. For one thread.
 */
final class OncePer {
  private final Labels labels;
  private final Tally tally;
  private final BitSet counted;
  private final BitSet unknown;
  private final BitSet all;

  private OncePer(Labels labels, Tally tally) {
    this.labels = labels;
    this.tally = tally;
    this.counted = of(tally.counted());
    this.unknown = of(tally.unknown());
    unknown.andNot(counted);
    this.all = of(tally.members());
  }

  static OncePer of(Labels labels, Tally tally) {
    return new OncePer(labels, tally);
  }

  /** The share of the things that count; no data where that cannot be told of all. */
  Result share(Reason whenEmpty) {
    int open = unknown.cardinality();
    return open > 0
        ? new Result.NoData(CommonReasons.inexact(open, all.cardinality()))
        : Result.percentage(Parts.of(counted.cardinality(), all.cardinality()), whenEmpty);
  }

  /** The rows of which the same is to be said as of a thing that they are of. */
  Tally deciding() {
    return new Tally(
        tally.counted(),
        with(tally.notCounted(), thing -> !counted.get(thing) && !unknown.get(thing)),
        with(tally.unknown(), unknown::get));
  }

  private Bits with(Bits rows, IntPredicate condition) {
    BitSet found = new BitSet();
    rows.forEach(row -> labels.each(row, thing -> {
      if (condition.test(thing)) {
        found.set(row);
      }
    }));
    return Bits.of(rows.size(), found.stream().toArray());
  }

  private BitSet of(Bits rows) {
    BitSet things = new BitSet();
    rows.forEach(row -> labels.each(row, things::set));
    return things;
  }
}
