package org.officialstats.advocacy.report;

import java.util.List;

/**
 * A cell of a table. A figure that is missing is written as the word for its reason; an empty cell says nothing and is
 * never a zero.
 *
 * @param inlines the text; may be empty
 */
public record TableCell(List<Inline> inlines) {
  public TableCell {
    inlines = Check.list("table/cell", inlines, 0, Limits.INLINES);
  }

  /** A cell of plain text. */
  public static TableCell of(String text) {
    return of(Text.of(text));
  }

  /** A cell of these pieces. */
  public static TableCell of(Inline... inlines) {
    return new TableCell(List.of(inlines));
  }
}
