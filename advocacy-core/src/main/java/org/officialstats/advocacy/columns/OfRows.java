package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.officialstats.advocacy.model.EntityKey;

/**
 * One thing for each of some rows, in the order of their keys, made when it is asked for. How many there are, and of which
 * entities, is known at once. Immutable to its users; thread-safe if its maker is; equal to any list of the same things.
 *
 * @param <T> what there is for each row
 */
public final class OfRows<T> extends AbstractList<T> implements RandomAccess {
  private final SortedKeys.OfTable keys;
  private final IntFunction<T> maker;

  private OfRows(SortedKeys.OfTable keys, IntFunction<T> maker) {
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
    return new OfRows<>(SortedKeys.of(table, rows), requireNonNull(maker, "maker"));
  }

  /** The keys of the rows, each at the place of what there is for it. */
  public List<EntityKey> keys() {
    return keys;
  }

  @Override
  public T get(int index) {
    return maker.apply(keys.row(index));
  }

  @Override
  public int size() {
    return keys.size();
  }
}
