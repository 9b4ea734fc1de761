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
  private final CellPlaces places;
  private int laidOut;

  TableColumns(Typesetter typesetter, Table table, Frame frame) {
    this.typesetter = typesetter;
    this.table = table;
    this.frame = frame;
    places = new CellPlaces(table.columns().size());
    double[] widths = typesetter.measure(
        () -> ColumnWidths.of(table, frame.width(), 2 * SIDE_PADDING, typesetter));
    starts = new double[widths.length + 1];
    for (int column = 0; column < widths.length; column++) {
      starts[column + 1] = starts[column] + widths[column];
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
    List<Alignment> alignments = table.columns().subList(column, column + columns).stream()
        .map(TableColumn::alignment)
        .distinct()
        .toList();
    return alignments.size() == 1 ? alignments.get(0) : Alignment.START;
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
    Frame whole = frame(column, columns);
    Frame inner = whole.part(SIDE_PADDING, whole.width() - 2 * SIDE_PADDING);
    TextLayout layout = typesetter.layout(inlines, style, inner.width());
    return new Cell(layout, inner, alignment, column, columns, rows);
  }
}
