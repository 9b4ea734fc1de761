package org.officialstats.advocacy.report;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A row of a table.
 *
 * @param cells one cell for each column
 */
public record TableRow(List<TableCell> cells) {
  public TableRow {
    cells = Check.list("table/row", cells, 1, Limits.COLUMNS);
  }

  /** A row of these cells. */
  public static TableRow of(TableCell... cells) {
    return new TableRow(List.of(cells));
  }

  /** A row of plain texts. */
  public static TableRow ofTexts(List<String> texts) {
    return new TableRow(texts.stream().map(TableCell::of).collect(ImmutableList.toImmutableList()));
  }
}
