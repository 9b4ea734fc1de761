package org.officialstats.advocacy.benchmarks;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.officialstats.advocacy.report.Alignment;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Callout;
import org.officialstats.advocacy.report.Chart;
import org.officialstats.advocacy.report.Emphasis;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Hyperlink;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.KeyFigure;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.Strong;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;
import org.officialstats.advocacy.report.TextBlock;

/**
 * A report by OpenPDF, which has no tags by itself. What is read from right to left stands in tables, as only these have a
 * direction.
 */
final class OpenPdfReport implements ReportWriter {
  private final ReportDocument report;
  private final ReportLooks looks;
  private final BaseFont regular;
  private final BaseFont bold;
  private final BaseFont italic;

  OpenPdfReport(ReportDocument report) throws IOException {
    this.report = report;
    looks = new ReportLooks(report);
    ReportFonts fonts = looks.fonts();
    regular = font("regular.ttf", ReportFonts.bytes(fonts.regular()));
    bold = font("bold.ttf", ReportFonts.bytes(fonts.bold()));
    italic = font("italic.ttf", ReportFonts.bytes(fonts.italic()));
  }

  private static BaseFont font(String name, byte[] bytes) throws IOException {
    return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
  }

  @Override
  public void write(OutputStream out) throws Exception {
    new Run(out).write();
  }

  /** One file that is written. */
  private final class Run {
    private final Document document = new Document(
        new Rectangle((float) ReportLooks.PAGE_WIDTH, (float) ReportLooks.PAGE_HEIGHT),
        (float) ReportLooks.SIDE,
        (float) ReportLooks.SIDE,
        (float) ReportLooks.TOP,
        (float) ReportLooks.BOTTOM);
    private final PdfWriter writer;
    private final OpenPdfCharts charts;
    private final PdfOutline[] outline = new PdfOutline[5];

    Run(OutputStream out) {
      writer = PdfWriter.getInstance(document, out);
      writer.setCloseStream(false);
      writer.setStrictImageSequence(true);
      charts = new OpenPdfCharts(looks, writer, regular, bold);
    }

    void write() {
      document.addTitle(report.title());
      document.addSubject(report.subject());
      document.addAuthor(String.join("; ", report.authors()));
      writer.setPageEvent(new OpenPdfRunningText(report, regular, looks.isRightToLeft()));
      writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
      writer.getExtraCatalog().put(PdfName.LANG, new PdfString(report.language()));
      writer.createXmpMetadata();
      document.open();
      outline[0] = writer.getRootOutline();
      text(report.title(), font(bold, 22, looks.primary()), 27);
      if (!report.subtitle().isEmpty()) {
        text(report.subtitle(), font(regular, 13, looks.accent()), 18);
      }
      report.particulars().forEach(one -> {
        Phrase line = new Phrase(14.5f);
        line.add(new Chunk(one.label(), font(bold, 10, ReportLooks.INK)));
        line.add(new Chunk(" " + one.value(), font(regular, 10, ReportLooks.INK)));
        add(line, 0, 0, 0);
      });
      report.blocks().forEach(this::block);
      document.close();
    }

    private void block(Block block) {
      if (block instanceof Heading heading) {
        heading(heading);
      } else if (block instanceof TextBlock text) {
        text(text, 0);
      } else if (block instanceof Note note) {
        add(phrase(note.inlines(), 8.3, ReportLooks.MUTED, 11.4), 0, 6, 0);
      } else if (block instanceof Table table) {
        table(table);
      } else if (block instanceof Chart chart) {
        caption(chart.title());
        document.add(charts.picture(chart));
        table(chart.dataTable());
      } else if (block instanceof KeyFigures panel) {
        cards(panel.figures());
      } else if (block instanceof Callout callout) {
        text(callout.title(), font(bold, 10, ReportLooks.INK), 14.5);
        callout.blocks().forEach(inner -> text(inner, 0));
      } else {
        throw new IllegalArgumentException("no way to write " + block.getClass());
      }
    }

    private void heading(Heading heading) {
      String color = heading.level() == 1 ? looks.primary() : looks.accent();
      double size = ReportLooks.heading(heading.level());
      Chunk words = new Chunk(heading.text(), font(bold, size, color));
      words.setLocalDestination(heading.id());
      Phrase line = new Phrase((float) size * 1.3f);
      line.add(words);
      add(line, heading.level() == 1 ? 20 : 13, 4, 0);
      outline[heading.level()] = new PdfOutline(
          outline[heading.level() - 1],
          PdfAction.gotoLocalPage(heading.id(), false),
          heading.text());
    }

    private void text(TextBlock block, int indent) {
      if (block instanceof Paragraph paragraph) {
        add(phrase(paragraph.inlines(), 10, ReportLooks.INK, 14.5), 0, 6, indent);
      } else if (block instanceof ListBlock list) {
        for (int item = 0; item < list.items().size(); item++) {
          List<TextBlock> blocks = list.items().get(item).blocks();
          Phrase first = new Phrase(14.5f);
          first.add(new Chunk(list.label(item) + " ", font(regular, 10, ReportLooks.INK)));
          first.addAll(phrase(((Paragraph) blocks.get(0)).inlines(), 10, ReportLooks.INK, 14.5));
          add(first, 0, 6, indent);
          blocks.stream().skip(1).forEach(inner -> text(inner, indent + 14));
        }
      }
    }

    private void text(String words, Font font, double leading) {
      add(new Phrase((float) leading, words, font), 0, 0, 0);
    }

    private void caption(String words) {
      add(new Phrase(13, words, font(bold, 9.5, looks.primary())), 8, 4, 0);
    }

    /** Adds a line of words; in a table of one cell where these go from right to left. */
    private void add(Phrase words, double before, double after, int indent) {
      if (looks.isRightToLeft()) {
        PdfPTable table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.setRunDirection(PdfWriter.RUN_DIRECTION_RTL);
        table.setSpacingBefore((float) before);
        PdfPCell cell = cell(words, 0);
        cell.setPaddingBottom((float) after);
        cell.setPaddingRight(indent);
        table.addCell(cell);
        document.add(table);
      } else {
        com.lowagie.text.Paragraph paragraph = new com.lowagie.text.Paragraph(words);
        paragraph.setLeading(words.getLeading());
        paragraph.setSpacingBefore((float) before);
        paragraph.setSpacingAfter((float) after);
        paragraph.setIndentationLeft(indent);
        document.add(paragraph);
      }
    }

    private Phrase phrase(List<Inline> inlines, double size, String color, double leading) {
      Phrase phrase = new Phrase((float) leading);
      for (Inline inline : inlines) {
        for (Text piece : inline.texts()) {
          BaseFont face =
              inline instanceof Strong ? bold : inline instanceof Emphasis ? italic : regular;
          Chunk chunk = new Chunk(piece.text(), font(face, size, color));
          if (inline instanceof Hyperlink link) {
            chunk.setAnchor(link.target().toString());
            chunk.setUnderline(0.5f, -1.6f);
          }
          phrase.add(chunk);
        }
      }
      return phrase;
    }

    private void table(Table table) {
      caption(table.caption());
      double[] shares = ColumnShares.of(table);
      float[] widths = new float[shares.length];
      for (int column = 0; column < widths.length; column++) {
        int place = looks.isRightToLeft() ? widths.length - 1 - column : column;
        widths[place] = (float) shares[column];
      }
      PdfPTable cells = new PdfPTable(widths);
      cells.setWidthPercentage(100);
      cells.setSpacingAfter(12);
      if (looks.isRightToLeft()) {
        cells.setRunDirection(PdfWriter.RUN_DIRECTION_RTL);
      }
      table.columnGroups().forEach(group -> {
        PdfPCell cell = header(group.header());
        cell.setColspan(group.columns());
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cells.addCell(cell);
      });
      for (TableColumn column : table.columns()) {
        cells.addCell(aligned(header(column.header()), column));
      }
      cells.setHeaderRows(table.columnGroups().isEmpty() ? 1 : 2);
      table.rows().forEach(row -> row(table.columns(), row, cells));
      document.add(cells);
    }

    private PdfPCell header(String words) {
      PdfPCell cell = cell(new Phrase(12, words, font(bold, 8.8, looks.primary())), 5);
      cell.setBackgroundColor(Color.decode(ReportLooks.TABLE_HEAD));
      return cell;
    }

    private void row(List<TableColumn> columns, TableRow row, PdfPTable cells) {
      for (int i = 0; i < row.cells().size(); i++) {
        TableCell cell = row.cells().get(i);
        PdfPCell one = cell(phrase(cell.inlines(), 8.8, ReportLooks.INK, 12), 5);
        one.setColspan(cell.columnSpan());
        one.setRowspan(cell.rowSpan());
        one.setBorder(Rectangle.BOTTOM);
        one.setBorderWidth(0.6f);
        one.setBorderColor(Color.decode(ReportLooks.RULE));
        cells.addCell(row.cells().size() == columns.size() ? aligned(one, columns.get(i)) : one);
      }
    }

    private PdfPCell aligned(PdfPCell cell, TableColumn column) {
      if (column.alignment() == Alignment.END) {
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
      }
      return cell;
    }

    private PdfPCell cell(Phrase words, double padding) {
      PdfPCell cell = new PdfPCell(words);
      cell.setBorder(Rectangle.NO_BORDER);
      cell.setPadding((float) padding);
      cell.setLeading(words.getLeading(), 0);
      return cell;
    }

    private void cards(List<KeyFigure> figures) {
      PdfPTable cards = new PdfPTable(ReportLooks.CARDS);
      cards.setWidthPercentage(100);
      cards.setSpacingAfter(8);
      if (looks.isRightToLeft()) {
        cards.setRunDirection(PdfWriter.RUN_DIRECTION_RTL);
      }
      for (KeyFigure figure : figures) {
        PdfPCell card = new PdfPCell();
        card.setPadding(6);
        card.setBorderColor(Color.WHITE);
        card.setBorderWidth(3);
        card.setBackgroundColor(Color.decode(ReportLooks.PANEL));
        line(card, figure.label(), font(regular, 8.3, ReportLooks.INK), 11.4);
        line(card, figure.value(), font(bold, 19, looks.primary()), 24);
        figure
            .status()
            .ifPresent(status ->
                line(card, status.word(), font(bold, 8.8, ReportLooks.strong(status.tone())), 12));
        figure
            .notes()
            .forEach(note -> line(card, note, font(regular, 8.3, ReportLooks.MUTED), 11.4));
        cards.addCell(card);
      }
      cards.completeRow();
      document.add(cards);
    }

    private void line(PdfPCell card, String words, Font font, double leading) {
      card.addElement(new com.lowagie.text.Paragraph((float) leading, words, font));
    }

    private Font font(BaseFont face, double size, String color) {
      return new Font(face, (float) size, Font.NORMAL, Color.decode(color));
    }
  }
}
