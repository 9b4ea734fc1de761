package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A column of a table.
 *
 * @param header what the column holds
 * @param alignment where its text stands
 * @param rowHeader whether its cells name their rows
 * @param group what this column and its neighbours of the same group hold together: a header above theirs; empty for none
 */
public record TableColumn(
    String header, Alignment alignment, boolean rowHeader, Optional<String> group) {
  public TableColumn {
    header = Check.visibleText("table/column", header);
    requireNonNull(alignment, "alignment");
    group =
        requireNonNull(group, "group").map(text -> Check.visibleText("table/column/group", text));
  }

  /** A column whose cells name their rows. */
  public static TableColumn rowHeader(String header) {
    return new TableColumn(header, Alignment.START, true, Optional.empty());
  }

  /** A column of words. */
  public static TableColumn text(String header) {
    return new TableColumn(header, Alignment.START, false, Optional.empty());
  }

  /** A column of figures. */
  public static TableColumn number(String header) {
    return new TableColumn(header, Alignment.END, false, Optional.empty());
  }

  /** This column below a header that it shares with its neighbours of the same group. */
  public TableColumn in(String groupHeader) {
    return new TableColumn(header, alignment, rowHeader, Optional.of(groupHeader));
  }
}
