package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.EntityKey;

/**
 * One thing for each of some entities, in the order of their keys, made when it is asked for. How many there are, and of which
 * entities, is known at once; the first is kept once it was made. Immutable to its users; thread-safe if its maker is; equal to any
 * list of the same things.
 *
 * @param <T> what there is for each of them
 */
public final class OfRows<T> extends AbstractList<T> implements RandomAccess {
  private final List<EntityKey> keys;

  /** Makes what stands at a place. */
  private final IntFunction<T> maker;

  /** The first thing, once it was asked for: where a list belongs is read off it in every state. */
  private volatile @Nullable T first;

  private OfRows(List<EntityKey> keys, IntFunction<T> maker) {
    this.keys = keys;
    this.maker = maker;
  }

  /**
   * What is made of these rows.
   *
   * @param table a table of entities
   * @param rows the rows
   * @param maker makes the thing of a row, always an equal one
   */
  public static <T> OfRows<T> of(Table table, Bits rows, IntFunction<T> maker) {
    requireNonNull(maker, "maker");
    SortedKeys.OfTable keys = SortedKeys.of(table, rows);
    return new OfRows<>(keys, place -> maker.apply(keys.row(place)));
  }

  /**
   * What is made of these entities.
   *
   * @param keys their keys, ascending, each once
   * @param maker makes the thing at a place of the list, always an equal one
   * @throws IllegalArgumentException if the keys are in another order, or one of them is there twice
   */
  public static <T> OfRows<T> of(List<EntityKey> keys, IntFunction<T> maker) {
    if (!Ordering.natural().isStrictlyOrdered(keys)) {
      throw new IllegalArgumentException(
          "keys of things: not in ascending order; expected each once, in order");
    }
    return new OfRows<>(ImmutableList.copyOf(keys), requireNonNull(maker, "maker"));
  }

  /** The keys of the entities, each at the place of what there is for it. */
  public List<EntityKey> keys() {
    return keys;
  }

  @Override
  public T get(int index) {
    if (index != 0) {
      return maker.apply(index);
    }
    T known = first;
    if (known == null) {
      known = maker.apply(0);
      first = known;
    }
    return known;
  }

  @Override
  public int size() {
    return keys.size();
  }
}
