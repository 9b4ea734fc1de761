package org.officialstats.advocacy.columns;

/** Asks a condition of pairs of linked rows, many at once. For one thread. */
final class Pairs {
  private final Kernel kernel;
  private final Selection among;
  private final Linked.Counter counter;
  private final int[] outers = new int[Vector.ROWS];
  private final int[] inners = new int[Vector.ROWS];
  private final long[] yes = new long[Kernel.WORDS];
  private final long[] unknown = new long[Kernel.WORDS];
  private int count;

  Pairs(Kernel kernel, Selection among, Linked.Counter counter) {
    this.kernel = kernel;
    this.among = among;
    this.counter = counter;
  }

  void add(int outer, int inner) {
    outers[count] = outer;
    inners[count] = inner;
    count++;
    if (count == Vector.ROWS) {
      ask();
    }
  }

  Linked done() {
    ask();
    return counter.done();
  }

  private void ask() {
    kernel.answer(Lanes.ofPairs(inners, outers, 0, count), yes, unknown);
    for (int lane = 0; lane < count; lane++) {
      boolean is = Bits.get(yes, lane);
      boolean may = is || Bits.get(unknown, lane);
      boolean asked = among.yes().get(inners[lane]);
      boolean perhaps = asked || among.unknown().get(inners[lane]);
      counter.count(outers[lane], is && asked, may && perhaps && !(is && asked));
    }
    count = 0;
  }
}
