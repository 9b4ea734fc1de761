package org.officialstats.advocacy.columns;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Some of the rows of a table, a bit for each. Immutable and thread-safe; equal if the same rows of as many are in. */
public final class Bits {
  private static final long[] NOTHING = {};

  /**
   * What is in, row 0 at the lowest bit of the first word; no bit beyond the last row is set. No words at all where surely
   * nothing is in.
   */
  private final long[] words;

  private final int size;

  private Bits(long[] words, int size) {
    this.words = words;
    this.size = size;
  }

  /** None of this many rows. */
  public static Bits none(int size) {
    return new Bits(NOTHING, size);
  }

  /** All of this many rows. */
  public static Bits all(int size) {
    return none(size).not();
  }

  /** These rows of this many. */
  public static Bits of(int size, int... rows) {
    if (rows.length == 0) {
      return none(size);
    }
    long[] words = new long[words(size)];
    for (int row : rows) {
      if (row < 0 || row >= size) {
        throw new IndexOutOfBoundsException("row " + row + " of " + size);
      }
      set(words, row);
    }
    return new Bits(words, size);
  }

  /** The rows whose bits are set in the words, which now belong to the result. */
  static Bits over(long[] words, int size) {
    long any = 0;
    for (long word : words) {
      any |= word;
    }
    return new Bits(any == 0 ? NOTHING : words, size);
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
    return words.length > 0 && get(words, row);
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
    int at = from >>> 6;
    if (at >= words.length) {
      return -1;
    }
    long word = words[at] & -1L << from;
    while (word == 0) {
      if (++at == words.length) {
        return -1;
      }
      word = words[at];
    }
    return (at << 6) + Long.numberOfTrailingZeros(word);
  }

  /** The last row that is in; -1 if there is none. */
  public int last() {
    int at = words.length - 1;
    while (at >= 0 && words[at] == 0) {
      at--;
    }
    return at < 0 ? -1 : (at << 6) + 63 - Long.numberOfLeadingZeros(words[at]);
  }

  /** Hands every row that is in to the consumer, from the first to the last. */
  public void forEach(IntConsumer consumer) {
    for (int at = 0; at < words.length; at++) {
      for (long word = words[at]; word != 0; word &= word - 1) {
        consumer.accept((at << 6) + Long.numberOfTrailingZeros(word));
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
    if (sameSize(other).words.length == 0 || words.length == 0) {
      return none(size);
    }
    long[] result = other.words.clone();
    for (int i = 0; i < result.length; i++) {
      result[i] &= words[i];
    }
    return new Bits(result, size);
  }

  /** The rows that are in one of them or in both. */
  public Bits or(Bits other) {
    if (sameSize(other).words.length == 0 || words.length == 0) {
      return words.length == 0 ? other : this;
    }
    long[] result = other.words.clone();
    for (int i = 0; i < result.length; i++) {
      result[i] |= words[i];
    }
    return new Bits(result, size);
  }

  /** The rows that are in this and not in the other. */
  public Bits andNot(Bits other) {
    if (sameSize(other).words.length == 0 || words.length == 0) {
      return this;
    }
    long[] result = words.clone();
    long any = 0;
    for (int i = 0; i < result.length; i++) {
      result[i] &= ~other.words[i];
      any |= result[i];
    }
    return new Bits(any == 0 ? NOTHING : result, size);
  }

  /** Whether a row is in both. */
  public boolean meets(Bits other) {
    int common = Math.min(sameSize(other).words.length, words.length);
    for (int at = 0; at < common; at++) {
      if ((words[at] & other.words[at]) != 0) {
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
    return new Bits(result, size);
  }

  /** The same rows of this many; those beyond are left out. */
  public Bits resized(int rows) {
    if (words.length == 0) {
      return none(rows);
    }
    long[] result = Arrays.copyOf(words, words(rows));
    if (rows < size && (rows & 63) != 0) {
      result[result.length - 1] &= ~(-1L << rows);
    }
    return new Bits(result, rows);
  }

  /** The words with room for this many rows, which are no fewer. */
  long[] copy(int rows) {
    return Arrays.copyOf(words, words(rows));
  }

  long word(int at) {
    return words.length == 0 ? 0 : words[at];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bits that
        && size == that.size
        && (Arrays.equals(words, that.words) || isEmpty() && that.isEmpty());
  }

  /** Words without a row count for nothing, be they there or not. */
  @Override
  public int hashCode() {
    int hash = size;
    for (int at = 0; at < words.length; at++) {
      hash += (2 * at + 1) * Long.hashCode(words[at]);
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
