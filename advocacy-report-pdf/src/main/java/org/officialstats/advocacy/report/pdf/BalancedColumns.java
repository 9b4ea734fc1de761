package org.officialstats.advocacy.report.pdf;

import org.officialstats.advocacy.report.Layout;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.pdf.Pages.Columns;

/**
 * Paints reports so that two columns end at the same height on their last page, as far as what stays together allows it.
 * The report is painted several times with columns that end higher, until nothing more would fit.
 */
final class BalancedColumns {
  /** Heights are found to less than a line. */
  private static final double PRECISION = 8;

  private BalancedColumns() {}

  static PaintedReport paint(ReportDocument report, FontSource fonts) {
    Pictures pictures = new Pictures();
    PaintedReport best = ReportPainter.paint(report, fonts, pictures, Columns.NONE);
    if (report.layout() != Layout.TWO_COLUMNS) {
      return best;
    }
    Columns last = best.lastColumns();
    double least = (last.first() + last.second()) / 2;
    double most = Math.max(last.first(), last.second());
    while (most - least > PRECISION) {
      double height = (least + most) / 2;
      PaintedReport next = ReportPainter.paint(report, fonts, pictures, last.limitedTo(height));
      if (next.pages().size() > best.pages().size()) {
        least = height;
      } else {
        best = next;
        most = height;
      }
    }
    return best;
  }
}
