package org.officialstats.advocacy.report.pdf;

import java.util.Arrays;
import java.util.List;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;

/**
 * Gives each column the width that its content needs: all of it when there is room, else its longest word and a share
 * of the rest. Looks at the header and at the first rows.
 */
final class ColumnWidths {
  private static final int ROWS_LOOKED_AT = 200;

  private final double[] least;
  private final double[] wanted;

  private ColumnWidths(int columns) {
    least = new double[columns];
    wanted = new double[columns];
  }

  /** The widths, which add up to {@code width}; {@code padding} is what each cell needs beside its text. */
  static double[] of(Table table, double width, double padding, Typesetter typesetter) {
    int columns = table.columns().size();
    ColumnWidths widths = new ColumnWidths(columns);
    for (int column = 0; column < columns; column++) {
      Text header = Text.of(table.columns().get(column).header());
      widths.consider(column, typesetter.text(List.of(header), Theme.TABLE_HEADER));
    }
    for (TableRow row : table.rows().subList(0, Math.min(ROWS_LOOKED_AT, table.rows().size()))) {
      for (int column = 0; column < columns; column++) {
        widths.consider(column, typesetter.text(row.cells().get(column).inlines(), Theme.TABLE));
      }
    }
    return widths.shareOut(width, padding);
  }

  private void consider(int column, StyledText text) {
    double size = Theme.TABLE.size();
    least[column] = Math.max(least[column], LineBreaker.widestWord(text, size));
    wanted[column] = Math.max(wanted[column], text.width(0, text.length()) * size);
  }

  private double[] shareOut(double width, double padding) {
    double room = width - padding * least.length;
    double leastSum = Arrays.stream(least).sum();
    double wantedSum = Arrays.stream(wanted).sum();
    double[] widths = new double[least.length];
    for (int column = 0; column < widths.length; column++) {
      double share;
      if (wantedSum <= room) {
        share = wanted[column] + (room - wantedSum) * (wanted[column] + 1) / (wantedSum + widths.length);
      } else if (leastSum <= room) {
        double more = (wanted[column] - least[column]) / (wantedSum - leastSum);
        share = least[column] + (room - leastSum) * more;
      } else {
        share = narrow(column, room);
      }
      widths[column] = share + padding;
    }
    return widths;
  }

  /** When even the longest words do not fit: no column gets more than its word, the widest ones give way first. */
  private double narrow(int column, double room) {
    double[] sorted = least.clone();
    Arrays.sort(sorted);
    double left = room;
    for (int i = 0; i < sorted.length; i++) {
      double even = left / (sorted.length - i);
      if (sorted[i] > even) {
        return Math.min(least[column], even);
      }
      left -= sorted[i];
    }
    return least[column];
  }
}
