package org.officialstats.advocacy.definition;

import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.CodeLists;

/** Makes the tables under the code lists in use, and keeps them as long as these stay the same. Thread-safe. */
final class TablesSource {
  private final ComputedFields computed;
  private volatile @Nullable Tables last;

  TablesSource(ComputedFields computed) {
    this.computed = computed;
  }

  Tables under(CodeLists lists) {
    @Nullable Tables known = last;
    if (known == null || known.lists() != lists && !known.lists().equals(lists)) {
      known = Tables.of(lists, computed);
      last = known;
    }
    return known;
  }
}
