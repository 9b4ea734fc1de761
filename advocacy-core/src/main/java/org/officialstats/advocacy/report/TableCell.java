package org.officialstats.advocacy.report;

import java.util.List;

/**
 * A cell of a table. A figure that is missing is written as the word for its reason; an empty cell says nothing and is
 * never a zero.
 *
 * @param inlines the text; may be empty
 * @param columnSpan how many columns it covers, from 1
 * @param rowSpan how many rows it covers, from 1; the rows below have no cell of their own there
 */
public record TableCell(List<Inline> inlines, int columnSpan, int rowSpan) {
  public TableCell {
    inlines = Check.list("table/cell", inlines, 0, Limits.INLINES);
    columnSpan = Check.range("table/cell/columnSpan", columnSpan, 1, Limits.COLUMNS);
    rowSpan = Check.range("table/cell/rowSpan", rowSpan, 1, Limits.CELLS);
  }

  /** A cell of one column and one row. */
  public TableCell(List<Inline> inlines) {
    this(inlines, 1, 1);
  }

  /** A cell of plain text. */
  public static TableCell of(String text) {
    return of(Text.of(text));
  }

  /** A cell of these pieces. */
  public static TableCell of(Inline... inlines) {
    return new TableCell(List.of(inlines));
  }

  /** This cell over so many columns and rows. */
  public TableCell over(int columns, int rows) {
    return new TableCell(inlines, columns, rows);
  }
}
