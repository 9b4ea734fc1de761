package org.officialstats.advocacy.report.pdf;

import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.report.Alignment;

/** A cell of a table while it is painted: its text, where it stands, and how much of it is painted already. */
final class Cell {
  private final TextLayout layout;
  private final Frame frame;
  private final Alignment alignment;
  private final int column;
  private final int columns;
  private final int rows;
  private @Nullable InlineTags tags;
  private int rowsLeft;
  private int painted;
  private double y;

  Cell(TextLayout layout, Frame frame, Alignment alignment, int column, int columns, int rows) {
    this.layout = layout;
    this.frame = frame;
    this.alignment = alignment;
    this.column = column;
    this.columns = columns;
    this.rows = rows;
    rowsLeft = rows;
  }

  /** The same cell again, as decoration. */
  Cell again() {
    return new Cell(layout, frame, alignment, column, columns, rows);
  }

  void tag(StructureElement element) {
    tags = new InlineTags(element);
  }

  TextLayout layout() {
    return layout;
  }

  /** In how many rows it stands, from the present one on. */
  int rowsLeft() {
    return rowsLeft;
  }

  int column() {
    return column;
  }

  int columns() {
    return columns;
  }

  boolean covers(int place) {
    return place >= column && place < column + columns;
  }

  int linesLeft() {
    return layout.lines().size() - painted;
  }

  /** Where its next line would end if all its lines followed. */
  double end() {
    return y + linesLeft() * layout.style().lineHeight();
  }

  /** Its next line stands here. */
  void goOnAt(double top) {
    y = top;
  }

  void rowEnds() {
    rowsLeft--;
  }

  /** Paints the lines that fit above a height; {@code kept} is what the page keeps for the row, beside its footnotes. */
  void paint(double bottom, double kept, PageContent page, Footnotes footnotes) {
    while (linesLeft() > 0 && y + layout.style().lineHeight() <= bottom + 0.01) {
      TextLine line = layout.lines().get(painted);
      if (tags != null) {
        footnotes.place(layout, line, kept);
      }
      TextPainter.paint(layout, line, frame, alignment, y, page, tags);
      y += layout.style().lineHeight();
      painted++;
    }
  }

  /** What its remaining lines need at the foot of the page. */
  double needed(Footnotes footnotes) {
    double needed = 0;
    if (tags != null && layout.text().hasRemarks()) {
      for (int line = painted; line < layout.lines().size(); line++) {
        needed += footnotes.needed(layout, layout.lines().get(line));
      }
    }
    return needed;
  }
}
