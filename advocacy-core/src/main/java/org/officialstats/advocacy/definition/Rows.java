package org.officialstats.advocacy.definition;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The rows of a table in one look.
 *
 * @param table the table of the columns
 * @param kinds the kinds of entities that they were computed of; none where they are those of the state
 */
record Rows(org.officialstats.advocacy.columns.Table table, Set<String> kinds) {
  /** Whether they are made of these things, in this order. */
  boolean isOf(List<?> things) {
    if (things.size() != table.size()) {
      return false;
    }
    for (int row = 0; row < things.size(); row++) {
      if (!Objects.equals(table.made(row).orElse(null), things.get(row))) {
        return false;
      }
    }
    return true;
  }
}
