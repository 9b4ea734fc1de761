package org.officialstats.advocacy.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.EntityKey;

/**
 * The keys of the rows of a kind, shared by all tables that come from each other. A key is made when it is first asked
 * for, and lies beside those of the rows around it, while an entity, its version and its key lie anywhere in memory.
 * Thread-safe.
 */
final class RowKeys {
  private final String kind;
  private final Dictionary ids;

  /** By row. A thread that does not see yet what another one put here asks again under the lock. */
  private volatile @Nullable EntityKey[] keys = new @Nullable EntityKey[0];

  /** The keys of a kind whose ids have these numbers. */
  RowKeys(String kind, Dictionary ids) {
    this.kind = kind;
    this.ids = ids;
  }

  /** The key of a row that there is. */
  EntityKey key(int row) {
    @Nullable EntityKey[] known = keys;
    @Nullable EntityKey key = row < known.length ? known[row] : null;
    return key == null ? keep(row) : key;
  }

  private synchronized EntityKey keep(int row) {
    @Nullable EntityKey[] known = keys;
    if (row >= known.length) {
      known = Arrays.copyOf(known, Math.max(row + 1, ids.size() + ids.size() / 8));
      keys = known;
    }
    @Nullable EntityKey key = known[row];
    if (key == null) {
      key = new EntityKey(kind, ids.text(row));
      known[row] = key;
    }
    return key;
  }
}
