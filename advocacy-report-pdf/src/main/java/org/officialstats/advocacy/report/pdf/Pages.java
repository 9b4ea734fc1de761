package org.officialstats.advocacy.report.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The pages of a report and the place that the text has reached. With two columns a turn leads to the next column first;
 * painters need not know, since a page shifts what is painted in its second column.
 */
final class Pages {
  private final List<PageContent> all = new ArrayList<>();
  private final Deque<Panel> panels = new ArrayDeque<>();
  private Foot foot = Foot.NONE;
  private PageContent current = new PageContent();
  private double y = Theme.TOP;
  private double columnTop = Theme.TOP;
  private double columnShift;
  private boolean inFirstColumn = true;
  private boolean untouched = true;
  private Columns columns = Columns.NONE;
  private double[] filled = new double[2];

  Pages() {
    all.add(current);
  }

  /**
   * How high the columns of a page are, with what stands at their feet.
   *
   * @param page the number of the page, from 0
   * @param top where they begin
   * @param first the height of the first one
   * @param second the height of the second one, 0 if there is nothing in it
   */
  record Columns(int page, double top, double first, double second) {
    static final Columns NONE = new Columns(-1, Theme.TOP, 0, 0);

    /** These columns if they may be so high and no higher. */
    Columns limitedTo(double height) {
      return new Columns(page, top, height, height);
    }
  }

  /** Something that stands behind or beside text and goes on when the page turns. */
  interface Panel {

    /** The page is full; the panel ends at {@code bottom}. */
    void pageEnds(double bottom);

    /** A new page begins; the panel goes on from {@code top}. */
    void pageBegins(double top);
  }

  /** What stands at the foot of a page or column and grows upwards. */
  interface Foot {
    /** Nothing. */
    Foot NONE = new Foot() {
      @Override
      public double height() {
        return 0;
      }

      @Override
      public void pageEnds(PageContent page) {}

      @Override
      public void pageBegins() {}
    };

    /** How high it is by now. */
    double height();

    /** The page is full; the foot is painted. */
    void pageEnds(PageContent page);

    /** A new page begins. */
    void pageBegins();
  }

  List<PageContent> all() {
    return all;
  }

  PageContent current() {
    return current;
  }

  /** How far down the page the text has come. */
  double y() {
    return y;
  }

  double room() {
    return bottom() - y;
  }

  void advance(double height) {
    y += height;
    untouched = false;
  }

  /** Leaves space, but not at the top of a page. */
  void space(double height) {
    if (!untouched) {
      y = Math.min(y + height, bottom());
    }
  }

  /** Turns the page if less room is left than that; at the top of an empty page there is no point in turning it. */
  void require(double height) {
    while (height > room() && !(untouched && y == Theme.TOP && foot.height() == 0)) {
      turn();
    }
  }

  /** Goes to the next column or page. */
  void turn() {
    panels.forEach(panel -> panel.pageEnds(Math.min(y, bottom())));
    endColumn();
    if (columnShift != 0 && inFirstColumn) {
      inFirstColumn = false;
    } else {
      inFirstColumn = true;
      columnTop = Theme.TOP;
      current = new PageContent();
      filled = new double[2];
      all.add(current);
    }
    current.shift(inFirstColumn ? 0 : columnShift);
    y = columnTop;
    untouched = true;
    foot.pageBegins();
    panels.forEach(panel -> panel.pageBegins(y));
  }

  /** Columns that end higher than their page does. */
  void limit(Columns limited) {
    columns = limited;
  }

  /** The columns of the last page as they are filled. */
  Columns lastColumns() {
    return new Columns(all.size() - 1, columnTop, filled[0], filled[1]);
  }

  /** From here on there are two columns, the second one so far to the right of the first one. */
  void startColumns(double shift, double least) {
    require(least);
    columnShift = shift;
    columnTop = y;
    untouched = true;
  }

  void setFoot(Foot newFoot) {
    foot = newFoot;
  }

  /** The last page is full. */
  void finish() {
    endColumn();
    all.forEach(page -> page.shift(0));
  }

  void open(Panel panel) {
    panels.addLast(panel);
    panel.pageBegins(y);
  }

  void close(Panel panel) {
    panels.remove(panel);
    panel.pageEnds(Math.min(y, bottom()));
  }

  /** Where the foot of the page or column ends. */
  double footBottom() {
    boolean limited = columnShift != 0 && columns.page == all.size() - 1;
    return limited ? columns.top + columns.first : Theme.BOTTOM;
  }

  private double bottom() {
    return footBottom() - foot.height();
  }

  private void endColumn() {
    filled[inFirstColumn ? 0 : 1] = y - columnTop + foot.height();
    foot.pageEnds(current);
    current.end();
  }
}
