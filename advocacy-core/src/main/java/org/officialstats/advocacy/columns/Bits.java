package org.officialstats.advocacy.columns;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Some of the rows of a table, a bit for each. Immutable and thread-safe; equal if the same rows of as many are in. */
public final class Bits {
  private static final long[] NOTHING = {};

  /**
   * What is in, of 64 rows each, the first one at the lowest bit; no bit beyond the last row is set. Where few rows stand
   * close together, there are no words for those before and behind them, and none at all where surely nothing is in.
   */
  private final long[] words;

  /** How many words are left out before the first one. */
  private final int before;

  private final int size;

  private Bits(long[] words, int before, int size) {
    this.words = words;
    this.before = before;
    this.size = size;
  }

  /** None of this many rows. */
  public static Bits none(int size) {
    return new Bits(NOTHING, 0, size);
  }

  /** All of this many rows. */
  public static Bits all(int size) {
    return none(size).not();
  }

  /** These rows of this many. */
  public static Bits of(int size, int... rows) {
    Marks marks = new Marks(size);
    for (int row : rows) {
      if (row < 0 || row >= size) {
        throw new IndexOutOfBoundsException("row " + row + " of " + size);
      }
      marks.accept(row);
    }
    return marks.bits();
  }

  /** The rows whose bits are set in the words, which now belong to the result. */
  static Bits over(long[] words, int size) {
    return over(words, 0, size);
  }

  /**
   * The same where the first words are left out. Keeps the words, or the smaller half of them that has all rows.
   *
   * @param before how many words are left out
   */
  static Bits over(long[] words, int before, int size) {
    int from = 0;
    while (from < words.length && words[from] == 0) {
      from++;
    }
    if (from == words.length) {
      return none(size);
    }
    int to = words.length;
    while (words[to - 1] == 0) {
      to--;
    }
    return to - from <= words.length / 2
        ? new Bits(Arrays.copyOfRange(words, from, to), before + from, size)
        : new Bits(words, before, size);
  }

  static int words(int size) {
    return (size + 63) >>> 6;
  }

  static void set(long[] words, int row) {
    words[row >>> 6] |= 1L << row;
  }

  static boolean get(long[] words, int row) {
    return (words[row >>> 6] >>> row & 1) != 0;
  }

  /** How many rows there are, in or not. */
  public int size() {
    return size;
  }

  /** Whether the row is in. */
  public boolean get(int row) {
    if (row < 0 || row >= size) {
      throw new IndexOutOfBoundsException("row " + row + " of " + size);
    }
    return (word(row >>> 6) >>> row & 1) != 0;
  }

  /** How many rows are in. */
  public int count() {
    int count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /** Whether no row is in. */
  public boolean isEmpty() {
    return next(0) < 0;
  }

  /** The first row that is in, from this one on; -1 if there is none. */
  public int next(int from) {
    int at = Math.max(from >>> 6, before);
    if (at >= end()) {
      return -1;
    }
    long word = word(at) & (at == from >>> 6 ? -1L << from : -1L);
    while (word == 0) {
      if (++at == end()) {
        return -1;
      }
      word = word(at);
    }
    return (at << 6) + Long.numberOfTrailingZeros(word);
  }

  /** The last row that is in; -1 if there is none. */
  public int last() {
    int at = words.length - 1;
    while (at >= 0 && words[at] == 0) {
      at--;
    }
    return at < 0 ? -1 : (before + at << 6) + 63 - Long.numberOfLeadingZeros(words[at]);
  }

  /** Hands every row that is in to the consumer, from the first to the last. */
  public void forEach(IntConsumer consumer) {
    for (int at = 0; at < words.length; at++) {
      for (long word = words[at]; word != 0; word &= word - 1) {
        consumer.accept((before + at << 6) + Long.numberOfTrailingZeros(word));
      }
    }
  }

  /** The rows that are in, from the first to the last. */
  public int[] rows() {
    int[] rows = new int[count()];
    int[] at = {0};
    forEach(row -> rows[at[0]++] = row);
    return rows;
  }

  /** The rows that are in both. */
  public Bits and(Bits other) {
    int from = Math.max(before, sameSize(other).before);
    int to = Math.min(end(), other.end());
    if (from >= to) {
      return none(size);
    }
    long[] result = Arrays.copyOfRange(words, from - before, to - before);
    for (int at = 0; at < result.length; at++) {
      result[at] &= other.words[from - other.before + at];
    }
    return over(result, from, size);
  }

  /** The rows that are in one of them or in both. */
  public Bits or(Bits other) {
    if (sameSize(other).words.length == 0 || words.length == 0) {
      return words.length == 0 ? other : this;
    }
    int from = Math.min(before, other.before);
    long[] result = new long[Math.max(end(), other.end()) - from];
    System.arraycopy(words, 0, result, before - from, words.length);
    for (int at = 0; at < other.words.length; at++) {
      result[other.before - from + at] |= other.words[at];
    }
    return new Bits(result, from, size);
  }

  /** The rows that are in this and not in the other. */
  public Bits andNot(Bits other) {
    int from = Math.max(before, sameSize(other).before);
    int to = Math.min(end(), other.end());
    if (from >= to) {
      return this;
    }
    long[] result = words.clone();
    for (int at = from; at < to; at++) {
      result[at - before] &= ~other.words[at - other.before];
    }
    return over(result, before, size);
  }

  /** Whether a row is in both. */
  public boolean meets(Bits other) {
    int to = Math.min(end(), sameSize(other).end());
    for (int at = Math.max(before, other.before); at < to; at++) {
      if ((words[at - before] & other.words[at - other.before]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The rows that are in one of them only. */
  public Bits differing(Bits other) {
    return equals(other) ? none(size) : andNot(other).or(other.andNot(this));
  }

  /** The rows that are not in. */
  public Bits not() {
    long[] result = copy(size);
    for (int i = 0; i < result.length; i++) {
      result[i] = ~result[i];
    }
    if ((size & 63) != 0) {
      result[result.length - 1] &= ~(-1L << size);
    }
    return new Bits(result, 0, size);
  }

  /** The same rows of this many; those beyond are left out. */
  public Bits resized(int rows) {
    if (rows >= size) {
      return new Bits(words, before, rows);
    }
    int to = Math.min(end(), words(rows));
    if (before >= to) {
      return none(rows);
    }
    long[] result = Arrays.copyOf(words, to - before);
    if (to == words(rows) && (rows & 63) != 0) {
      result[result.length - 1] &= ~(-1L << rows);
    }
    return new Bits(result, before, rows);
  }

  /** All words, with room for this many rows; those beyond are left out. */
  long[] copy(int rows) {
    Bits resized = resized(rows);
    long[] copy = new long[words(rows)];
    System.arraycopy(resized.words, 0, copy, resized.before, resized.words.length);
    return copy;
  }

  /** The word of 64 rows, of all that there could be. */
  long word(int at) {
    return at < before || at >= end() ? 0 : words[at - before];
  }

  private int end() {
    return before + words.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bits that && size == that.size && hasWordsOf(that);
  }

  /** Words without a row count for nothing, be they there or not. */
  private boolean hasWordsOf(Bits other) {
    int to = Math.max(end(), other.end());
    for (int at = Math.min(before, other.before); at < to; at++) {
      if (word(at) != other.word(at)) {
        return false;
      }
    }
    return true;
  }

  /** Words without a row count for nothing here, too. */
  @Override
  public int hashCode() {
    int hash = size;
    for (int at = 0; at < words.length; at++) {
      hash += (2 * (before + at) + 1) * Long.hashCode(words[at]);
    }
    return hash;
  }

  @Override
  public String toString() {
    return Arrays.toString(rows()) + " of " + size;
  }

  private Bits sameSize(Bits other) {
    if (other.size != size) {
      throw new IllegalArgumentException("rows of two tables: " + size + " and " + other.size);
    }
    return other;
  }
}
