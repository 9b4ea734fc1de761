package org.officialstats.advocacy.columns;

import java.util.Arrays;

/**
 * How the values of a run of rows are held.
 *
 * @param <B> what holds them, such as {@code int[]}
 */
interface BlockKind<B> {
  /** Values of rows that have none. */
  B absent(int length);

  /** The same values, with room for this many rows; the further ones have none. */
  B copy(B block, int length);

  /** For how many rows there is room. */
  int length(B block);

  /** Whole numbers; which one says that there is none, is up to the column. */
  static BlockKind<int[]> ints(int absent) {
    return new BlockKind<>() {
      @Override
      public int[] absent(int length) {
        int[] block = new int[length];
        Arrays.fill(block, absent);
        return block;
      }

      @Override
      public int[] copy(int[] block, int length) {
        int[] copy = Arrays.copyOf(block, length);
        Arrays.fill(copy, Math.min(block.length, length), length, absent);
        return copy;
      }

      @Override
      public int length(int[] block) {
        return block.length;
      }
    };
  }

  /** Long whole numbers. */
  static BlockKind<long[]> longs(long absent) {
    return new BlockKind<>() {
      @Override
      public long[] absent(int length) {
        long[] block = new long[length];
        Arrays.fill(block, absent);
        return block;
      }

      @Override
      public long[] copy(long[] block, int length) {
        long[] copy = Arrays.copyOf(block, length);
        Arrays.fill(copy, Math.min(block.length, length), length, absent);
        return copy;
      }

      @Override
      public int length(long[] block) {
        return block.length;
      }
    };
  }
}
