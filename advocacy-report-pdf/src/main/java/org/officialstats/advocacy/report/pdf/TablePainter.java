package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;

/** Paints tables: caption, header row (again on each page), rows. {@link TableRowPainter} paints a single row. */
final class TablePainter implements Painter<Table> {
  private static final double AFTER_CAPTION = 4;
  private static final double AFTER = 12;

  private final Typesetter typesetter;

  TablePainter(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  @Override
  public void paint(Table table, StructureElement parent, Frame frame) {
    Pages pages = typesetter.pages();
    pages.require(Math.min(opening(table, frame), Theme.BODY_HEIGHT));
    StructureElement tag = parent.add("Table");
    typesetter.flow(caption(table, frame), frame, tag.add("Caption"));
    pages.space(AFTER_CAPTION);
    TableRowPainter rows = rows(table, frame);
    List<TextLayout> header = rows.header();
    boolean empty = table.rows().isEmpty();
    rows.paintHeader(header, headerTags(table, empty ? tag : tag.add("THead")));
    if (!empty) {
      paintBody(table, tag.add("TBody"), rows, header);
    }
    rows.closeTable();
    pages.space(AFTER);
  }

  @Override
  public double opening(Table table, Frame frame) {
    TableRowPainter rows = rows(table, frame);
    double firstRow =
        table.rows().isEmpty() ? 0 : rows.height(rows.layout(table.rows().get(0)));
    double header = rows.height(rows.header());
    return caption(table, frame).height()
        + AFTER_CAPTION
        + header
        + Math.min(firstRow, Theme.BODY_HEIGHT / 4);
  }

  private TextLayout caption(Table table, Frame frame) {
    return typesetter.layout(table.caption(), Theme.CAPTION, frame.width());
  }

  private TableRowPainter rows(Table table, Frame frame) {
    double[] widths =
        ColumnWidths.of(table, frame.width(), 2 * TableRowPainter.SIDE_PADDING, typesetter);
    return new TableRowPainter(typesetter, table, frame, widths);
  }

  private static void paintBody(
      Table table, StructureElement body, TableRowPainter rows, List<TextLayout> header) {
    for (TableRow row : table.rows()) {
      rows.paintRow(rows.layout(row), rowTags(table, body.add("TR")), header);
    }
  }

  private static List<InlineTags> headerTags(Table table, StructureElement head) {
    StructureElement row = head.add("TR");
    List<InlineTags> tags = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      tags.add(new InlineTags(row.add("TH").scope("Column")));
    }
    return tags;
  }

  private static List<InlineTags> rowTags(Table table, StructureElement row) {
    List<InlineTags> tags = new ArrayList<>();
    for (TableColumn column : table.columns()) {
      tags.add(new InlineTags(column.rowHeader() ? row.add("TH").scope("Row") : row.add("TD")));
    }
    return tags;
  }
}
