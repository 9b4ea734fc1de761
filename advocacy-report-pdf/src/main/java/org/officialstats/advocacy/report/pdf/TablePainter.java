package org.officialstats.advocacy.report.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.report.Table;

/** Paints tables: caption, headers (again on each page), rows. {@link TableRowPainter} paints the rows. */
final class TablePainter implements Painter<Table> {
  private static final double AFTER_CAPTION = 4;
  private static final double AFTER = 12;

  private final Typesetter typesetter;
  private @Nullable Table measured;
  private double measuredWidth;
  private double[] widths = {};
  private int tables;

  TablePainter(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  @Override
  public void paint(Table table, StructureElement parent, Frame frame) {
    Pages pages = typesetter.pages();
    double opening = typesetter.measure(() -> opening(table, frame));
    pages.require(Math.min(opening, Theme.BODY_HEIGHT));
    StructureElement tag = parent.add("Table");
    typesetter.flow(caption(table, frame), frame, tag.add("Caption"));
    pages.space(AFTER_CAPTION);
    TableColumns columns = columns(table, frame);
    List<List<Cell>> headers = columns.headers();
    boolean empty = table.rows().isEmpty();
    tables++;
    TableTags tags = new TableTags(table, tables);
    tags.tagHeaders(headers, empty ? tag : tag.add("THead"));
    TableRowPainter rows = new TableRowPainter(typesetter, columns, headers);
    rows.paintHeaders();
    if (!empty) {
      paintBody(table, tag.add("TBody"), columns, rows, tags);
    }
    rows.closeTable();
    pages.space(AFTER);
  }

  @Override
  public double opening(Table table, Frame frame) {
    TableColumns columns = columns(table, frame);
    double firstRows = table.rows().isEmpty() ? 0 : TableRowPainter.height(columns.nextRows());
    return caption(table, frame).height()
        + AFTER_CAPTION
        + TableRowPainter.height(columns.headers())
        + Math.min(firstRows, Theme.BODY_HEIGHT / 4);
  }

  private TextLayout caption(Table table, Frame frame) {
    return typesetter.layout(table.caption(), typesetter.looks().caption(), frame.width());
  }

  private TableColumns columns(Table table, Frame frame) {
    return new TableColumns(typesetter, table, frame, widths(table, frame));
  }

  /** A table is measured before it is painted: its widths are kept until the next one. */
  @SuppressWarnings("ReferenceEquality") // comparing all cells would cost more than measuring them
  private double[] widths(Table table, Frame frame) {
    if (table != measured || frame.width() != measuredWidth) {
      widths = typesetter.measure(
          () -> ColumnWidths.of(table, frame.width(), 2 * TableColumns.SIDE_PADDING, typesetter));
      measured = table;
      measuredWidth = frame.width();
    }
    return widths;
  }

  private static void paintBody(
      Table table,
      StructureElement body,
      TableColumns columns,
      TableRowPainter painter,
      TableTags tags) {
    int painted = 0;
    while (painted < table.rows().size()) {
      List<List<Cell>> rows = columns.nextRows();
      rows.forEach(row -> tags.tagRow(row, body.add("TR")));
      painter.paintRows(rows);
      painted += rows.size();
    }
  }
}
