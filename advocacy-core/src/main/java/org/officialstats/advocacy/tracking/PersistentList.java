package org.officialstats.advocacy.tracking;

import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A list that never changes: {@link #plus} gives another list that shares all but one path with this one. Nothing is
 * ever taken out, because the past is kept. A tree of arrays, all full but the last. Immutable and thread-safe.
 */
final class PersistentList<V> {
  private static final int BITS = 5;
  private static final int WIDTH = 1 << BITS;

  private final int size;
  private final int height;
  private final Object[] root;

  private PersistentList(int size, int height, Object[] root) {
    this.size = size;
    this.height = height;
    this.root = root;
  }

  static <V> PersistentList<V> empty() {
    return new PersistentList<>(0, 0, new Object[0]);
  }

  /** The list of these values. */
  static <V> PersistentList<V> of(List<V> values) {
    List<?> nodes = values;
    int height = 0;
    while (nodes.size() > WIDTH) {
      nodes = Lists.partition(nodes, WIDTH).stream().map(List::toArray).toList();
      height++;
    }
    return new PersistentList<>(values.size(), height, nodes.toArray());
  }

  /** The value at an index; empty if there is none. */
  Optional<V> get(long index) {
    if (index < 0 || index >= size) {
      return Optional.empty();
    }
    Object[] node = root;
    for (int level = height; level > 0; level--) {
      node = (Object[]) node[slot((int) index, level)];
    }
    @SuppressWarnings("unchecked") // only values of the type were put in
    V value = (V) node[slot((int) index, 0)];
    return Optional.of(value);
  }

  /** This list and one more value at its end. */
  PersistentList<V> plus(V value) {
    boolean isFull = size == 1L << BITS * (height + 1);
    return isFull
        ? new PersistentList<>(size + 1, height + 1, new Object[] {root, path(height, value)})
        : new PersistentList<>(size + 1, height, appended(root, height, value));
  }

  private Object[] appended(Object[] node, int level, Object value) {
    int slot = slot(size, level);
    Object[] longer = Arrays.copyOf(node, slot + 1);
    if (level == 0) {
      longer[slot] = value;
    } else {
      longer[slot] = slot == node.length
          ? path(level - 1, value)
          : appended((Object[]) node[slot], level - 1, value);
    }
    return longer;
  }

  /** A tree of this height with one value. */
  private static Object[] path(int height, Object value) {
    return new Object[] {height == 0 ? value : path(height - 1, value)};
  }

  private static int slot(int index, int level) {
    return index >>> BITS * level & WIDTH - 1;
  }
}
