package org.officialstats.advocacy.benchmarks;

import java.util.Arrays;
import java.util.List;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableRow;

/**
 * How a table's width is shared out for peers that do not do so by themselves: by the longest text of each column, and the
 * long ones not too much.
 */
final class ColumnShares {
  private static final double WEIGHT = 0.6;

  private ColumnShares() {}

  /** The share of each column; together they are 1. */
  static double[] of(Table table) {
    double[] longest = new double[table.columns().size()];
    for (int column = 0; column < longest.length; column++) {
      longest[column] = weight(table.columns().get(column).header());
    }
    for (TableRow row : table.rows()) {
      List<TableCell> cells = row.cells();
      for (int column = 0; cells.size() == longest.length && column < longest.length; column++) {
        StringBuilder text = new StringBuilder();
        cells.get(column).inlines().forEach(inline -> text.append(inline.plainText()));
        longest[column] = Math.max(longest[column], weight(text.toString()));
      }
    }
    double sum = Arrays.stream(longest).sum();
    return Arrays.stream(longest).map(each -> each / sum).toArray();
  }

  private static double weight(String text) {
    return Math.pow(4 + text.length(), WEIGHT);
  }
}
