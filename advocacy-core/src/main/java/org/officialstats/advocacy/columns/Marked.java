package org.officialstats.advocacy.columns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.EntityKey;

/** Rows of tables of entities, marked one by one, be it several times. For one thread. */
public final class Marked {
  /** What is marked of a table. */
  private static final class Rows {
    private final Table table;
    private final long[] words;

    Rows(Table table) {
      this.table = table;
      this.words = new long[Bits.words(table.size())];
    }

    void mark(int row) {
      Bits.set(words, row);
    }

    Bits bits() {
      return Bits.over(words.clone(), table.size());
    }
  }

  private final Map<String, Rows> tables = new HashMap<>();
  private @Nullable Rows last;

  /** Marks a row. */
  public void mark(Table table, int row) {
    @Nullable Rows rows = last;
    if (rows == null || rows.table != table) {
      rows = tables.get(table.name());
      if (rows == null) {
        rows = new Rows(table);
        tables.put(table.name(), rows);
      }
      last = rows;
    }
    rows.mark(row);
  }

  /** The keys of the rows so far, in their order. */
  public List<EntityKey> keys() {
    return SortedKeys.of(
        tables.values().stream().collect(Collectors.toMap(rows -> rows.table, Rows::bits)));
  }
}
