package org.officialstats.advocacy.columns;

import org.jspecify.annotations.Nullable;

/**
 * Answers, two bits for each: a word of those that are yes, then a word of those that are known at all, for every 64
 * rows.
 *
 * @param words the words; one for 32 rows, counted by pairs
 */
record Truths(Vector<long[]> words) implements Column {
  static final Truths EMPTY = new Truths(Vector.empty(BlockKind.longs(0)));

  /** Vectors count rows; a pair of words is two rows of them, so that 64 answers make two. */
  static int vectorSize(int rows) {
    return 2 * Bits.words(rows);
  }

  long yes(int word) {
    return words.of(2 * word)[2 * word & Vector.MASK];
  }

  long known(int word) {
    return words.of(2 * word)[2 * word + 1 & Vector.MASK];
  }

  /** Whether the answer of a row is yes. */
  boolean isYes(int row) {
    return (yes(row >>> 6) >>> row & 1) != 0;
  }

  /** Whether there is an answer of a row. */
  boolean isKnown(int row) {
    return (known(row >>> 6) >>> row & 1) != 0;
  }

  /** The answer of a row; null if there is none. */
  @Nullable
  Boolean answer(int row) {
    return isKnown(row) ? (Boolean) isYes(row) : null;
  }

  @Override
  public Truths with(Changed changed) {
    Writer writer = new Writer(this, changed.size());
    for (int row : changed.rows()) {
      @Nullable Object value = changed.value(row);
      writer.write(row, Boolean.TRUE.equals(value), value != null);
    }
    return writer.done();
  }

  /** Writes changed answers. */
  static final class Writer {
    private final Vector.Editor<long[]> editor;

    Writer(Truths from, int size) {
      this.editor = from.words.edit(vectorSize(size));
    }

    void write(int row, boolean yes, boolean known) {
      int at = 2 * (row >>> 6);
      long[] block = editor.of(at);
      write(block, at & Vector.MASK, row, yes && known);
      write(block, at + 1 & Vector.MASK, row, known);
    }

    Truths done() {
      return new Truths(editor.done());
    }

    private static void write(long[] block, int at, int row, boolean bit) {
      long mask = 1L << row;
      block[at] = bit ? block[at] | mask : block[at] & ~mask;
    }
  }
}
