package org.officialstats.advocacy.columns;

import java.util.Arrays;

/**
 * The values of one column, in blocks of {@value #ROWS} rows. A changed vector shares all blocks with the one before
 * that hold no changed row. Immutable and thread-safe.
 *
 * @param <B> what holds the values of a block
 */
final class Vector<B> {
  /** So many rows are in a block; a power of two. */
  static final int ROWS = 4096;

  static final int SHIFT = 12;
  static final int MASK = ROWS - 1;

  /** The first blocks of small tables have less room, but no less than this. */
  private static final int LEAST = 64;

  private final BlockKind<B> kind;
  private final Object[] blocks;
  private final int size;

  private Vector(BlockKind<B> kind, Object[] blocks, int size) {
    this.kind = kind;
    this.blocks = blocks;
    this.size = size;
  }

  static <B> Vector<B> empty(BlockKind<B> kind) {
    return new Vector<>(kind, new Object[0], 0);
  }

  static int blocks(int rows) {
    return (rows + MASK) >>> SHIFT;
  }

  int size() {
    return size;
  }

  /** The values from row {@code number * ROWS} on; not to be written to. */
  @SuppressWarnings("unchecked") // all blocks are of one kind
  B block(int number) {
    return (B) blocks[number];
  }

  /** The block that the row is in. */
  B of(int row) {
    return block(row >>> SHIFT);
  }

  /** Begins a changed vector with this many rows, which are no fewer. */
  Editor<B> edit(int rows) {
    return new Editor<>(this, rows);
  }

  /** Writes a changed vector. Not thread-safe. */
  static final class Editor<B> {
    private final BlockKind<B> kind;
    private final Object[] blocks;
    private final boolean[] own;
    private final int size;

    private Editor(Vector<B> from, int rows) {
      this.kind = from.kind;
      this.size = rows;
      this.blocks = Arrays.copyOf(from.blocks, Vector.blocks(rows));
      this.own = new boolean[blocks.length];
      int old = from.blocks.length;
      for (int number = Math.max(0, old - 1); number < blocks.length; number++) {
        widen(number, number < old);
      }
    }

    /** The block that the row is in, to be written to at {@code row & MASK}. */
    @SuppressWarnings("unchecked") // all blocks are of one kind
    B of(int row) {
      int number = row >>> SHIFT;
      if (!own[number]) {
        blocks[number] = kind.copy((B) blocks[number], kind.length((B) blocks[number]));
        own[number] = true;
      }
      return (B) blocks[number];
    }

    /** Another editor with what has been written here so far. */
    Editor<B> fork() {
      Arrays.fill(own, false);
      return new Editor<>(new Vector<>(kind, blocks, size), size);
    }

    /** The changed vector; the editor is not to be used any more. */
    Vector<B> done() {
      return new Vector<>(kind, blocks, size);
    }

    @SuppressWarnings("unchecked") // all blocks are of one kind
    private void widen(int number, boolean there) {
      int length = room(size - number * ROWS);
      if (!there) {
        blocks[number] = kind.absent(length);
        own[number] = true;
      } else if (kind.length((B) blocks[number]) < length) {
        blocks[number] = kind.copy((B) blocks[number], length);
        own[number] = true;
      }
    }

    private static int room(int rows) {
      return Math.min(ROWS, Math.max(LEAST, Integer.highestOneBit(2 * rows - 1)));
    }
  }
}
