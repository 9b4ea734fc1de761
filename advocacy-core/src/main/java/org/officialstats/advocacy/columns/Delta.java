package org.officialstats.advocacy.columns;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What has become different from one state to a later one: the kinds of entities that were changed, and the rows of each
 * table. Immutable and thread-safe.
 */
public final class Delta {
  private static final int[] NONE = {};

  private final ImmutableSet<String> kinds;
  private final ImmutableMap<String, int[]> rows;

  private Delta(Set<String> kinds, Map<String, int[]> rows) {
    this.kinds = ImmutableSet.copyOf(kinds);
    this.rows = ImmutableMap.copyOf(rows);
  }

  /**
   * Some changes.
   *
   * @param kinds the kinds of the entities that were changed
   * @param rows the rows of each table that were changed or added, from the first to the last
   */
  static Delta of(Set<String> kinds, Map<String, int[]> rows) {
    return new Delta(kinds, rows);
  }

  /** Whether an entity of one of these kinds was changed. */
  public boolean touches(Set<String> some) {
    return kinds.stream().anyMatch(some::contains) || some.contains(Watched.ANYTHING);
  }

  /** The rows of a table that were changed or added; all of them, if it is not known which. */
  public Bits rows(Table table) {
    int @Nullable [] known = known(table.name());
    return known == null ? Bits.all(table.size()) : Bits.of(table.size(), known);
  }

  /** The rows of a table; null if it was touched and it is not known which. */
  private int @Nullable [] known(String table) {
    int @Nullable [] known = rows.get(table);
    int dot = table.indexOf('.');
    return known == null && !kinds.contains(dot < 0 ? table : table.substring(0, dot))
        ? NONE
        : known;
  }

  /** These changes and those that followed. */
  Delta and(Delta next) {
    ImmutableMap.Builder<String, int[]> all = ImmutableMap.builder();
    for (String table : Sets.union(rows.keySet(), next.rows.keySet())) {
      int @Nullable [] sooner = known(table);
      int @Nullable [] later = next.known(table);
      if (sooner != null && later != null) {
        all.put(table, both(sooner, later));
      }
    }
    return new Delta(Sets.union(kinds, next.kinds), all.buildOrThrow());
  }

  /** How many rows were changed. */
  int size() {
    return rows.values().stream().mapToInt(some -> some.length).sum();
  }

  private static int[] both(int[] one, int[] other) {
    return IntStream.concat(IntStream.of(one), IntStream.of(other))
        .sorted()
        .distinct()
        .toArray();
  }
}
