package org.officialstats.advocacy.benchmarks;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.util.HashMap;
import java.util.Map;
import org.officialstats.advocacy.report.ReportDocument;

/** The head and foot of every page by OpenPDF; how many pages there are is written when the last one is done. */
final class OpenPdfRunningText extends PdfPageEventHelper {
  private static final float SIZE = 8.3f;
  private static final float ROOM = 140;

  private final ReportDocument report;
  private final Font font;
  private final int direction;
  private final Map<Integer, PdfTemplate> labels = new HashMap<>();

  OpenPdfRunningText(ReportDocument report, BaseFont face, boolean rightToLeft) {
    this.report = report;
    font = new Font(face, SIZE);
    direction = rightToLeft ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR;
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    PdfContentByte content = writer.getDirectContent();
    float top = (float) (ReportLooks.PAGE_HEIGHT - ReportLooks.TOP + 24);
    float bottom = (float) ReportLooks.BOTTOM - 24;
    boolean mirrored = direction == PdfWriter.RUN_DIRECTION_RTL;
    float start = (float) (mirrored ? ReportLooks.PAGE_WIDTH - ReportLooks.SIDE : ReportLooks.SIDE);
    int side = mirrored ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT;
    write(content, side, report.running().header(), start, top);
    write(content, side, report.running().footer(), start, bottom);
    PdfTemplate label = content.createTemplate(ROOM, 2 * SIZE);
    labels.put(writer.getPageNumber(), label);
    float end =
        (float) (mirrored ? ReportLooks.SIDE : ReportLooks.PAGE_WIDTH - ReportLooks.SIDE - ROOM);
    content.addTemplate(label, end, bottom - SIZE / 2);
  }

  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    labels.forEach((page, label) -> {
      boolean mirrored = direction == PdfWriter.RUN_DIRECTION_RTL;
      write(
          label,
          mirrored ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT,
          report.running().pageLabel(page, labels.size()),
          mirrored ? 0 : ROOM,
          SIZE / 2);
    });
  }

  private void write(PdfContentByte content, int side, String words, float x, float y) {
    ColumnText.showTextAligned(content, side, new Phrase(words, font), x, y, 0, direction, 0);
  }
}
