package org.officialstats.advocacy.columns;

import java.util.Arrays;
import java.util.Comparator;
import org.officialstats.advocacy.model.Truth;

/** The last of the rows that belong to a row. For one thread. */
final class LastRow implements Matches.Visitor {
  private final Comparator<Integer> order;
  private int certain = Step.NOWHERE;
  private int possible = Step.NOWHERE;

  private LastRow(Comparator<Integer> order) {
    this.order = order;
  }

  /** The last row that belongs and meets the condition, for each outer row; none where a possible one would be later. */
  static Chosen of(Matches matches, Order order) {
    Comparator<Integer> comparator = order.comparator();
    Table outer = matches.join().outer().table();
    int[] chosen = new int[outer.size()];
    Arrays.fill(chosen, Step.NOWHERE);
    long[] uncertain = new long[Bits.words(chosen.length)];
    outer.live().forEach(row -> {
      LastRow last = new LastRow(comparator);
      matches.forEach(row, last);
      if (last.isCertain()) {
        chosen[row] = last.certain;
      } else {
        Bits.set(uncertain, row);
      }
    });
    return new Chosen(
        matches.join().inner(), row -> chosen[row], Bits.over(uncertain, chosen.length));
  }

  @Override
  public void row(int inner, Truth holds, Truth lacks) {
    if (holds == Truth.TRUE) {
      certain = later(certain, inner);
    } else if (holds == Truth.UNKNOWN) {
      possible = later(possible, inner);
    }
  }

  private int later(int one, int other) {
    return one == Step.NOWHERE || order.compare(one, other) < 0 ? other : one;
  }

  private boolean isCertain() {
    return possible == Step.NOWHERE
        || certain != Step.NOWHERE && order.compare(certain, possible) > 0;
  }
}
