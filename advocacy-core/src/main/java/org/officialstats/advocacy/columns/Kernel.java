package org.officialstats.advocacy.columns;

import java.util.Arrays;

/** Answers a condition for lanes. For one thread. */
@FunctionalInterface
interface Kernel {
  /**
   * Writes a bit for each lane; bits beyond the last lane may be anything.
   *
   * @param yes where a bit says that the condition is true
   * @param unknown where a bit says that it cannot be told; then the other bit is not set
   */
  void answer(Lanes lanes, long[] yes, long[] unknown);

  /** How many words the answers for the most lanes take. */
  int WORDS = Vector.ROWS / 64;

  /** The same answer for all lanes. */
  static Kernel always(boolean answer, boolean known) {
    return (lanes, yes, unknown) -> {
      Arrays.fill(yes, 0, lanes.words(), known && answer ? -1L : 0L);
      Arrays.fill(unknown, 0, lanes.words(), known ? 0L : -1L);
    };
  }

  /** The opposite. */
  default Kernel not() {
    return (lanes, yes, unknown) -> {
      answer(lanes, yes, unknown);
      for (int word = 0; word < lanes.words(); word++) {
        yes[word] = ~(yes[word] | unknown[word]);
      }
    };
  }

  /** Whether both hold. */
  default Kernel and(Kernel other) {
    long[] otherYes = new long[WORDS];
    long[] otherUnknown = new long[WORDS];
    return (lanes, yes, unknown) -> {
      answer(lanes, yes, unknown);
      other.answer(lanes, otherYes, otherUnknown);
      for (int word = 0; word < lanes.words(); word++) {
        long both = yes[word] & otherYes[word];
        unknown[word] = (yes[word] | unknown[word]) & (otherYes[word] | otherUnknown[word]) & ~both;
        yes[word] = both;
      }
    };
  }
}
