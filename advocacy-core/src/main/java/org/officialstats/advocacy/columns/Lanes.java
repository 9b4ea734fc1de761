package org.officialstats.advocacy.columns;

import org.jspecify.annotations.Nullable;

/**
 * Up to {@value Vector#ROWS} rows that are looked at together: those of one block, or any, each perhaps beside a row of
 * another table that it is linked with. For one thread.
 */
final class Lanes {
  private final int @Nullable [] rows;
  private final int @Nullable [] others;
  private final int first;
  private final int count;

  private Lanes(int @Nullable [] rows, int @Nullable [] others, int first, int count) {
    this.rows = rows;
    this.others = others;
    this.first = first;
    this.count = count;
  }

  /** The rows of a block of a table. */
  static Lanes ofBlock(int block, int tableSize) {
    int first = block << Vector.SHIFT;
    return new Lanes(null, null, first, Math.min(Vector.ROWS, tableSize - first));
  }

  /** Some of these rows, each beside another one. */
  static Lanes ofPairs(int[] rows, int[] others, int first, int count) {
    return new Lanes(rows, others, first, count);
  }

  /** Some of these rows. */
  static Lanes ofRows(int[] rows, int first, int count) {
    return new Lanes(rows, null, first, count);
  }

  int count() {
    return count;
  }

  /** How many words have a bit for each lane. */
  int words() {
    return Bits.words(count);
  }

  /** The block that the lanes are; -1 if they are picked rows. */
  int block() {
    return rows == null ? first >>> Vector.SHIFT : -1;
  }

  int row(int lane) {
    return rows == null ? first + lane : rows[first + lane];
  }

  int other(int lane) {
    if (others == null) {
      throw new IllegalStateException("rows without others beside them");
    }
    return others[first + lane];
  }
}
