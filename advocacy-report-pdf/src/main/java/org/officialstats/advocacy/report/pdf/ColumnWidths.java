package org.officialstats.advocacy.report.pdf;

import java.util.Arrays;
import java.util.List;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;

/**
 * Gives each column the width that its content needs. When there is not room for all, narrow columns still get what they
 * need and the widest give way first, down to their longest words. Looks at the header and at the first rows.
 */
final class ColumnWidths {
  private static final int ROWS_LOOKED_AT = 200;
  private static final int STEPS = 40;

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
    for (TableRow row :
        table.rows().subList(0, Math.min(ROWS_LOOKED_AT, table.rows().size()))) {
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
    double wantedSum = Arrays.stream(wanted).sum();
    boolean wordsFit = Arrays.stream(least).sum() <= room;
    double level =
        wordsFit ? level(least, wanted, room) : level(new double[least.length], least, room);
    double[] widths = new double[least.length];
    for (int column = 0; column < widths.length; column++) {
      double share = Math.min(wordsFit ? wanted[column] : least[column], level);
      if (wordsFit) {
        share = Math.max(share, least[column]);
      }
      double spare =
          Math.max(0, room - wantedSum) * (wanted[column] + 1) / (wantedSum + widths.length);
      widths[column] = share + (wordsFit ? spare : 0) + padding;
    }
    return widths;
  }

  /**
   * The width at which wide columns are cut off so that all fit: columns below it get what they want, none gets less
   * than its floor.
   */
  private static double level(double[] floors, double[] wishes, double room) {
    double low = 0;
    double high = Arrays.stream(wishes).max().orElse(0);
    for (int step = 0; step < STEPS; step++) {
      double middle = (low + high) / 2;
      if (sum(floors, wishes, middle) > room) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return sum(floors, wishes, high) <= room ? high : low;
  }

  private static double sum(double[] floors, double[] wishes, double level) {
    double sum = 0;
    for (int column = 0; column < wishes.length; column++) {
      sum += Math.max(floors[column], Math.min(wishes[column], level));
    }
    return sum;
  }
}
