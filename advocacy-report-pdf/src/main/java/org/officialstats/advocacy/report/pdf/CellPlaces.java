package org.officialstats.advocacy.report.pdf;

import java.util.List;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableRow;

/** Finds the column of each cell, row by row: cells of the rows above may reach down. */
final class CellPlaces {
  private final int[] covered;

  CellPlaces(int columns) {
    covered = new int[columns];
  }

  /** The first column of each cell of the next row. */
  int[] next(TableRow row) {
    List<TableCell> cells = row.cells();
    int[] places = new int[cells.size()];
    int column = 0;
    for (int i = 0; i < places.length; i++) {
      while (covered[column] > 0) {
        column++;
      }
      places[i] = column;
      for (int each = 0; each < cells.get(i).columnSpan(); each++) {
        covered[column++] = cells.get(i).rowSpan();
      }
    }
    for (int each = 0; each < covered.length; each++) {
      covered[each]--;
    }
    return places;
  }

  /** Whether a cell reaches from the last row into the next one. */
  boolean isOpen() {
    for (int rows : covered) {
      if (rows > 0) {
        return true;
      }
    }
    return false;
  }
}
