package org.officialstats.advocacy.tracking;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A sorted map that never changes: {@link #with} gives another map that shares all but one path with this one. Nothing
 * is ever taken out, because the past is kept. An AVL tree. Immutable and thread-safe.
 */
final class PersistentMap<K extends Comparable<K>, V> {
  private final @Nullable Node<K, V> root;

  private PersistentMap(@Nullable Node<K, V> root) {
    this.root = root;
  }

  static <K extends Comparable<K>, V> PersistentMap<K, V> empty() {
    return new PersistentMap<>(null);
  }

  /** The map of these values, which are in the order of their keys, each with another key. */
  static <K extends Comparable<K>, V> PersistentMap<K, V> ofSorted(
      List<V> values, Function<V, K> key) {
    return new PersistentMap<>(tree(values, key, 0, values.size()));
  }

  private static <K extends Comparable<K>, V> @Nullable Node<K, V> tree(
      List<V> values, Function<V, K> key, int from, int to) {
    if (from == to) {
      return null;
    }
    int middle = (from + to) >>> 1;
    V value = values.get(middle);
    return new Node<>(
        key.apply(value),
        value,
        tree(values, key, from, middle),
        tree(values, key, middle + 1, to));
  }

  Optional<V> get(K key) {
    @Nullable Node<K, V> node = root;
    while (node != null) {
      int order = key.compareTo(node.key);
      if (order == 0) {
        return Optional.of(node.value);
      }
      node = order < 0 ? node.left : node.right;
    }
    return Optional.empty();
  }

  PersistentMap<K, V> with(K key, V value) {
    return new PersistentMap<>(insert(root, key, value));
  }

  /** All values in the order of their keys. */
  Stream<V> values() {
    return stream(new Ascending<>(root, null)).map(node -> node.value);
  }

  /** The values whose keys are this one or come after it, in the order of their keys. */
  Stream<V> valuesFrom(K first) {
    return stream(new Ascending<>(root, first)).map(node -> node.value);
  }

  /** Hands the values whose keys are this one or come after it to the taker, in the order of keys, until it has enough. */
  void takeFrom(K first, Predicate<V> taker) {
    Ascending<K, V> ahead = new Ascending<>(root, first);
    boolean more = true;
    while (more && ahead.hasNext()) {
      more = taker.test(ahead.next().value);
    }
  }

  /** The length of the longest path, for those who check that the tree is balanced. */
  int height() {
    return Node.height(root);
  }

  private static <K extends Comparable<K>, V> Stream<Node<K, V>> stream(
      Iterator<Node<K, V>> nodes) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(nodes, traits), false);
  }

  private static <K extends Comparable<K>, V> Node<K, V> insert(
      @Nullable Node<K, V> node, K key, V value) {
    if (node == null) {
      return new Node<>(key, value, null, null);
    }
    int order = key.compareTo(node.key);
    if (order == 0) {
      return new Node<>(key, value, node.left, node.right);
    }
    return order < 0
        ? node.between(insert(node.left, key, value), node.right)
        : node.between(node.left, insert(node.right, key, value));
  }

  private static final class Node<K extends Comparable<K>, V> {
    final K key;
    final V value;
    final @Nullable Node<K, V> left;
    final @Nullable Node<K, V> right;
    final int height;

    Node(K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
      this.key = key;
      this.value = value;
      this.left = left;
      this.right = right;
      this.height = 1 + Math.max(height(left), height(right));
    }

    static int height(@Nullable Node<?, ?> node) {
      return node == null ? 0 : node.height;
    }

    /** This entry between two trees whose heights differ by two at most, balanced. */
    Node<K, V> between(@Nullable Node<K, V> smaller, @Nullable Node<K, V> greater) {
      if (smaller != null && smaller.height > height(greater) + 1) {
        return raiseLeft(smaller, greater);
      }
      if (greater != null && greater.height > height(smaller) + 1) {
        return raiseRight(smaller, greater);
      }
      return new Node<>(key, value, smaller, greater);
    }

    private Node<K, V> raiseLeft(Node<K, V> smaller, @Nullable Node<K, V> greater) {
      @Nullable Node<K, V> inner = smaller.right;
      if (inner == null || height(smaller.left) >= inner.height) {
        return smaller.with(smaller.left, with(inner, greater));
      }
      return inner.with(smaller.with(smaller.left, inner.left), with(inner.right, greater));
    }

    private Node<K, V> raiseRight(@Nullable Node<K, V> smaller, Node<K, V> greater) {
      @Nullable Node<K, V> inner = greater.left;
      if (inner == null || height(greater.right) >= inner.height) {
        return greater.with(with(smaller, inner), greater.right);
      }
      return inner.with(with(smaller, inner.left), greater.with(inner.right, greater.right));
    }

    private Node<K, V> with(@Nullable Node<K, V> smaller, @Nullable Node<K, V> greater) {
      return new Node<>(key, value, smaller, greater);
    }
  }

  /** Walks a tree in order, from the first key on. */
  private static final class Ascending<K extends Comparable<K>, V> implements Iterator<Node<K, V>> {
    private final Deque<Node<K, V>> ahead = new ArrayDeque<>();

    Ascending(@Nullable Node<K, V> root, @Nullable K first) {
      @Nullable Node<K, V> node = root;
      while (node != null) {
        if (first != null && node.key.compareTo(first) < 0) {
          node = node.right;
        } else {
          ahead.push(node);
          node = node.left;
        }
      }
    }

    @Override
    public boolean hasNext() {
      return !ahead.isEmpty();
    }

    @Override
    public Node<K, V> next() {
      if (ahead.isEmpty()) {
        throw new NoSuchElementException();
      }
      Node<K, V> next = ahead.pop();
      for (@Nullable Node<K, V> node = next.right; node != null; node = node.left) {
        ahead.push(node);
      }
      return next;
    }
  }
}
