package org.officialstats.advocacy.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.officialstats.advocacy.report.ReportDocument;

/**
 * The words of a report by PDFBox, and nothing else: lines of text one below the other in one font, the cells of a row in
 * columns of the same width. No tags, no rules, no colours, no charts, and words as they come, from left to right.
 */
final class PlainTextReport implements ReportWriter {
  private static final float SIZE = 9;
  private static final float LEADING = 13;
  private static final float GAP = 5;

  private final List<String> lines;
  private final byte[] font;

  PlainTextReport(ReportDocument report) {
    lines = report.text().lines().toList();
    font = ReportFonts.bytes(ReportFonts.of(report.language()).regular());
  }

  @Override
  public void write(OutputStream out) throws IOException {
    try (PDDocument file = new PDDocument()) {
      new Run(file).write();
      file.save(out);
    }
  }

  /** One file that is written. */
  private final class Run {
    private final PDDocument file;
    private final PDType0Font face;
    private final LineOfText measure;
    private PDPageContentStream page;
    private float y;

    Run(PDDocument file) throws IOException {
      this.file = file;
      face = PDType0Font.load(file, new ByteArrayInputStream(font), true);
      measure = new LineOfText(face, SIZE);
      page = newPage();
    }

    void write() throws IOException {
      for (String line : lines) {
        row(line.split("\t", -1));
      }
      page.endText();
      page.close();
    }

    private void row(String[] cells) throws IOException {
      float width = (float) ReportLooks.WIDTH / cells.length;
      List<List<String>> wrapped = new ArrayList<>();
      int height = 0;
      for (String cell : cells) {
        wrapped.add(measure.wrap(cell, width - (cells.length == 1 ? 0 : GAP)));
        height = Math.max(height, wrapped.get(wrapped.size() - 1).size());
      }
      for (int line = 0; line < height; line++) {
        if (y - LEADING < ReportLooks.BOTTOM) {
          page.endText();
          page.close();
          page = newPage();
        }
        y -= LEADING;
        show(wrapped, line, width);
      }
    }

    private void show(List<List<String>> cells, int line, float width) throws IOException {
      float from = 0;
      float at = 0;
      for (List<String> cell : cells) {
        if (line < cell.size()) {
          page.newLineAtOffset(at - from, 0);
          page.showText(cell.get(line));
          from = at;
        }
        at += width;
      }
      page.newLineAtOffset(-from, -LEADING);
    }

    private PDPageContentStream newPage() throws IOException {
      PDPage next = new PDPage(
          new PDRectangle((float) ReportLooks.PAGE_WIDTH, (float) ReportLooks.PAGE_HEIGHT));
      file.addPage(next);
      PDPageContentStream content = new PDPageContentStream(file, next);
      y = (float) (ReportLooks.PAGE_HEIGHT - ReportLooks.TOP);
      content.beginText();
      content.setFont(face, SIZE);
      content.newLineAtOffset((float) ReportLooks.SIDE, y - LEADING);
      return content;
    }
  }
}
