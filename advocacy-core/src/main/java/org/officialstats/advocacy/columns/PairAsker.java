package org.officialstats.advocacy.columns;

/** Asks a condition of pairs, many at once. For one thread. */
final class PairAsker {
  /** Takes the answer to one of the pairs, in the order in which they were asked. */
  @FunctionalInterface
  interface Answered {
    void pair(int number, int outer, int inner, boolean yes, boolean unknown);
  }

  private final Kernel kernel;
  private final Answered answered;
  private final int[] numbers = new int[Vector.ROWS];
  private final int[] outers = new int[Vector.ROWS];
  private final int[] inners = new int[Vector.ROWS];
  private final long[] yes = new long[Kernel.WORDS];
  private final long[] unknown = new long[Kernel.WORDS];
  private int count;

  PairAsker(Kernel kernel, Answered answered) {
    this.kernel = kernel;
    this.answered = answered;
  }

  /** Asks of a pair, which has a number by which it is known; the answer comes later. */
  void ask(int number, int outer, int inner) {
    numbers[count] = number;
    outers[count] = outer;
    inners[count] = inner;
    count++;
    if (count == Vector.ROWS) {
      done();
    }
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
