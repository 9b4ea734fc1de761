package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.officialstats.advocacy.columns.Delta;
import org.officialstats.advocacy.columns.Given;

/**
 * The values of a computed field in one look.
 *
 * @param table the table of the columns whose rows have them
 * @param given the values
 * @param kinds the kinds of entities that were read for them, beside the rows themselves
 */
record Computed(org.officialstats.advocacy.columns.Table table, Given given, Set<String> kinds) {
  /** Whether the values are those of rows that these came from. */
  boolean isOf(Rows rows) {
    return table == rows.table()
        || table.isKeyed() && table.name().equals(rows.table().name());
  }

  /** Whether neither the rows nor what was read beside them have changed. */
  boolean isStill(Rows rows, Delta since) {
    return table == rows.table() && !since.touches(kinds);
  }

  /** All kinds that were read, with more of them. */
  Set<String> with(Set<String> more) {
    return ImmutableSet.<String>builder().addAll(kinds).addAll(more).build();
  }
}
