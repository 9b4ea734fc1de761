package org.officialstats.advocacy.report;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Neighbouring columns of a table below one header, or a single column without such a header.
 *
 * @param header what the columns hold together; empty for a column without a group
 * @param columns how many there are, from 1
 */
public record TableColumnGroup(String header, int columns) {
  public TableColumnGroup {
    header = Check.text("table/column/group", header);
    columns = Check.range("table/column/group/columns", columns, 1, Limits.COLUMNS);
  }

  /** The groups of these columns in order; empty when none has one. */
  static List<TableColumnGroup> of(List<TableColumn> columns) {
    if (columns.stream().allMatch(column -> column.group().isEmpty())) {
      return List.of();
    }
    ImmutableList.Builder<TableColumnGroup> groups = ImmutableList.builder();
    for (int from = 0; from < columns.size(); ) {
      int to = end(columns, from);
      groups.add(new TableColumnGroup(columns.get(from).group().orElse(""), to - from));
      from = to;
    }
    return groups.build();
  }

  private static int end(List<TableColumn> columns, int from) {
    int to = from + 1;
    while (to < columns.size()
        && columns.get(from).group().isPresent()
        && columns.get(to).group().equals(columns.get(from).group())) {
      to++;
    }
    return to;
  }
}
