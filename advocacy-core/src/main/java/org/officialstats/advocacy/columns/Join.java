package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import java.util.BitSet;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Which rows of one view are linked with which of another: those that have a number in common, such as attendances and
 * their event. A row that has none is linked with none.
 *
 * <p>Thread-safe.
 */
public final class Join {
  /** Of so few outer rows for each inner row, the linked ones are looked up; else all inner rows are gone through. */
  private static final int FEW_OUTER = 4;

  private final View outer;
  private final View inner;
  private final Keys outerKeys;
  private final Keys innerKeys;
  private final int numbers;
  private final boolean composed;
  private final Supplier<KeyIndex> index;
  private final Supplier<KeyIndex> outerIndex;

  private Join(
      View outer,
      Keys outerKeys,
      View inner,
      Keys innerKeys,
      int numbers,
      boolean composed,
      Supplier<KeyIndex> index,
      Supplier<KeyIndex> outerIndex) {
    this.outer = outer;
    this.outerKeys = outerKeys;
    this.inner = inner;
    this.innerKeys = innerKeys;
    this.numbers = numbers;
    this.composed = composed;
    this.index = Suppliers.memoize(index::get);
    this.outerIndex = Suppliers.memoize(outerIndex::get);
  }

  /**
   * The rows that have a code, a text, a country or an id in common.
   *
   * @param outerPath where the outer rows have it: a path of a field, or several with bars between them, of which the
   *     first counts that has any; {@code id} for the rows themselves
   * @param innerPath where the inner rows have it, such as {@code event} or {@code position.organization}
   * @throws IllegalArgumentException if a path means nothing in its view, or both have different kinds of values
   */
  public static Join of(View outer, String outerPath, View inner, String innerPath) {
    if (!outer.domain(outerPath).equals(inner.domain(innerPath))) {
      throw new IllegalArgumentException("link of '" + outer.table().name() + "' by '" + outerPath
          + "' to '" + inner.table().name() + "' by '" + innerPath
          + "': different kinds of values; expected the same");
    }
    Keys outerKeys = outer.keys(outerPath);
    Keys innerKeys = inner.keys(innerPath);
    return new Join(
        outer,
        outerKeys,
        inner,
        innerKeys,
        outer.dictionary(outerPath).size(),
        false,
        () -> inner.index(innerPath),
        () -> outer.index(outerPath));
  }

  /**
   * The rows that have all of these in common.
   *
   * @param paths where the outer rows have it, each with where the inner rows do; at least one
   * @throws IllegalArgumentException if a path means nothing in its view, or both have different kinds of values
   */
  public static Join of(View outer, View inner, Map<String, String> paths) {
    Join all = null;
    for (Map.Entry<String, String> path : paths.entrySet()) {
      Join next = of(outer, path.getKey(), inner, path.getValue());
      all = all == null ? next : all.and(next);
    }
    return requireNonNull(all, "paths");
  }

  private Join and(Join more) {
    NumberPairs pairs = NumberPairs.of(inner.table().live(), innerKeys, more.innerKeys);
    Keys outers = outerKeys.with(more.outerKeys, pairs);
    Keys inners = innerKeys.with(more.innerKeys, pairs);
    return new Join(
        outer,
        outers,
        inner,
        inners,
        pairs.size(),
        true,
        () -> KeyIndex.of(inners, inner.table().size()),
        () -> KeyIndex.of(outers, outer.table().size()));
  }

  /** The rows of a list with the rows in which they are listed. */
  public static Join ofList(View outer, View list) {
    Table rows = list.table();
    boolean listed = rows.shape()
        .owner()
        .filter(owner -> owner.table().equals(outer.table().name()))
        .isPresent();
    if (!listed) {
      throw new IllegalArgumentException("table '" + rows.name() + "': no list in the rows of '"
          + outer.table().name() + "'; expected one");
    }
    return new Join(
        outer,
        Keys.self(),
        list,
        Keys.of(rows.rows().owners()),
        outer.table().size(),
        false,
        rows::lists,
        () -> KeyIndex.of(Keys.self(), outer.table().size()));
  }

  /** The rows that are looked at. */
  public View outer() {
    return outer;
  }

  /** The rows that they are linked with. */
  public View inner() {
    return inner;
  }

  /** Whether one of the linked rows meets a condition, of each outer row. */
  public Selection some(Selection condition) {
    Bits live = outer.table().live();
    Bits yes = outersOf(live, condition.yes());
    Bits unknown = condition.unknown().isEmpty()
        ? Bits.none(yes.size())
        : outersOf(live, condition.unknown()).andNot(yes);
    return new Selection(outer.table(), yes, unknown);
  }

  /** Those of some outer rows that are linked with one of some inner rows. */
  Bits outersOf(Bits outers, Bits inners) {
    long[] marked = new long[Bits.words(numbers)];
    innerKeys.mark(inners, marked);
    return outerKeys.having(outers, marked);
  }

  /** Those of some inner rows that are linked with one of some outer rows. */
  public Bits innerOf(Bits outerRows, Bits among) {
    if (outerRows.count() < among.count() / FEW_OUTER) {
      return innerOf(outerRows).and(among);
    }
    long[] marked = new long[Bits.words(numbers)];
    outerKeys.mark(outerRows, marked);
    return innerKeys.having(among, marked);
  }

  /** Whether the same numbers stand for the same in the tables that follow. */
  public boolean canFollow() {
    return !composed;
  }

  /**
   * The outer rows that are linked with one of a few inner rows, as these were before; live or not.
   *
   * @param before the same link in an earlier state
   */
  public Bits outerOf(Join before, Bits innerRows) {
    int size = outer.table().size();
    Marks marks = new Marks(size);
    Bits there = innerRows.resized(before.inner.table().size());
    there.forEach(row -> before.innerKeys.each(row, number -> {
      if (outerKeys instanceof SelfKeys) {
        if (number < size) {
          marks.accept(number);
        }
      } else {
        outerIndex.get().forEach(number, marks);
      }
    }));
    return marks.bits();
  }

  /** How many linked rows meet a condition, for each outer row. */
  public Linked linked(Selection condition) {
    Linked.Counter counter = new Linked.Counter(outer.table());
    Bits live = inner.table().live();
    if (outerKeys.isSingle() || innerKeys.isSingle()) {
      int[] yes = counts(condition.yes());
      int[] unknown = counts(condition.unknown());
      outer
          .table()
          .live()
          .forEach(row ->
              outerKeys.each(row, number -> counter.count(row, yes[number], unknown[number])));
    } else {
      outer
          .table()
          .live()
          .forEach(row -> forEach(row, other -> {
            if (live.get(other)) {
              counter.count(row, condition.yes().get(other), condition.unknown().get(other));
            }
          }));
    }
    return counter.done();
  }

  /** How many of the rows each number has. */
  private int[] counts(Bits innerRows) {
    int[] counts = new int[numbers];
    innerKeys.count(innerRows, counts);
    return counts;
  }

  /** The inner rows that are linked with one of these outer rows, whether they count or not. */
  public Bits innerOf(Bits outerRows) {
    Marks marks = new Marks(inner.table().size());
    outerRows.forEach(row -> forEach(row, marks));
    return marks.bits();
  }

  /** Hands the inner rows that are linked with an outer row to the consumer, each once; in order if it has one number. */
  void forEach(int outerRow, IntConsumer consumer) {
    if (innerKeys instanceof SelfKeys) {
      outerKeys.each(outerRow, number -> {
        if (number < inner.table().size()) {
          consumer.accept(number);
        }
      });
    } else if (outerKeys instanceof SelfKeys) {
      index.get().forEach(outerRow, consumer);
    } else if (outerKeys.isSingle() || innerKeys.isSingle()) {
      outerKeys.each(outerRow, number -> index.get().forEach(number, consumer));
    } else {
      BitSet rows = new BitSet();
      outerKeys.each(outerRow, number -> index.get().forEach(number, rows::set));
      rows.stream().forEach(consumer);
    }
  }
}
