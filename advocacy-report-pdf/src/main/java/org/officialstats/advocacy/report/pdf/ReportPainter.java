package org.officialstats.advocacy.report.pdf;

import org.officialstats.advocacy.report.ReportDocument;

/** Paints a whole report: head, blocks, and then the running texts of its pages. */
final class ReportPainter {
  private ReportPainter() {}

  static PaintedReport paint(ReportDocument report, FontSource source) {
    Direction direction = Direction.of(report.language());
    FontBook fonts = new FontBook(source.families(report.language()));
    Typesetter typesetter = new Typesetter(new Pages(), fonts, new ScriptShaper(fonts), direction);
    Bookmarks bookmarks = new Bookmarks();
    StructureElement document = StructureElement.document();
    Frame frame = Frame.page(direction);
    new TitlePainter(typesetter).paint(report, document, frame);
    new BlockPainter(typesetter, bookmarks).paint(report.blocks(), document, frame);
    Pages pages = typesetter.pages();
    pages.current().end();
    new RunningTextPainter(typesetter, report.running(), frame).paint(pages.all());
    return new PaintedReport(pages.all(), document, bookmarks, fonts.used(), fonts.missing());
  }
}
