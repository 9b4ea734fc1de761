package org.officialstats.advocacy.report;

import java.util.List;

/**
 * A table with a row of column headers, and above it those of groups of columns where there are any.
 *
 * @param caption what the table shows
 * @param columns the columns in reading order, 1 to 16
 * @param rows the rows, whose cells cover each column once; may be empty; at most 50,000 cells in all
 */
public record Table(String caption, List<TableColumn> columns, List<TableRow> rows)
    implements Block {
  public Table {
    caption = Check.visibleText("table/caption", caption);
    columns = Check.list("table/columns", columns, 1, Limits.COLUMNS);
    rows = Check.list("table/rows", rows, 0, Limits.CELLS / columns.size());
    TableGrid.check(columns.size(), rows);
  }

  /**
   * The headers of groups of columns: for each run of neighbours of one group its header, for each column without one a
   * blank; empty when no column has a group.
   */
  public List<TableColumnGroup> columnGroups() {
    return TableColumnGroup.of(columns);
  }
}
