package org.officialstats.advocacy.columns;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the records that show some pairs. For one thread. */
final class PairRecords {
  private static final long[] NOTHING = {};

  private final Pairs pairs;

  /** A bit for each record of a way; none where no record was added. */
  private final long[][] words;

  PairRecords(Pairs pairs) {
    this.pairs = pairs;
    this.words = new long[pairs.ways()][];
    Arrays.fill(words, NOTHING);
  }

  /** Adds the record of a row, if that is a pair. */
  void add(@Nullable Object source) {
    if (source instanceof Pair pair) {
      int way = pair.way();
      if (words[way] == NOTHING) {
        words[way] = new long[Bits.words(pairs.outer(way).size())];
      }
      Bits.set(words[way], pair.outer());
    }
  }

  /** The tables of the records that were added, and the rows there. */
  Map<Table, Bits> byTable() {
    Map<Table, Bits> all = new LinkedHashMap<>();
    for (int way = 0; way < words.length; way++) {
      if (words[way] != NOTHING) {
        Table outer = pairs.outer(way);
        all.merge(outer, Bits.over(words[way], outer.size()), Bits::or);
      }
    }
    return all;
  }
}
