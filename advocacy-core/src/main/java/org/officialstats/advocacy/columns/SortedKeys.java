package org.officialstats.advocacy.columns;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.officialstats.advocacy.model.EntityKey;

/**
 * The keys of rows in their order, each once, made when they are asked for. Its size is known at once. Immutable and
 * thread-safe; equal to any list of the same keys.
 */
public abstract sealed class SortedKeys extends AbstractList<EntityKey> implements RandomAccess {
  final Table table;

  private SortedKeys(Table table) {
    this.table = table;
  }

  /** The keys of these rows of a table of entities. */
  static List<EntityKey> of(Table table, Bits rows) {
    return rows.last() < table.ids().ascending()
        ? new Ascending(table, rows)
        : new Picked(table, sorted(table, rows));
  }

  private static int[] sorted(Table table, Bits rows) {
    return IntStream.of(rows.rows())
        .boxed()
        .sorted(Comparator.comparing(table::id))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  @Override
  public EntityKey get(int index) {
    return table.key(row(index));
  }

  abstract int row(int index);

  /** Rows that are in the order of their ids. */
  private static final class Ascending extends SortedKeys {
    /** So many words are counted together. */
    private static final int STRIDE = 64;

    private final Bits rows;

    /** How many rows there are before each stride of words, and at the end in all. */
    private final int[] before;

    Ascending(Table table, Bits rows) {
      super(table);
      this.rows = rows;
      int words = Bits.words(rows.size());
      this.before = new int[(words + STRIDE - 1) / STRIDE + 1];
      for (int word = 0; word < words; word++) {
        before[word / STRIDE + 1] += Long.bitCount(rows.word(word));
      }
      Arrays.parallelPrefix(before, Integer::sum);
    }

    @Override
    public int size() {
      return before[before.length - 1];
    }

    @Override
    int row(int index) {
      if (index < 0 || index >= size()) {
        throw new IndexOutOfBoundsException("key " + index + " of " + size());
      }
      int found = Arrays.binarySearch(before, index);
      int stride = found < 0 ? -found - 2 : last(found);
      int word = stride * STRIDE;
      int left = index - before[stride];
      while (left >= Long.bitCount(rows.word(word))) {
        left -= Long.bitCount(rows.word(word++));
      }
      long bits = rows.word(word);
      for (; left > 0; left--) {
        bits &= bits - 1;
      }
      return word * 64 + Long.numberOfTrailingZeros(bits);
    }

    /** The last of the strides before which there are as many. */
    private int last(int stride) {
      int last = stride;
      while (before[last + 1] == before[last]) {
        last++;
      }
      return last;
    }

    @Override
    public Iterator<EntityKey> iterator() {
      PrimitiveIterator.OfInt next = IntStream.iterate(
              rows.next(0), row -> row >= 0, row -> rows.next(row + 1))
          .iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return next.hasNext();
        }

        @Override
        public EntityKey next() {
          return table.key(next.nextInt());
        }
      };
    }
  }

  /** Rows whose ids came out of their order. */
  private static final class Picked extends SortedKeys {
    private final int[] rows;

    Picked(Table table, int[] rows) {
      super(table);
      this.rows = rows;
    }

    @Override
    public int size() {
      return rows.length;
    }

    @Override
    int row(int index) {
      return rows[index];
    }
  }
}
