package org.officialstats.advocacy.report.pdf;

import java.util.Arrays;
import java.util.List;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumnGroup;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;

/**
 * Gives each column the width that its content needs. When there is not room for all, each gets its longest word, and the
 * rest is shared by how much more each one wants: long texts get more than short ones, short ones a larger part of what
 * they want. Looks at the header and at the first rows.
 */
final class ColumnWidths {
  private static final int ROWS_LOOKED_AT = 200;
  private static final int STEPS = 60;

  /** How strongly a wish weighs: 1 shares by the wishes as they are, 0 gives all columns the same. */
  private static final double WEIGHT = 2.0 / 3;

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
      widths.consider(
          column, 1, typesetter.text(List.of(header), typesetter.looks().tableHeader()));
    }
    widths.considerGroups(table.columnGroups(), typesetter);
    CellPlaces places = new CellPlaces(columns);
    for (TableRow row :
        table.rows().subList(0, Math.min(ROWS_LOOKED_AT, table.rows().size()))) {
      int[] starts = places.next(row);
      for (int i = 0; i < starts.length; i++) {
        TableCell cell = row.cells().get(i);
        StyledText text = typesetter.text(cell.inlines(), Theme.TABLE);
        widths.consider(starts[i], cell.columnSpan(), text);
      }
    }
    return widths.shareOut(width, padding);
  }

  private void considerGroups(List<TableColumnGroup> groups, Typesetter typesetter) {
    int column = 0;
    for (TableColumnGroup group : groups) {
      Text header = Text.of(group.header());
      TextStyle style = typesetter.looks().tableHeader();
      consider(column, group.columns(), typesetter.text(List.of(header), style));
      column += group.columns();
    }
  }

  /** Several columns share what a text over all of them needs. */
  private void consider(int column, int columns, StyledText text) {
    double share = Theme.TABLE.size() / columns;
    double widest = LineBreaker.widestWord(text, share);
    double whole = text.width(0, text.length()) * share;
    for (int each = column; each < column + columns; each++) {
      least[each] = Math.max(least[each], widest);
      wanted[each] = Math.max(wanted[each], whole);
    }
  }

  private double[] shareOut(double width, double padding) {
    double room = width - padding * least.length;
    double[] floors = Arrays.stream(least).sum() <= room ? least : new double[least.length];
    double[] wishes = floors == least ? wanted : least;
    double[] weights = weights(floors, wishes);
    double pressure = pressure(floors, wishes, weights, room);
    double spare = Math.max(0, room - Arrays.stream(wishes).sum());
    double wishSum = Arrays.stream(wishes).sum() + wishes.length;
    double[] widths = new double[least.length];
    for (int column = 0; column < widths.length; column++) {
      double share = share(floors[column], wishes[column], pressure * weights[column]);
      widths[column] = share + spare * (wishes[column] + 1) / wishSum + padding;
    }
    return widths;
  }

  /** How far all wishes can be met at once, so that the columns fill the room. */
  private static double pressure(double[] floors, double[] wishes, double[] weights, double room) {
    double low = 0;
    double high = 1 + Math.pow(Arrays.stream(wishes).max().orElse(0), 1 - WEIGHT);
    for (int step = 0; step < STEPS; step++) {
      double middle = (low + high) / 2;
      double sum = 0;
      for (int column = 0; column < wishes.length; column++) {
        sum += share(floors[column], wishes[column], middle * weights[column]);
      }
      if (sum > room) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return low;
  }

  /** How much each column gets of what it wants above its floor, for each unit of pressure. */
  private static double[] weights(double[] floors, double[] wishes) {
    double[] weights = new double[floors.length];
    for (int column = 0; column < weights.length; column++) {
      weights[column] = Math.pow(Math.max(0, wishes[column] - floors[column]), WEIGHT);
    }
    return weights;
  }

  private static double share(double floor, double wish, double allowed) {
    return floor + Math.min(Math.max(0, wish - floor), allowed);
  }
}
