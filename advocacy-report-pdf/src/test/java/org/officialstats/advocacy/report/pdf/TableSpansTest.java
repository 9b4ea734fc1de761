package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.Design;
import org.officialstats.advocacy.report.Layout;
import org.officialstats.advocacy.report.Phrases;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;

class TableSpansTest {
  private static final List<TableColumn> COLUMNS = List.of(
      TableColumn.rowHeader("Region"),
      TableColumn.text("Country"),
      TableColumn.number("2023").in("Events"),
      TableColumn.number("2024").in("Events"));

  @Test
  void nameTheirHeaders() throws IOException {
    Table table = new Table(
        "T",
        COLUMNS,
        List.of(
            TableRow.of(cell("Africa").over(1, 2), cell("Kenya"), cell("1"), cell("2")),
            TableRow.of(cell("Ghana"), cell("none").over(2, 1)),
            TableRow.of(cell("All").over(2, 1), cell("1"), cell("2"))));
    byte[] file = render(SampleReports.of(table));
    assertThat(VeraPdf.failures(file)).isEmpty();
    Map<String, String> cells = cells(file);
    assertThat(cells)
        .containsEntry("0 TD", "")
        .containsEntry("2 TH", "Scope=Column ColSpan=2 id=table-1-g2")
        .containsEntry("3 TH", "Scope=Column id=table-1-c0")
        .containsEntry("5 TH", "Scope=Column Headers=[table-1-g2] id=table-1-c2")
        .containsEntry("7 TH", "Scope=Row RowSpan=2 id=table-1-r0-0")
        .containsEntry("8 TD", "Headers=[table-1-c1, table-1-r0-0]")
        .containsEntry("9 TD", "Headers=[table-1-g2, table-1-c2, table-1-r0-0]")
        .containsEntry("11 TD", "Headers=[table-1-c1, table-1-r0-0]")
        .containsEntry(
            "12 TD", "ColSpan=2 Headers=[table-1-g2, table-1-c2, table-1-c3, table-1-r0-0]")
        .containsEntry("13 TH", "Scope=Row ColSpan=2 id=table-1-r2-0");
  }

  @Test
  void goOnOverPagesBelowTheirHeaders() throws IOException {
    List<TableRow> rows = new ArrayList<>();
    rows.add(TableRow.of(
        cell(SampleReports.lorem(30)).over(1, 90), cell("country 0"), cell("0"), cell("1")));
    for (int i = 1; i < 90; i++) {
      rows.add(TableRow.of(cell("country " + i), cell("" + i), cell("1")));
    }
    rows.add(TableRow.of(cell("end").over(4, 1)));
    for (Layout layout : Layout.values()) {
      ReportDocument report = SampleReports.blank()
          .layout(layout)
          .blocks(List.of(new Table("T", COLUMNS, rows)))
          .build();
      byte[] file = render(report);
      TaggedPdf tagged = TaggedPdf.read(file);
      assertThat(tagged.text()).isEqualTo(report.text());
      assertThat(tagged.pages()).isGreaterThan(1);
      int repeated = tagged.untaggedText().split("EventsRegionCountry", -1).length - 1;
      assertThat(repeated).isGreaterThanOrEqualTo(tagged.pages() - 1);
      assertThat(VeraPdf.failures(file)).isEmpty();
    }
  }

  @Test
  void areAsHighAsTheirLongestCell() {
    FontBook fonts = new FontBook(FontLibrary.bundled().families("en"));
    Typesetter typesetter = new Typesetter(fonts, "en", Design.STANDARD, Phrases.NONE);
    Table table = new Table(
        "T",
        COLUMNS,
        List.of(
            TableRow.of(
                cell("one two three four five six ".repeat(30)).over(1, 2),
                cell("a"),
                cell("1"),
                cell("2")),
            TableRow.of(cell("b"), cell("1"), cell("2"))));
    double[] widths = {100, 150, 100, 100};
    TableColumns columns =
        new TableColumns(typesetter, table, Frame.page(Direction.LEFT_TO_RIGHT), widths);
    List<List<Cell>> rows = columns.nextRows();
    assertThat(rows).hasSize(2);
    int lines = rows.get(0).get(0).linesLeft();
    assertThat(lines).isGreaterThan(3);
    assertThat(TableRowPainter.height(rows))
        .isEqualTo(lines * Theme.TABLE.lineHeight() + 7, Offset.offset(0.01));
  }

  private static TableCell cell(String text) {
    return TableCell.of(text);
  }

  /** What the cells of the first table say about themselves, in order. */
  private static Map<String, String> cells(byte[] file) throws IOException {
    Map<String, String> cells = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(file)) {
      collect(
          document
              .getDocumentCatalog()
              .getCOSObject()
              .getCOSDictionary(COSName.STRUCT_TREE_ROOT)
              .getCOSDictionary(COSName.K),
          cells);
    }
    return cells;
  }

  private static void collect(COSDictionary element, Map<String, String> cells) {
    String type = element.getNameAsString(COSName.S);
    if (type.equals("TH") || type.equals("TD")) {
      cells.put(cells.size() + " " + type, describe(element));
      return;
    }
    COSArray kids = element.getCOSArray(COSName.K);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
        collect(kid, cells);
      }
    }
  }

  private static String describe(COSDictionary cell) {
    List<String> parts = new ArrayList<>();
    COSDictionary attributes = cell.getCOSDictionary(COSName.A);
    for (String name : List.of("Scope", "ColSpan", "RowSpan", "Headers")) {
      COSBase value = attributes == null ? null : attributes.getDictionaryObject(name);
      if (value instanceof COSArray headers) {
        List<String> ids = new ArrayList<>();
        headers.forEach(id -> ids.add(((COSString) id).getString()));
        parts.add(name + "=" + ids);
      } else if (value instanceof COSName scope) {
        parts.add(name + "=" + scope.getName());
      } else if (value != null) {
        parts.add(name + "=" + attributes.getInt(name));
      }
    }
    if (cell.containsKey(COSName.ID)) {
      parts.add("id=" + cell.getString(COSName.ID));
    }
    return String.join(" ", parts);
  }

  private static byte[] render(ReportDocument report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfReportRenderer(FontLibrary.bundled(), Conformance.PDF_A_2A).render(report, out);
    return out.toByteArray();
  }
}
