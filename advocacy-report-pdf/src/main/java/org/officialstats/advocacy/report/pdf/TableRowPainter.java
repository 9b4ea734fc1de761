package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;

/** Paints the rows of one table. A row moves to the next page as a whole, unless it is taller than a page. */
final class TableRowPainter {
  static final double SIDE_PADDING = 5;
  private static final double PADDING = 3.5;
  private static final int FEWEST_LINES = 3;
  private static final double TALLEST_REPEATED_HEADER = Theme.BODY_HEIGHT / 4;

  private final Typesetter typesetter;
  private final Pages pages;
  private final Table table;
  private final Frame frame;
  private final List<Frame> cells = new ArrayList<>();

  TableRowPainter(Typesetter typesetter, Table table, Frame frame, double[] widths) {
    this.typesetter = typesetter;
    this.pages = typesetter.pages();
    this.table = table;
    this.frame = frame;
    double start = 0;
    for (double width : widths) {
      cells.add(frame.part(start + SIDE_PADDING, width - 2 * SIDE_PADDING));
      start += width;
    }
  }

  List<TextLayout> header() {
    List<TextLayout> layouts = new ArrayList<>();
    for (TableColumn column : table.columns()) {
      layouts.add(cell(List.of(Text.of(column.header())), Theme.TABLE_HEADER, layouts.size()));
    }
    return layouts;
  }

  List<TextLayout> layout(TableRow row) {
    List<TextLayout> layouts = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      boolean header = table.columns().get(column).rowHeader();
      TextStyle style = header ? Theme.TABLE_ROW_HEADER : Theme.TABLE;
      layouts.add(cell(row.cells().get(column).inlines(), style, column));
    }
    return layouts;
  }

  double height(List<TextLayout> row) {
    return lines(row) * Theme.TABLE.lineHeight() + 2 * PADDING;
  }

  void paintHeader(List<TextLayout> header, List<InlineTags> tags) {
    rule(Theme.NAVY, 1);
    paintParts(header, tags, Theme.TABLE_HEAD, List.of());
    rule(Theme.NAVY, 0.7);
  }

  void paintRow(List<TextLayout> row, List<InlineTags> tags, List<TextLayout> header) {
    boolean repeats = height(header) <= TALLEST_REPEATED_HEADER;
    List<TextLayout> repeated = repeats ? header : List.of();
    double usable = Theme.BODY_HEIGHT - (repeats ? height(header) : 0);
    if (height(row) > pages.room() && height(row) <= usable) {
      turn(repeated);
    }
    paintParts(row, tags, null, repeated);
    rule(Theme.FAINT_RULE, 0.6);
  }

  void closeTable() {
    rule(Theme.NAVY, 0.7);
  }

  /** Paints as many lines as the page takes, then goes on with the rest on the next one. */
  private void paintParts(
      List<TextLayout> row,
      List<InlineTags> tags,
      @Nullable Rgb background,
      List<TextLayout> repeated) {
    int lines = lines(row);
    int from = 0;
    while (from < lines) {
      int room = (int) Math.floor((pages.room() - 2 * PADDING) / Theme.TABLE.lineHeight());
      int to = Math.min(lines, from + room);
      if (to == lines || room >= FEWEST_LINES) {
        paintPart(row, tags, background, from, to);
        from = to;
      }
      if (from < lines) {
        turn(repeated);
      }
    }
  }

  private void paintPart(
      List<TextLayout> row,
      @Nullable List<InlineTags> tags,
      @Nullable Rgb background,
      int from,
      int to) {
    double height = (to - from) * Theme.TABLE.lineHeight() + 2 * PADDING;
    PageContent page = pages.current();
    page.artifact();
    if (background != null) {
      page.fill(frame.left(), pages.y(), frame.width(), height, background);
    }
    for (int column = 0; column < row.size(); column++) {
      TextLayout cell = row.get(column);
      double top = pages.y() + PADDING;
      for (TextLine line : cell.lines()
          .subList(
              Math.min(from, cell.lines().size()), Math.min(to, cell.lines().size()))) {
        InlineTags cellTags = tags == null ? null : tags.get(column);
        TextPainter.paint(
            cell,
            line,
            cells.get(column),
            table.columns().get(column).alignment(),
            top,
            page,
            cellTags);
        top += Theme.TABLE.lineHeight();
      }
    }
    page.end();
    pages.advance(height);
  }

  private void turn(List<TextLayout> repeated) {
    pages.turn();
    if (!repeated.isEmpty()) {
      rule(Theme.NAVY, 1);
      paintPart(repeated, null, Theme.TABLE_HEAD, 0, lines(repeated));
      rule(Theme.NAVY, 0.7);
    }
  }

  private void rule(Rgb color, double thickness) {
    PageContent page = pages.current();
    page.artifact();
    page.line(frame.left(), pages.y(), frame.right(), pages.y(), thickness, false, color);
    page.end();
  }

  private TextLayout cell(List<Inline> inlines, TextStyle style, int column) {
    return typesetter.layout(inlines, style, cells.get(column).width());
  }

  /** A row has at least one line, so that an empty one can be seen. */
  private static int lines(List<TextLayout> row) {
    return Math.max(1, row.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0));
  }
}
