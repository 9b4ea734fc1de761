package org.officialstats.advocacy.report.pdf;

import java.util.List;
import org.officialstats.advocacy.report.Alignment;
import org.officialstats.advocacy.report.RunningText;

/** Paints head and foot of every page, once all pages are there. They are decoration: no reader hears them. */
final class RunningTextPainter {
  private static final double HEADER_TOP = 36;
  private static final double FOOTER_TOP = 788;
  private static final double FOOTER_SHARE = 0.7;

  private final Typesetter typesetter;
  private final RunningText running;
  private final Frame frame;

  RunningTextPainter(Typesetter typesetter, RunningText running, Frame frame) {
    this.typesetter = typesetter;
    this.running = running;
    this.frame = frame;
  }

  void paint(List<PageContent> pages) {
    for (int index = 0; index < pages.size(); index++) {
      PageContent page = pages.get(index);
      page.furniture("Header");
      paint(running.header(), frame, Alignment.START, HEADER_TOP, page);
      page.furniture("Footer");
      page.line(
          frame.left(), FOOTER_TOP - 5, frame.right(), FOOTER_TOP - 5, 0.6, false, Theme.RULE);
      Frame start = frame.part(0, frame.width() * FOOTER_SHARE);
      paint(running.footer(), start, Alignment.START, FOOTER_TOP, page);
      Frame rest = frame.indent(start.width());
      paint(running.pageLabel(index + 1, pages.size()), rest, Alignment.END, FOOTER_TOP, page);
      page.end();
    }
  }

  /** Paints the first line; a running text has no second one. */
  private void paint(String text, Frame place, Alignment alignment, double top, PageContent page) {
    TextLayout layout = typesetter.layout(text, Theme.SMALL, place.width());
    if (!layout.lines().isEmpty()) {
      TextPainter.paint(layout, layout.lines().get(0), place, alignment, top, page, null);
    }
  }
}
