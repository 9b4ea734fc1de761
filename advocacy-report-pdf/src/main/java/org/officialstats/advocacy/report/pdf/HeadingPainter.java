package org.officialstats.advocacy.report.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.officialstats.advocacy.report.Heading;

/** Paints section headings and sets their bookmarks. The title of the report is H1, so sections start at H2. */
final class HeadingPainter {
  private static final double BELOW = 5;

  private final Typesetter typesetter;
  private final Bookmarks bookmarks;

  HeadingPainter(Typesetter typesetter, Bookmarks bookmarks) {
    this.typesetter = typesetter;
    this.bookmarks = bookmarks;
  }

  /** Paints a heading where there is room for it and for the opening of what follows. */
  void paint(Heading heading, StructureElement document, Frame frame, double nextOpening) {
    Pages pages = typesetter.pages();
    TextLayout layout = layout(heading, frame);
    pages.space(Theme.aboveHeading(heading.level()));
    pages.require(Math.min(layout.height() + BELOW + nextOpening, Theme.BODY_HEIGHT));
    COSArray place = typesetter.destinations().reach(heading.id(), pages.current(), pages.y());
    bookmarks.add(heading.level(), heading.text(), place);
    typesetter.flow(layout, frame, document.add("H" + (heading.level() + 1)));
    pages.space(BELOW);
  }

  double height(Heading heading, Frame frame) {
    return Theme.aboveHeading(heading.level()) + layout(heading, frame).height() + BELOW;
  }

  private TextLayout layout(Heading heading, Frame frame) {
    return typesetter.layout(
        heading.text(), typesetter.looks().heading(heading.level()), frame.width());
  }
}
