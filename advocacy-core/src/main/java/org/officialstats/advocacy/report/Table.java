package org.officialstats.advocacy.report;

import java.util.List;
import java.util.Locale;

/**
 * A table with a row of column headers.
 *
 * @param caption what the table shows
 * @param columns the columns in reading order, 1 to 16
 * @param rows the rows, each with one cell per column; may be empty; at most 50,000 cells in all
 */
public record Table(String caption, List<TableColumn> columns, List<TableRow> rows)
    implements Block {
  public Table {
    caption = Check.visibleText("table/caption", caption);
    columns = Check.list("table/columns", columns, 1, Limits.COLUMNS);
    rows = Check.list("table/rows", rows, 0, Limits.CELLS / columns.size());
    for (int row = 0; row < rows.size(); row++) {
      int cells = rows.get(row).cells().size();
      if (cells != columns.size()) {
        throw new IllegalArgumentException(String.format(
            Locale.ROOT,
            "[table/rows/%d] %d cells; expected %d, one for each column",
            row,
            cells,
            columns.size()));
      }
    }
  }
}
