package org.officialstats.advocacy.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/**
 * Several numbers for each row, as compressed rows in blocks. A changed vector shares all blocks with the one before
 * that hold no changed row. Immutable and thread-safe.
 */
final class RunVector {
  private final int shift;
  private final Runs[] blocks;
  private final int size;

  private RunVector(int shift, Runs[] blocks, int size) {
    this.shift = shift;
    this.blocks = blocks;
    this.size = size;
  }

  /**
   * The numbers in {@code all}, where those of row {@code i} begin at {@code from[i]} and end at {@code from[i + 1]}.
   *
   * @param shift how many rows are in a block, as the exponent of a power of two
   */
  static RunVector of(int shift, int[] from, int[] all) {
    int rows = from.length - 1;
    Runs[] blocks = new Runs[blocks(rows, shift)];
    for (int block = 0; block < blocks.length; block++) {
      int first = block << shift;
      blocks[block] = Runs.of(from, first, Math.min(1 << shift, rows - first), all);
    }
    return new RunVector(shift, blocks, rows);
  }

  int size() {
    return size;
  }

  int count(int row) {
    Runs runs = blocks[row >>> shift];
    int at = row & (1 << shift) - 1;
    return runs.end(at) - runs.from(at);
  }

  /** Whether the number is among those of the row. */
  boolean has(int row, int number) {
    Runs runs = blocks[row >>> shift];
    int at = row & (1 << shift) - 1;
    for (int i = runs.from(at); i < runs.end(at); i++) {
      if (runs.value(i) == number) {
        return true;
      }
    }
    return false;
  }

  int[] of(int row) {
    return blocks[row >>> shift].of(row & (1 << shift) - 1);
  }

  void forEach(int row, IntConsumer consumer) {
    Runs runs = blocks[row >>> shift];
    int at = row & (1 << shift) - 1;
    for (int i = runs.from(at); i < runs.end(at); i++) {
      consumer.accept(runs.value(i));
    }
  }

  /** The same, but for these rows; there are this many rows then, which are no fewer. */
  RunVector with(int rows, Map<Integer, int[]> changed) {
    Runs[] next = Arrays.copyOf(blocks, blocks(rows, shift));
    Arrays.fill(next, blocks.length, next.length, Runs.NONE);
    Map<Integer, SortedMap<Integer, int[]>> byBlock = new HashMap<>();
    changed.forEach((row, values) -> byBlock
        .computeIfAbsent(row >>> shift, block -> new TreeMap<>())
        .put(row & (1 << shift) - 1, values));
    byBlock.forEach((block, inside) ->
        next[block] = next[block].with(Math.min(1 << shift, rows - (block << shift)), inside));
    return new RunVector(shift, next, rows);
  }

  private static int blocks(int rows, int shift) {
    return (rows + (1 << shift) - 1) >>> shift;
  }
}
