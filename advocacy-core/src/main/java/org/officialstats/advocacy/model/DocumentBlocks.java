package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

/**
 * Keeps many documents one after the other in a few large blocks. That spares a collector of garbage much of the work
 * that an array for each would make; a block is held as long as one of its documents is.
 *
 * <p>Not thread-safe; the documents are.
 */
public final class DocumentBlocks {
  private static final int SMALLEST = 1 << 14;

  /** With its header it takes no more than a power of 2, so that a collector can place it without a gap. */
  private static final int LARGEST = (1 << 22) - 64;

  private byte[] block = new byte[0];
  private int used;

  private DocumentBlocks() {}

  /** Without any document. */
  public static DocumentBlocks empty() {
    return new DocumentBlocks();
  }

  /** The document with the bytes between two positions, which are copied. They are not checked. */
  public JsonDocument add(byte[] bytes, int from, int to) {
    int size = to - from;
    requireNonNull(bytes, "bytes");
    if (size > LARGEST / 4) {
      return JsonDocument.of(bytes, from, to);
    }
    if (block.length - used < size) {
      block = new byte[Math.max(size, Math.min(LARGEST, SMALLEST + 2 * block.length))];
      used = 0;
    }
    System.arraycopy(bytes, from, block, used, size);
    used += size;
    return JsonDocument.within(block, used - size, used);
  }
}
