package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

/**
 * A column of a table.
 *
 * @param header what the column holds
 * @param alignment where its text stands
 * @param rowHeader whether its cells name their rows
 */
public record TableColumn(String header, Alignment alignment, boolean rowHeader) {
  public TableColumn {
    header = Check.visibleText("table/column", header);
    requireNonNull(alignment, "alignment");
  }

  /** A column whose cells name their rows. */
  public static TableColumn rowHeader(String header) {
    return new TableColumn(header, Alignment.START, true);
  }

  /** A column of words. */
  public static TableColumn text(String header) {
    return new TableColumn(header, Alignment.START, false);
  }

  /** A column of figures. */
  public static TableColumn number(String header) {
    return new TableColumn(header, Alignment.END, false);
  }
}
