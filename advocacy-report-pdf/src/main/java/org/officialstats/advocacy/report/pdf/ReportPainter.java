package org.officialstats.advocacy.report.pdf;

import org.officialstats.advocacy.report.Layout;
import org.officialstats.advocacy.report.ReportDocument;

/** Paints a whole report: head, blocks, and then the running texts of its pages. */
final class ReportPainter {
  private static final double BETWEEN_COLUMNS = 20;
  private static final double LEAST_COLUMN = Theme.BODY_HEIGHT * 0.4;

  private ReportPainter() {}

  /** The report on its pages, of which one may have columns that end higher. */
  static PaintedReport paint(
      ReportDocument report, FontSource source, Pictures pictures, Pages.Columns limited) {
    Direction direction = Direction.of(report.language());
    FontBook fonts = new FontBook(source.families(report.language()));
    Typesetter typesetter =
        new Typesetter(fonts, report.language(), report.design(), report.phrases());
    Bookmarks bookmarks = new Bookmarks();
    StructureElement document = StructureElement.document();
    Frame frame = Frame.page(direction);
    new TitlePainter(typesetter, new ImagePainter(typesetter, pictures))
        .paint(report, document, frame);
    typesetter.pages().limit(limited);
    Frame column = report.layout() == Layout.TWO_COLUMNS ? columns(typesetter, frame) : frame;
    BlockPainter blocks = new BlockPainter(typesetter, bookmarks, pictures, report.blocks());
    blocks.paint(report.blocks(), document, column);
    typesetter.footnotes().finish();
    Pages pages = typesetter.pages();
    pages.finish();
    blocks.complete();
    new RunningTextPainter(typesetter, report.running(), frame).paint(pages.all());
    return new PaintedReport(
        pages.all(),
        pages.lastColumns(),
        document,
        bookmarks,
        fonts.used(),
        fonts.missing(),
        pictures,
        blocks.charts());
  }

  /** Begins two columns; the frame of the first one. */
  private static Frame columns(Typesetter typesetter, Frame frame) {
    double width = (frame.width() - BETWEEN_COLUMNS) / 2;
    double shift = width + BETWEEN_COLUMNS;
    Frame column = frame.part(0, width);
    typesetter.pages().space(8);
    typesetter
        .pages()
        .startColumns(frame.direction().isRightToLeft() ? -shift : shift, LEAST_COLUMN);
    typesetter.footnotes().setIn(column);
    return column;
  }
}
