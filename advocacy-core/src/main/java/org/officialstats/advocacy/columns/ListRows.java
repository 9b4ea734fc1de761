package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of tables whose rows are listed in those of another. */
final class ListRows {
  private final TableShape shape;
  private final SortedMap<Integer, Rows.Row> changed = new TreeMap<>();
  private int next;

  private ListRows(TableShape shape, int next) {
    this.shape = shape;
    this.next = next;
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
    ListRows rows = new ListRows(before.shape(), before.size());
    KeyIndex lists = before.lists();
    for (int row : changedOwners) {
      rows.list(row, owner.rows().source(row), lists.rows(row));
    }
    return rows.changed;
  }

  private void list(int ownerRow, @Nullable Object source, int[] known) {
    int used = 0;
    if (source != null) {
      for (Object element : elements(shape, source)) {
        int row = used < known.length ? known[used] : next++;
        used++;
        changed.put(row, new Rows.Row(element, ownerRow));
      }
    }
    for (; used < known.length; used++) {
      changed.put(known[used], Rows.Row.GONE);
    }
  }

  private static Collection<? extends Object> elements(TableShape shape, Object source) {
    return shape.owner().orElseThrow().elements().apply(source);
  }
}
