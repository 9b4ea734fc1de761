package org.officialstats.advocacy.columns;

/** Questions about texts, codes, countries and ids, by their numbers. */
final class WordKernels {
  private WordKernels() {}

  /** Whether both are the same, or whether they differ. */
  static Kernel same(Words left, Words right, boolean equal) {
    return (lanes, yes, unknown) -> {
      int[] lefts = left.of(lanes);
      int[] rights = right.of(lanes);
      for (int word = 0, lane = 0; word < lanes.words(); word++) {
        long is = 0;
        long absent = 0;
        int end = Math.min(lane + 64, lanes.count());
        for (int bit = 0; lane < end; lane++, bit++) {
          is |= (lefts[lane] == rights[lane] ? 1L : 0L) << bit;
          absent |= (lefts[lane] == Codes.ABSENT || rights[lane] == Codes.ABSENT ? 1L : 0L) << bit;
        }
        yes[word] = (equal ? is : ~is) & ~absent;
        unknown[word] = absent;
      }
    };
  }

  /**
   * Whether it is one of these numbers.
   *
   * @param wanted the numbers for which the answer is yes
   * @param known the numbers for which the answer is known
   */
  static Kernel oneOf(Words words, NumberSet wanted, NumberSet known) {
    return (lanes, yes, unknown) -> {
      int[] numbers = words.of(lanes);
      for (int word = 0, lane = 0; word < lanes.words(); word++) {
        long is = 0;
        long can = 0;
        int end = Math.min(lane + 64, lanes.count());
        for (int bit = 0; lane < end; lane++, bit++) {
          is |= (wanted.has(numbers[lane]) ? 1L : 0L) << bit;
          can |= (known.has(numbers[lane]) ? 1L : 0L) << bit;
        }
        yes[word] = is & can;
        unknown[word] = ~can;
      }
    };
  }

  /** Whether there is one. */
  static Kernel has(Words words) {
    return (lanes, yes, unknown) -> {
      int[] numbers = words.of(lanes);
      for (int word = 0, lane = 0; word < lanes.words(); word++) {
        long is = 0;
        int end = Math.min(lane + 64, lanes.count());
        for (int bit = 0; lane < end; lane++, bit++) {
          is |= (numbers[lane] != Codes.ABSENT ? 1L : 0L) << bit;
        }
        yes[word] = is;
        unknown[word] = 0;
      }
    };
  }
}
