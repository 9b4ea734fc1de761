package org.officialstats.advocacy.columns;

import java.util.Arrays;

/** Asks a condition of pairs, many at once. For one thread. */
final class PairAsker {
  /** Takes the answer to one of the pairs, in the order in which they were asked. */
  @FunctionalInterface
  interface Answered {
    void pair(int number, int outer, int inner, boolean yes, boolean unknown);
  }

  /** There is room for so many pairs at first; mostly few are asked of. */
  private static final int LEAST = 16;

  private final Kernel kernel;
  private final Answered answered;
  private int[] numbers = new int[LEAST];
  private int[] outers = new int[LEAST];
  private int[] inners = new int[LEAST];
  private final long[] yes = new long[Kernel.WORDS];
  private final long[] unknown = new long[Kernel.WORDS];
  private int count;

  PairAsker(Kernel kernel, Answered answered) {
    this.kernel = kernel;
    this.answered = answered;
  }

  /** Asks of a pair, which has a number by which it is known; the answer comes later. */
  void ask(int number, int outer, int inner) {
    if (count == numbers.length) {
      grow();
    }
    numbers[count] = number;
    outers[count] = outer;
    inners[count] = inner;
    count++;
    if (count == Vector.ROWS) {
      done();
    }
  }

  private void grow() {
    int room = Math.min(Vector.ROWS, 4 * count);
    numbers = Arrays.copyOf(numbers, room);
    outers = Arrays.copyOf(outers, room);
    inners = Arrays.copyOf(inners, room);
  }

  /** Gives the answers that are still to come. */
  void done() {
    kernel.answer(Lanes.ofPairs(inners, outers, 0, count), yes, unknown);
    for (int lane = 0; lane < count; lane++) {
      answered.pair(
          numbers[lane], outers[lane], inners[lane], Bits.get(yes, lane), Bits.get(unknown, lane));
    }
    count = 0;
  }
}
