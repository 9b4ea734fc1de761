package org.officialstats.advocacy.columns;

import java.util.function.IntConsumer;

/** Rows of a table that are marked one by one, in any order, be it several times. Room is made where they are. For one thread. */
final class Marks implements IntConsumer {
  private static final int LEAST = 4;

  private final int size;
  private long[] words = {};

  /** How many words are left out before the first one. */
  private int before;

  /** None is marked yet of this many rows. */
  Marks(int size) {
    this.size = size;
  }

  /** Marks a row. */
  @Override
  public void accept(int row) {
    int word = row >>> 6;
    if (word < before || word >= before + words.length) {
      makeRoom(word);
    }
    words[word - before] |= 1L << row;
  }

  /** Makes room to a word from what there is, and as much again beyond it. */
  private void makeRoom(int word) {
    int end = words.length == 0 ? word : before + words.length;
    int start = words.length == 0 ? word : before;
    int more = Math.max(LEAST, words.length);
    int from = word < start ? Math.max(0, word - more) : start;
    int to = word < end ? end : Math.min(Bits.words(size), word + more);
    long[] wider = new long[to - from];
    System.arraycopy(words, 0, wider, start - from, words.length);
    words = wider;
    before = from;
  }

  /** The rows that are marked, when no further ones will be. */
  Bits bits() {
    return Bits.over(words, before, size);
  }
}
