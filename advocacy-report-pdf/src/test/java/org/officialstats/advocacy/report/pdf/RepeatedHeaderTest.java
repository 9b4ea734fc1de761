package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;

class RepeatedHeaderTest {
  @Test
  void ofSeveralLinesStandsAboveTheRowsOfThePage() throws IOException {
    TableColumn severity =
        TableColumn.text("severity in words of many lines of which each is narrow");
    List<TableColumn> columns = List.of(
        severity,
        TableColumn.text("first").in("pair"),
        TableColumn.text("second").in("pair"));
    TableRow row = TableRow.ofTexts(List.of("x", "y ".repeat(60), "z ".repeat(60)));
    Table table = new Table("T", columns, Collections.nCopies(40, row));
    Map<String, Double> first = firstOnSecondPage(table);
    assertThat(first).containsKeys("narrow", "first", "x");
    assertThat(first.get("narrow")).isLessThan(first.get("x") - Theme.TABLE.lineHeight() + 0.1);
    assertThat(first.get("first")).isLessThan(first.get("x") - Theme.TABLE.lineHeight() + 0.1);
  }

  /** Of each word its first place from above on the second page. */
  private static Map<String, Double> firstOnSecondPage(Table table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfReportRenderer(FontLibrary.bundled(), Conformance.PDF_A_2A)
        .render(SampleReports.of(table), out);
    Map<String, Double> places = new TreeMap<>();
    try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
      PDFTextStripper stripper = new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> positions) {
          for (String word : text.split(" ", -1)) {
            places.putIfAbsent(word, (double) positions.get(0).getYDirAdj());
          }
        }
      };
      stripper.setSortByPosition(true);
      stripper.setStartPage(2);
      stripper.setEndPage(2);
      stripper.getText(file);
    }
    return places;
  }
}
