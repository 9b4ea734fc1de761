package org.officialstats.advocacy.columns;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.officialstats.advocacy.model.EntityKey;

/**
 * The keys of rows in their order, each once, made when they are asked for. Its size is known at once. Immutable and
 * thread-safe; equal to any list of the same keys.
 */
public abstract sealed class SortedKeys extends AbstractList<EntityKey> implements RandomAccess {
  private SortedKeys() {}

  /** The keys of rows of one table. */
  abstract static sealed class OfTable extends SortedKeys {
    /** The row whose key stands at this place. */
    abstract int row(int index);
  }

  /** The keys of these rows of a table of entities. */
  static OfTable of(Table table, Bits rows) {
    int ascending = table.ids().ascending();
    return rows.last() < ascending
        ? new Ascending(table, rows)
        : new Merged(table, rows, ascending);
  }

  /** The rows of a table of entities in the order of their keys. */
  public static IntStream inOrder(Table table, Bits rows) {
    OfTable keys = of(table, rows);
    return keys instanceof Ascending
        ? IntStream.of(rows.rows())
        : IntStream.range(0, keys.size()).map(keys::row);
  }

  /**
   * The keys of rows of several tables.
   *
   * @param rows the rows of each table of entities; other tables have no keys
   */
  public static List<EntityKey> of(Map<Table, Bits> rows) {
    List<SortedKeys> all = rows.entrySet().stream()
        .filter(entry -> entry.getKey().isKeyed())
        .sorted(Comparator.comparing(entry -> entry.getKey().name()))
        .map(entry -> of(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
    return all.size() == 1 ? all.get(0) : new Several(all);
  }

  /** Rows that are in the order of their ids. */
  private static final class Ascending extends OfTable {
    /** So many words are counted together. */
    private static final int STRIDE = 64;

    private final Table table;
    private final Bits rows;

    /** How many rows there are before each stride of words, and at the end in all. */
    private final int[] before;

    Ascending(Table table, Bits rows) {
      this.table = table;
      this.rows = rows;
      int words = Bits.words(rows.size());
      this.before = new int[(words + STRIDE - 1) / STRIDE + 1];
      for (int word = 0; word < words; word++) {
        before[word / STRIDE + 1] += Long.bitCount(rows.word(word));
      }
      Runs.accumulate(before);
    }

    @Override
    public int size() {
      return before[before.length - 1];
    }

    @Override
    public EntityKey get(int index) {
      return table.key(row(index));
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

  /** Rows of which the last came out of the order of their ids. */
  private static final class Merged extends OfTable {
    private final Ascending first;
    private final int[] late;

    /** Where the late ones stand among all. */
    private final int[] places;

    Merged(Table table, Bits rows, int ascending) {
      Bits early = rows.resized(ascending).resized(rows.size());
      this.first = new Ascending(table, early);
      this.late = IntStream.of(rows.andNot(early).rows())
          .boxed()
          .sorted(Comparator.comparing(table::id))
          .mapToInt(Integer::intValue)
          .toArray();
      this.places = new int[late.length];
      for (int i = 0; i < late.length; i++) {
        places[i] = i - Collections.binarySearch(first, table.key(late[i])) - 1;
      }
    }

    @Override
    public int size() {
      return first.size() + late.length;
    }

    @Override
    public EntityKey get(int index) {
      return first.table.key(row(index));
    }

    @Override
    int row(int index) {
      int place = Arrays.binarySearch(places, index);
      return place >= 0 ? late[place] : first.row(index + place + 1);
    }
  }

  /** Keys of one kind after the other. */
  private static final class Several extends SortedKeys {
    private final List<SortedKeys> parts;
    private final int size;

    Several(List<SortedKeys> parts) {
      this.parts = parts;
      this.size = parts.stream().mapToInt(List::size).sum();
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public EntityKey get(int index) {
      int left = index;
      for (SortedKeys part : parts) {
        if (left < part.size()) {
          return part.get(left);
        }
        left -= part.size();
      }
      throw new IndexOutOfBoundsException("key " + index + " of " + size());
    }

    @Override
    public Iterator<EntityKey> iterator() {
      return Iterables.concat(parts).iterator();
    }
  }
}
