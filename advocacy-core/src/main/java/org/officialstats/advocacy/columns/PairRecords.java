package org.officialstats.advocacy.columns;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the records that show some pairs. For one thread. */
final class PairRecords {
  private final Pairs pairs;
  private final long[][] words;

  PairRecords(Pairs pairs) {
    this.pairs = pairs;
    this.words = new long[pairs.ways()][];
    for (int way = 0; way < words.length; way++) {
      words[way] = new long[Bits.words(pairs.outer(way).size())];
    }
  }

  /** Adds the record of a row, if that is a pair. */
  void add(@Nullable Object source) {
    if (source instanceof Pair pair) {
      Bits.set(words[pair.way()], pair.outer());
    }
  }

  /** The tables of the records that were added, and the rows there. */
  Map<Table, Bits> byTable() {
    Map<Table, Bits> all = new LinkedHashMap<>();
    for (int way = 0; way < words.length; way++) {
      Table outer = pairs.outer(way);
      Bits rows = Bits.over(words[way], outer.size());
      if (!rows.isEmpty()) {
        all.merge(outer, rows, Bits::or);
      }
    }
    return all;
  }
}
