package org.officialstats.advocacy.report.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The pages of a report and the place that the text has reached. */
final class Pages {
  private final List<PageContent> all = new ArrayList<>();
  private final Deque<Panel> panels = new ArrayDeque<>();
  private PageContent current = new PageContent();
  private double y = Theme.TOP;
  private boolean untouched = true;

  Pages() {
    all.add(current);
  }

  /** Something that stands behind or beside text and goes on when the page turns. */
  interface Panel {

    /** The page is full; the panel ends at {@code bottom}. */
    void pageEnds(double bottom);

    /** A new page begins; the panel goes on from {@code top}. */
    void pageBegins(double top);
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
    return Theme.BOTTOM - y;
  }

  /** Whether nothing stands on the page yet. */
  boolean isAtTop() {
    return untouched;
  }

  void advance(double height) {
    y += height;
    untouched = false;
  }

  /** Leaves space, but not at the top of a page. */
  void space(double height) {
    if (!untouched) {
      y = Math.min(y + height, Theme.BOTTOM);
    }
  }

  /** Turns the page if less room is left than that; at the top of a page there is no point in turning it. */
  void require(double height) {
    if (!untouched && height > room()) {
      turn();
    }
  }

  void turn() {
    panels.forEach(panel -> panel.pageEnds(Math.min(y, Theme.BOTTOM)));
    current.end();
    current = new PageContent();
    all.add(current);
    y = Theme.TOP;
    untouched = true;
    panels.forEach(panel -> panel.pageBegins(y));
  }

  void open(Panel panel) {
    panels.addLast(panel);
    panel.pageBegins(y);
  }

  void close(Panel panel) {
    panels.remove(panel);
    panel.pageEnds(Math.min(y, Theme.BOTTOM));
  }
}
