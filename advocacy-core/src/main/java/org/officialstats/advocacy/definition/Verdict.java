package org.officialstats.advocacy.definition;

import java.util.BitSet;
import java.util.function.IntFunction;
import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.model.Truth;

/**
 * What a condition says of each row of a table: it holds, does not, or cannot be told.
 *
 * @param yes the rows of which it certainly holds
 * @param unknown the rows of which it cannot be told
 */
record Verdict(Bits yes, Bits unknown) {
  /** It holds of all of this many rows. */
  static Verdict always(int size) {
    return new Verdict(Bits.all(size), Bits.none(size));
  }

  /** What it says of each of this many rows. */
  static Verdict of(int size, IntFunction<Truth> answer) {
    BitSet yes = new BitSet(size);
    BitSet unknown = new BitSet(size);
    for (int row = 0; row < size; row++) {
      Truth truth = answer.apply(row);
      yes.set(row, truth == Truth.TRUE);
      unknown.set(row, truth == Truth.UNKNOWN);
    }
    return new Verdict(bits(size, yes), bits(size, unknown));
  }

  private static Bits bits(int size, BitSet rows) {
    return Bits.of(size, rows.stream().toArray());
  }

  /** What it says of a row. */
  Truth of(int row) {
    if (yes.get(row)) {
      return Truth.TRUE;
    }
    return unknown.get(row) ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Whether both hold. */
  Verdict and(Verdict other) {
    Bits both = yes.and(other.yes);
    return new Verdict(both, possible().and(other.possible()).andNot(both));
  }

  /** The rows of which it holds, or may hold. */
  Bits possible() {
    return yes.or(unknown);
  }
}
