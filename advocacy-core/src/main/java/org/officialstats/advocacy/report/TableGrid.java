package org.officialstats.advocacy.report;

import java.util.List;
import java.util.Locale;

/** Checks that the cells of a table cover each of its places once. */
final class TableGrid {
  private final int columns;
  private final int rows;
  /** For each column, how many rows from the present one on are covered already. */
  private final int[] covered;

  private TableGrid(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    covered = new int[columns];
  }

  static void check(int columns, List<TableRow> rows) {
    TableGrid grid = new TableGrid(columns, rows.size());
    for (int row = 0; row < rows.size(); row++) {
      grid.add(row, rows.get(row));
    }
  }

  private void add(int row, TableRow cells) {
    int column = 0;
    for (TableCell cell : cells.cells()) {
      column = nextFree(column);
      checkEnd(row, cell);
      for (int covers = 0; covers < cell.columnSpan(); covers++) {
        if (column == columns || covered[column] > 0) {
          throw misfit(row, cells);
        }
        covered[column++] = cell.rowSpan();
      }
    }
    if (nextFree(column) < columns) {
      throw misfit(row, cells);
    }
    for (int each = 0; each < columns; each++) {
      covered[each]--;
    }
  }

  private void checkEnd(int row, TableCell cell) {
    if (row + cell.rowSpan() > rows) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT,
          "[table/rows/%d] a cell over %d rows; expected at most %d, to the last one",
          row,
          cell.rowSpan(),
          rows - row));
    }
  }

  private int nextFree(int from) {
    int column = from;
    while (column < columns && covered[column] > 0) {
      column++;
    }
    return column;
  }

  private IllegalArgumentException misfit(int row, TableRow cells) {
    return new IllegalArgumentException(String.format(
        Locale.ROOT,
        "[table/rows/%d] %d cells; expected %d, one for each column that no other cell covers",
        row,
        cells.cells().size(),
        columns));
  }
}
