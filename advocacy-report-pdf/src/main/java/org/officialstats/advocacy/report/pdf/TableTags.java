package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumnGroup;
import org.officialstats.advocacy.report.TableRow;

/**
 * Writes the tags of one table. Where cells reach over columns or rows, each names its headers, as their place alone does
 * not tell.
 */
final class TableTags {
  private final Table table;
  private final String id;
  private final boolean named;
  private final CellPlaces places;
  private final List<List<String>> columnHeaders = new ArrayList<>();
  private final List<Reach> rowHeaders = new ArrayList<>();
  private int row;

  TableTags(Table table, int number) {
    this.table = table;
    id = "table-" + number;
    places = new CellPlaces(table.columns().size());
    named = !table.columnGroups().isEmpty()
        || table.rows().stream()
            .flatMap(each -> each.cells().stream())
            .anyMatch(cell -> cell.columnSpan() > 1 || cell.rowSpan() > 1);
  }

  /** Tags the rows of headers. */
  void tagHeaders(List<List<Cell>> headers, StructureElement head) {
    table.columns().forEach(column -> columnHeaders.add(new ArrayList<>()));
    if (headers.size() > 1) {
      tagGroups(headers.get(0), head.add("TR"));
    }
    StructureElement tag = head.add("TR");
    List<Cell> cells = headers.get(headers.size() - 1);
    for (int column = 0; column < cells.size(); column++) {
      StructureElement header = tag.add("TH").cell("Column", 1, 1);
      name(header, "c" + column, columnHeaders.get(column));
      cells.get(column).tag(header);
    }
  }

  /** Tags the next row. */
  void tagRow(List<Cell> cells, StructureElement tag) {
    TableRow content = table.rows().get(row);
    int[] columns = places.next(content);
    if (!rowHeaders.isEmpty()) {
      rowHeaders.removeIf(reach -> reach.lastRow < row);
    }
    for (int i = 0; i < columns.length; i++) {
      if (table.columns().get(columns[i]).rowHeader()) {
        cells.get(i).tag(rowHeader(content.cells().get(i), columns[i], tag));
      } else {
        cells.get(i).tag(tag.add("TD"));
      }
    }
    if (named) {
      tagData(content, columns, tag);
    }
    row++;
  }

  private void tagGroups(List<Cell> cells, StructureElement tag) {
    int column = 0;
    for (TableColumnGroup group : table.columnGroups()) {
      boolean blank = group.header().isEmpty();
      StructureElement header =
          blank ? tag.add("TD") : tag.add("TH").cell("Column", group.columns(), 1);
      cells.get(tag.kids().size() - 1).tag(header);
      for (int each = 0; each < group.columns() && !blank; each++) {
        columnHeaders.get(column + each).add(id + "-g" + column);
      }
      if (!blank) {
        header.id(id + "-g" + column);
      }
      column += group.columns();
    }
  }

  private StructureElement rowHeader(TableCell cell, int column, StructureElement tag) {
    StructureElement header = tag.add("TH").cell("Row", cell.columnSpan(), cell.rowSpan());
    if (named) {
      List<String> names = new ArrayList<>();
      name(header, "r" + row + "-" + column, names);
      rowHeaders.add(new Reach(names.get(0), row + cell.rowSpan() - 1));
    }
    return header;
  }

  /** Spans and headers of the cells that are no headers, when all headers of the row are known. */
  private void tagData(TableRow content, int[] columns, StructureElement tag) {
    for (int i = 0; i < columns.length; i++) {
      StructureElement element = ((StructureElement.Child) tag.kids().get(i)).element();
      if (element.type().equals("TD")) {
        TableCell cell = content.cells().get(i);
        List<String> headers = new ArrayList<>();
        for (int each = 0; each < cell.columnSpan(); each++) {
          columnHeaders.get(columns[i] + each).stream()
              .filter(header -> !headers.contains(header))
              .forEach(headers::add);
        }
        rowHeaders.forEach(reach -> headers.add(reach.id));
        element.cell("", cell.columnSpan(), cell.rowSpan()).headers(headers);
      }
    }
  }

  /** Gives a header its name, which stands below the names of those above it. */
  private void name(StructureElement header, String suffix, List<String> names) {
    if (named) {
      if (!names.isEmpty()) {
        header.headers(names);
      }
      header.id(id + "-" + suffix);
      names.add(id + "-" + suffix);
    }
  }

  /** The header of a row, and the last row that it heads. */
  private record Reach(String id, int lastRow) {}
}
