package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.officialstats.advocacy.report.Alignment;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableColumnGroup;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;

/** Lays out the cells of one table in its columns. */
final class TableColumns {
  static final double SIDE_PADDING = 5;

  private final Typesetter typesetter;
  private final Table table;
  private final Frame frame;
  private final double[] starts;
  private final Frame[] inner;
  private final CellPlaces places;
  private int laidOut;

  TableColumns(Typesetter typesetter, Table table, Frame frame, double[] widths) {
    this.typesetter = typesetter;
    this.table = table;
    this.frame = frame;
    places = new CellPlaces(table.columns().size());
    starts = new double[widths.length + 1];
    for (int column = 0; column < widths.length; column++) {
      starts[column + 1] = starts[column] + widths[column];
    }
    inner = new Frame[widths.length];
    for (int column = 0; column < widths.length; column++) {
      inner[column] = inner(column, 1);
    }
  }

  Frame frame() {
    return frame;
  }

  int count() {
    return table.columns().size();
  }

  /** The part of the table over some columns. */
  Frame frame(int column, int columns) {
    return frame.part(starts[column], starts[column + columns] - starts[column]);
  }

  /** The rows of headers: groups of columns where there are any, then the columns. */
  List<List<Cell>> headers() {
    List<List<Cell>> rows = new ArrayList<>();
    List<TableColumnGroup> groups = table.columnGroups();
    if (!groups.isEmpty()) {
      List<Cell> row = new ArrayList<>();
      int column = 0;
      for (TableColumnGroup group : groups) {
        row.add(header(group.header(), column, group.columns(), Alignment.CENTER));
        column += group.columns();
      }
      rows.add(row);
    }
    List<Cell> row = new ArrayList<>();
    for (TableColumn column : table.columns()) {
      row.add(header(column.header(), row.size(), 1, column.alignment()));
    }
    rows.add(row);
    return rows;
  }

  /** The next rows, as many as cells reach over. */
  List<List<Cell>> nextRows() {
    List<List<Cell>> rows = new ArrayList<>();
    do {
      rows.add(cells(table.rows().get(laidOut++)));
    } while (places.isOpen());
    return rows;
  }

  private List<Cell> cells(TableRow row) {
    List<Cell> cells = new ArrayList<>();
    int[] columns = places.next(row);
    for (int i = 0; i < columns.length; i++) {
      TableCell cell = row.cells().get(i);
      TableColumn column = table.columns().get(columns[i]);
      TextStyle style = column.rowHeader() ? Theme.TABLE_ROW_HEADER : Theme.TABLE;
      Alignment alignment = alignment(columns[i], cell.columnSpan());
      cells.add(
          cell(cell.inlines(), style, columns[i], cell.columnSpan(), cell.rowSpan(), alignment));
    }
    return cells;
  }

  /** That of the columns, if they all have the same. */
  private Alignment alignment(int column, int columns) {
    Alignment first = table.columns().get(column).alignment();
    for (int each = column + 1; each < column + columns; each++) {
      if (table.columns().get(each).alignment() != first) {
        return Alignment.START;
      }
    }
    return first;
  }

  private Cell header(String text, int column, int columns, Alignment alignment) {
    TextStyle style = typesetter.looks().tableHeader();
    return cell(List.of(Text.of(text)), style, column, columns, 1, alignment);
  }

  private Cell cell(
      List<Inline> inlines,
      TextStyle style,
      int column,
      int columns,
      int rows,
      Alignment alignment) {
    Frame place = columns == 1 ? inner[column] : inner(column, columns);
    TextLayout layout = typesetter.layout(inlines, style, place.width());
    return new Cell(layout, place, alignment, column, columns, rows);
  }

  /** Where the text of a cell stands. */
  private Frame inner(int column, int columns) {
    Frame whole = frame(column, columns);
    return whole.part(SIDE_PADDING, whole.width() - 2 * SIDE_PADDING);
  }
}
