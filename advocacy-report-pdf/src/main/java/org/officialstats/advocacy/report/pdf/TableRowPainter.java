package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paints the rows of one table. Rows that cells bind together move to the next page as a whole, unless they are taller
 * than a page; then they go on there, below the headers.
 */
final class TableRowPainter {
  private static final double PADDING = 3.5;
  private static final double LINE = Theme.TABLE.lineHeight();
  private static final int FEWEST_LINES = 3;
  private static final double TALLEST_REPEATED_HEADER = Theme.BODY_HEIGHT / 4;

  private final Typesetter typesetter;
  private final Pages pages;
  private final TableColumns columns;
  private final List<List<Cell>> headers;
  private final double headerHeight;
  private final boolean repeats;

  /** The cells of the present row, those that reach into it among them. */
  private final List<Cell> active = new ArrayList<>();

  private boolean headBegins;

  TableRowPainter(Typesetter typesetter, TableColumns columns, List<List<Cell>> headers) {
    this.typesetter = typesetter;
    this.pages = typesetter.pages();
    this.columns = columns;
    this.headers = headers;
    headerHeight = height(headers);
    repeats = headerHeight <= TALLEST_REPEATED_HEADER;
  }

  /** The height of rows, together with cells that reach over several of them. */
  static double height(List<List<Cell>> rows) {
    double[] bottoms = new double[rows.size()];
    double bottom = 0;
    for (int row = 0; row < rows.size(); row++) {
      bottoms[row] = Math.max(bottoms[row], bottom + LINE + 2 * PADDING);
      for (Cell cell : rows.get(row)) {
        int last = Math.min(row + cell.rowsLeft(), rows.size()) - 1;
        double needed = bottom + Math.max(1, cell.linesLeft()) * LINE + 2 * PADDING;
        bottoms[last] = Math.max(bottoms[last], needed);
      }
      bottom = bottoms[row];
    }
    return bottom;
  }

  void paintHeaders() {
    headBegins = true;
    for (List<Cell> row : headers) {
      paintRow(row, typesetter.looks().tableHead(), false);
      headerRule(row);
    }
    rule(typesetter.looks().primary(), 0.7);
  }

  /** Paints rows that belong together. */
  void paintRows(List<List<Cell>> rows) {
    double needed = height(rows) + needed(rows);
    double usable = Theme.BODY_HEIGHT - (repeats ? headerHeight : 0);
    if (needed > pages.room() && needed <= usable) {
      turn(true);
    }
    for (List<Cell> row : rows) {
      paintRow(row, null, true);
      ruleBelow();
    }
  }

  void closeTable() {
    rule(typesetter.looks().primary(), 0.7);
  }

  /** Paints as many lines as the page takes, then goes on with the rest on the next one. */
  private void paintRow(List<Cell> row, @Nullable Rgb background, boolean repeatsHeaders) {
    active.addAll(row);
    row.forEach(cell -> cell.goOnAt(pages.y() + PADDING));
    int left = Math.max(1, linesLeft());
    while (left > 0) {
      double needed = Math.min(neededBy(active), Footnotes.KEPT_WHOLE);
      int room = (int) Math.floor((pages.room() - 2 * PADDING - needed) / LINE);
      int lines = Math.min(left, room);
      if (lines == left || room >= FEWEST_LINES) {
        paintPart(lines, lines == left, background);
        left = lines == left ? linesLeft() : left - lines;
      }
      if (left > 0) {
        turn(repeatsHeaders);
        active.forEach(cell -> cell.goOnAt(pages.y() + PADDING));
      }
    }
    active.forEach(Cell::rowEnds);
    active.removeIf(cell -> cell.rowsLeft() == 0);
  }

  /** How many lines the row needs for the cells that end in it. */
  private int linesLeft() {
    double top = pages.y() + PADDING;
    double lines = 0;
    for (Cell cell : active) {
      if (cell.rowsLeft() == 1 && cell.linesLeft() > 0) {
        lines = Math.max(lines, Math.min(cell.linesLeft(), (cell.end() - top) / LINE));
      }
    }
    return (int) Math.ceil(lines - 0.001);
  }

  private void paintPart(int lines, boolean last, @Nullable Rgb background) {
    double height = lines * LINE + 2 * PADDING;
    PageContent page = pages.current();
    if (background != null) {
      page.artifact();
      Frame frame = columns.frame();
      page.fill(frame.left(), pages.y(), frame.width(), height, background);
      ruleAbove(page, frame);
    }
    double bottom = pages.y() + height;
    for (Cell cell : active) {
      boolean goesOn = last && cell.rowsLeft() > 1;
      cell.paint(goesOn ? bottom : bottom - PADDING, height, page, typesetter.footnotes());
    }
    page.end();
    pages.advance(height);
  }

  /** The line above the head of the table, over what fills it. */
  private void ruleAbove(PageContent page, Frame frame) {
    if (headBegins) {
      Rgb color = typesetter.looks().primary();
      page.line(frame.left(), pages.y(), frame.right(), pages.y(), 1, false, color);
    }
    headBegins = false;
  }

  private double needed(List<List<Cell>> rows) {
    double needed = 0;
    for (List<Cell> row : rows) {
      needed += neededBy(row);
    }
    return needed;
  }

  private double neededBy(List<Cell> cells) {
    double needed = 0;
    for (Cell cell : cells) {
      needed += cell.needed(typesetter.footnotes());
    }
    return needed;
  }

  private void turn(boolean repeatsHeaders) {
    pages.turn();
    if (repeats && repeatsHeaders) {
      List<Cell> interrupted = new ArrayList<>(active);
      active.clear();
      headBegins = true;
      for (List<Cell> row : headers) {
        List<Cell> again = row.stream().map(Cell::again).toList();
        paintRow(again, typesetter.looks().tableHead(), false);
        headerRule(again);
      }
      rule(typesetter.looks().primary(), 0.7);
      active.addAll(interrupted);
    }
  }

  /** A line below each header of a group, so that one sees which columns it heads. */
  private void headerRule(List<Cell> row) {
    PageContent page = pages.current();
    for (Cell cell : row) {
      if (cell.columns() > 1) {
        page.artifact();
        Frame frame = columns.frame(cell.column(), cell.columns());
        double from = frame.left() + TableColumns.SIDE_PADDING;
        double to = frame.right() - TableColumns.SIDE_PADDING;
        page.line(from, pages.y(), to, pages.y(), 0.6, false, typesetter.looks().primary());
      }
    }
    page.end();
  }

  /** A line below the row, but not through cells that reach further down. */
  private void ruleBelow() {
    PageContent page = pages.current();
    page.artifact();
    int from = 0;
    while (from < columns.count()) {
      int to = from;
      while (to < columns.count() && !isOpen(to)) {
        to++;
      }
      if (to > from) {
        Frame part = columns.frame(from, to - from);
        page.line(part.left(), pages.y(), part.right(), pages.y(), 0.6, false, Theme.FAINT_RULE);
      }
      from = to + 1;
    }
    page.end();
  }

  private boolean isOpen(int column) {
    for (Cell cell : active) {
      if (cell.covers(column)) {
        return true;
      }
    }
    return false;
  }

  private void rule(Rgb color, double thickness) {
    PageContent page = pages.current();
    Frame frame = columns.frame();
    page.artifact();
    page.line(frame.left(), pages.y(), frame.right(), pages.y(), thickness, false, color);
    page.end();
  }
}
