package org.officialstats.advocacy.definition;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.columns.Labels;

/** Counts different things, each told apart by what rows are labelled with. For one thread. */
interface Things {
  /** How many there are with those of these rows. */
  int count(Bits rows);

  /** Things with one label of each. */
  static Things of(List<Labels> labels) {
    return labels.size() == 1 ? new Single(labels.get(0)) : new Several(labels);
  }

  /** Things with one label. */
  final class Single implements Things {
    private final Labels labels;
    private final BitSet seen = new BitSet();

    private Single(Labels labels) {
      this.labels = labels;
    }

    @Override
    public int count(Bits rows) {
      rows.forEach(row -> labels.each(row, seen::set));
      return seen.cardinality();
    }
  }

  /** Things with several labels. */
  final class Several implements Things {
    private final List<Labels> labels;
    private final Set<List<Integer>> seen = new HashSet<>();

    private Several(List<Labels> labels) {
      this.labels = labels;
    }

    @Override
    public int count(Bits rows) {
      rows.forEach(row -> add(row, new Integer[labels.size()], 0));
      return seen.size();
    }

    private void add(int row, Integer[] thing, int place) {
      if (place == thing.length) {
        seen.add(List.of(thing));
        return;
      }
      IntConsumer next = number -> {
        thing[place] = number;
        add(row, thing, place + 1);
      };
      labels.get(place).each(row, next);
    }
  }
}
