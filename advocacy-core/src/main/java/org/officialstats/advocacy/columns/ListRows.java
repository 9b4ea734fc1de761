package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of tables whose rows are listed in those of another. */
final class ListRows {
  private final SortedMap<Integer, Rows.Row> changed = new TreeMap<>();
  private int next;

  /** Nothing has changed in a table with this many rows. */
  ListRows(int size) {
    this.next = size;
  }

  /** All rows, in the order of those that list them. */
  static Rows all(TableShape shape, Table owner) {
    List<Object> elements = new ArrayList<>();
    IntStream.Builder owners = IntStream.builder();
    owner.live().forEach(row -> {
      for (Object element : elements(shape, requireNonNull(owner.rows().source(row)))) {
        elements.add(element);
        owners.add(row);
      }
    });
    return Rows.all(elements, owners.build().toArray());
  }

  /**
   * What changes with some rows of the owning table: rows of the same owner are used again, in their order, and further
   * ones come behind all others.
   */
  static SortedMap<Integer, Rows.Row> changes(Table before, Table owner, int[] changedOwners) {
    ListRows rows = new ListRows(before.size());
    KeyIndex lists = before.lists();
    for (int row : changedOwners) {
      @Nullable Object source = owner.rows().source(row);
      Collection<?> elements =
          source == null ? ImmutableList.of() : elements(before.shape(), source);
      rows.list(row, elements, lists.rows(row));
    }
    return rows.changed;
  }

  /** What has become of the rows that were listed anew. */
  SortedMap<Integer, Rows.Row> changed() {
    return changed;
  }

  /**
   * Lists the rows of an owner anew.
   *
   * @param known the rows that it had
   */
  void list(int owner, Iterable<?> elements, int[] known) {
    int used = 0;
    for (Object element : elements) {
      int row = used < known.length ? known[used] : next++;
      used++;
      changed.put(row, new Rows.Row(element, owner));
    }
    for (; used < known.length; used++) {
      changed.put(known[used], Rows.Row.GONE);
    }
  }

  private static Collection<? extends Object> elements(TableShape shape, Object source) {
    return shape.owner().orElseThrow().elements().apply(source);
  }
}
