package org.officialstats.advocacy.columns;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a table has, and what each is made of. Immutable and thread-safe.
 *
 * @param sources what the rows are made of; null for a row that is not live
 * @param owners the rows of the owning table in whose lists they are; absent for entities
 * @param live which of the rows count
 */
record Rows(Vector<@Nullable Object[]> sources, Codes owners, Bits live) {
  private static final BlockKind<@Nullable Object[]> OBJECTS = new BlockKind<>() {
    @Override
    public @Nullable Object[] absent(int length) {
      return new @Nullable Object[length];
    }

    @Override
    public @Nullable Object[] copy(@Nullable Object[] block, int length) {
      return Arrays.copyOf(block, length);
    }

    @Override
    public int length(@Nullable Object[] block) {
      return block.length;
    }
  };

  static final Rows NONE = new Rows(Vector.empty(OBJECTS), Codes.EMPTY, Bits.none(0));

  /**
   * What a row is to be.
   *
   * @param source what it is made of; null for a row that does not count any more
   * @param owner the row of the owning table; {@link Codes#ABSENT} if there is none
   */
  record Row(@Nullable Object source, int owner) {
    static final Row GONE = new Row(null, Codes.ABSENT);
  }

  /**
   * Rows that all count.
   *
   * @param owners the rows of the owning table in whose lists they are; empty for entities
   */
  static Rows all(List<?> sources, int[] owners) {
    Vector.Editor<@Nullable Object[]> objects = NONE.sources.edit(sources.size());
    Vector.Editor<int[]> numbers = NONE.owners.numbers().edit(owners.length);
    for (int row = 0; row < sources.size(); row++) {
      objects.of(row)[row & Vector.MASK] = sources.get(row);
    }
    for (int row = 0; row < owners.length; row++) {
      numbers.of(row)[row & Vector.MASK] = owners[row];
    }
    return new Rows(objects.done(), new Codes(numbers.done()), Bits.all(sources.size()));
  }

  int size() {
    return live.size();
  }

  @Nullable
  Object source(int row) {
    return sources.of(row)[row & Vector.MASK];
  }

  int owner(int row) {
    return owners.numbers().size() == 0 ? Codes.ABSENT : owners.number(row);
  }

  /** The rows that are made of something else than they were, and those that were not there. */
  Bits differing(Rows before) {
    long[] words = new long[Bits.words(size())];
    for (int first = 0; first < size(); first += Vector.ROWS) {
      int end = Math.min(size(), first + Vector.ROWS);
      boolean shared = end <= before.size() && before.sources.of(first) == sources.of(first);
      for (int row = first; row < end && !shared; row++) {
        if (row >= before.size() || before.source(row) != source(row)) {
          Bits.set(words, row);
        }
      }
    }
    return Bits.over(words, size());
  }

  /** The rows after some have changed; those behind the last are added. */
  Rows with(SortedMap<Integer, Row> changed) {
    int size = changed.isEmpty() ? size() : Math.max(size(), changed.lastKey() + 1);
    boolean owned = changed.values().stream().anyMatch(row -> row.owner() != Codes.ABSENT)
        || owners.numbers().size() > 0;
    long[] words = new long[Bits.words(size)];
    for (int word = 0; word < Bits.words(size()); word++) {
      words[word] = live.word(word);
    }
    Vector.Editor<@Nullable Object[]> objects = sources.edit(size);
    Vector.Editor<int[]> numbers = owners.numbers().edit(owned ? size : 0);
    for (Map.Entry<Integer, Row> change : changed.entrySet()) {
      int row = change.getKey();
      objects.of(row)[row & Vector.MASK] = change.getValue().source();
      if (owned) {
        numbers.of(row)[row & Vector.MASK] = change.getValue().owner();
      }
      if (change.getValue().source() == null) {
        words[row >>> 6] &= ~(1L << row);
      } else {
        Bits.set(words, row);
      }
    }
    return new Rows(objects.done(), new Codes(numbers.done()), Bits.over(words, size));
  }
}
