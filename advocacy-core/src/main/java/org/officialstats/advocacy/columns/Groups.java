package org.officialstats.advocacy.columns;

import com.google.common.collect.ImmutableSortedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rows divided by a code, a text, a country or what they point at; a row with several is in several groups. Immutable
 * and thread-safe.
 *
 * @param groups the rows of each group by its text, in the order of these; those of which the condition is true, and
 *     those of which it cannot be told; no group is without both
 * @param without the rows that are in no group
 */
public record Groups(SortedMap<String, Selection> groups, Selection without) {
  public Groups {
    groups = ImmutableSortedMap.copyOfSorted(groups);
  }

  /**
   * Divides rows.
   *
   * @param view the view in which the path is
   * @param rows the rows
   * @param paths a path of a field, or several with bars between them, of which the first counts that has any
   * @throws IllegalArgumentException if a path means nothing there, or has no codes
   */
  public static Groups of(View view, Selection rows, String paths) {
    Division yes = new Division(Labels.of(view, paths), rows.yes());
    Division unknown = new Division(Labels.of(view, paths), rows.unknown());
    SortedMap<String, Selection> groups = new TreeMap<>();
    Dictionary texts = view.dictionary(paths);
    Bits none = Bits.none(rows.table().size());
    yes.rows()
        .forEach((number, in) -> groups.put(
            texts.text(number), new Selection(rows.table(), in, unknown.rows(number, none))));
    unknown
        .rows()
        .forEach((number, in) -> groups.computeIfAbsent(
            texts.text(number), text -> new Selection(rows.table(), none, in)));
    return new Groups(groups, new Selection(rows.table(), yes.without(), unknown.without()));
  }
}
