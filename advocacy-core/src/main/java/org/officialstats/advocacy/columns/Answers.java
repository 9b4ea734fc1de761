package org.officialstats.advocacy.columns;

/** Asks kernels, block by block. */
final class Answers {
  private Answers() {}

  /** What a condition says of all rows of a table. */
  static Selection all(Table table, Kernel kernel) {
    long[] yes = new long[Bits.words(table.size())];
    long[] unknown = new long[yes.length];
    long[] blockYes = new long[Kernel.WORDS];
    long[] blockUnknown = new long[Kernel.WORDS];
    for (int block = 0; block < Vector.blocks(table.size()); block++) {
      Lanes lanes = Lanes.ofBlock(block, table.size());
      kernel.answer(lanes, blockYes, blockUnknown);
      int first = block * Kernel.WORDS;
      System.arraycopy(blockYes, 0, yes, first, lanes.words());
      System.arraycopy(blockUnknown, 0, unknown, first, lanes.words());
    }
    return live(table, yes, unknown);
  }

  /** Writes what a condition says of some rows over what it said before. */
  static void ofRows(Kernel kernel, int[] rows, long[] yes, long[] unknown) {
    long[] someYes = new long[Kernel.WORDS];
    long[] someUnknown = new long[Kernel.WORDS];
    for (int first = 0; first < rows.length; first += Vector.ROWS) {
      int count = Math.min(Vector.ROWS, rows.length - first);
      kernel.answer(Lanes.ofRows(rows, first, count), someYes, someUnknown);
      for (int lane = 0; lane < count; lane++) {
        put(yes, rows[first + lane], Bits.get(someYes, lane));
        put(unknown, rows[first + lane], Bits.get(someUnknown, lane));
      }
    }
  }

  static void put(long[] words, int row, boolean bit) {
    long mask = 1L << row;
    words[row >>> 6] = bit ? words[row >>> 6] | mask : words[row >>> 6] & ~mask;
  }

  /** The answers for the rows that count; no others. */
  static Selection live(Table table, long[] yes, long[] unknown) {
    Bits live = table.live();
    for (int word = 0; word < yes.length; word++) {
      yes[word] &= live.word(word);
      unknown[word] &= live.word(word);
    }
    return new Selection(table, Bits.over(yes, table.size()), Bits.over(unknown, table.size()));
  }
}
