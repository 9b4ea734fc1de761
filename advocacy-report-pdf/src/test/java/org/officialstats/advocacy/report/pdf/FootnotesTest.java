package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Contents;
import org.officialstats.advocacy.report.CrossReference;
import org.officialstats.advocacy.report.Design;
import org.officialstats.advocacy.report.Footnote;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Layout;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Phrases;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;

/** Footnotes, cross-references and contents: what leads from one place of a report to another. */
class FootnotesTest {
  @Test
  void standOnThePageOfTheirMarks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      blocks.add(Paragraph.of(
          Text.of("Words " + SampleReports.lorem(1)), Footnote.of("remark number " + i + ".")));
    }
    ReportDocument report = SampleReports.blank().blocks(blocks).build();
    byte[] file = render(report);
    assertThat(TaggedPdf.read(file).text()).isEqualTo(report.text());
    List<String> pages = pages(file);
    for (int i = 1; i <= 60; i++) {
      String mark = "[" + i + "]";
      String remark = mark + " remark number " + i + ".";
      assertThat(pages.stream().filter(page -> page.contains(remark)))
          .as(remark)
          .singleElement()
          .asString()
          .matches(page -> page.indexOf(mark) < page.indexOf(remark));
    }
  }

  @Test
  void standOnThePageOfTheRowOfTheirMarks() throws IOException {
    List<TableRow> rows = new ArrayList<>();
    for (int i = 1; i <= 80; i++) {
      rows.add(TableRow.of(
          TableCell.of("row " + i),
          TableCell.of(Text.of("cell"), Footnote.of("remark number " + i + "."))));
    }
    ReportDocument report = SampleReports.of(
        new Table("T", List.of(TableColumn.rowHeader("A"), TableColumn.text("B")), rows));
    byte[] file = render(report);
    assertThat(TaggedPdf.read(file).text()).isEqualTo(report.text());
    for (String page : pages(file)) {
      for (int i = 1; i <= 80; i++) {
        assertThat(page.contains("cell[" + i + "]"))
            .isEqualTo(page.contains("[" + i + "] remark number " + i + "."));
      }
    }
  }

  @Test
  void goOnAtTheNextFootWhenTheyAreLong() throws IOException {
    for (Layout layout : Layout.values()) {
      ReportDocument report = SampleReports.blank()
          .layout(layout)
          .blocks(List.of(
              Paragraph.of(Text.of("short"), Footnote.of("r".repeat(19_000))),
              Paragraph.of(Text.of("b"), Footnote.of(SampleReports.lorem(60))),
              SampleReports.chart(),
              Paragraph.of(SampleReports.lorem(40))))
          .build();
      byte[] file = render(report);
      assertThat(TaggedPdf.read(file).text()).isEqualTo(report.text());
      assertThat(VeraPdf.failures(file)).isEmpty();
    }
  }

  @Test
  void areTaggedAfterTheirBlock() throws IOException {
    ReportDocument report = SampleReports.of(
        Paragraph.of(Text.of("a"), Footnote.of("one"), Footnote.of("two")), Paragraph.of("b"));
    assertThat(TaggedPdf.read(render(report)).outline())
        .isEqualTo("Document(H1 P[Reference][Link][Reference][Link] P[Note][Lbl] P[Note][Lbl] P )");
  }

  @Test
  void haveSmallerMarksThatStandAboveTheLine() throws IOException {
    for (String language : List.of("en", "ar")) {
      byte[] file = render(SampleReports.blank()
          .language(language)
          .title("x")
          .blocks(List.of(Paragraph.of(Text.of("q"), Footnote.of("z"))))
          .build());
      List<TextPosition> letters = letters(file);
      List<TextPosition> marks =
          letters.stream().filter(each -> each.getUnicode().equals("1")).toList();
      assertThat(marks).hasSizeGreaterThanOrEqualTo(2);
      for (String beside : List.of("q", "z")) {
        TextPosition word = letters.stream()
            .filter(each -> each.getUnicode().equals(beside))
            .findFirst()
            .orElseThrow();
        assertThat(marks).as(language + " beside " + beside).anySatisfy(mark -> {
          assertThat(mark.getFontSize() / word.getFontSize())
              .isCloseTo(0.75f, Offset.offset(0.01f));
          assertThat((word.getYDirAdj() - mark.getYDirAdj()) / word.getFontSize())
              .isCloseTo(0.3f, Offset.offset(0.01f));
        });
      }
      assertThat(VeraPdf.failures(file)).isEmpty();
    }
  }

  @Test
  void haveMarksInTheDigitsThatTheLanguageAsksFor() throws IOException {
    ReportDocument report = SampleReports.blank()
        .language("ar-u-nu-arab")
        .blocks(List.of(Paragraph.of(Text.of("نص"), Footnote.of("ملاحظة"))))
        .build();
    byte[] file = render(report);
    assertThat(TaggedPdf.read(file).text())
        .isEqualTo(report.text())
        .contains("نص[١]")
        .endsWith("[١] ملاحظة");
    assertThat(VeraPdf.failures(file)).isEmpty();
  }

  @Test
  void neverBeginALineWithTheirMark() {
    FontBook fonts = new FontBook(FontLibrary.bundled().families("en"));
    Typesetter typesetter = new Typesetter(fonts, "en", Design.STANDARD, Phrases.NONE);
    for (double width = 20; width < 120; width += 3) {
      TextLayout layout = typesetter.layout(
          List.of(Text.of("统计数据统计 word."), Footnote.of("a"), Footnote.of("b"), Text.of("统计")),
          Theme.BODY,
          width);
      assertThat(layout.lines())
          .as("width %s", width)
          .noneMatch(line -> layout.text().text().startsWith("[1]", line.from()));
    }
  }

  private static List<TextPosition> letters(byte[] file) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition letter) {
          letters.add(letter);
        }
      }.getText(document);
    }
    return letters;
  }

  @Test
  void standInTheOrderOfTheirNumbersThoughAMarkStandsLowerInItsCellThanTheNext()
      throws IOException {
    ReportDocument report = SampleReports.of(new Table(
        "T",
        List.of(TableColumn.text("A"), TableColumn.text("B")),
        List.of(TableRow.of(
            TableCell.of(Text.of(SampleReports.lorem(3)), Footnote.of("lower")),
            TableCell.of(Text.of("b"), Footnote.of("higher"))))));
    byte[] file = render(report);
    assertThat(TaggedPdf.read(file).text()).isEqualTo(report.text()).endsWith("[2] higher");
    assertThat(pages(file).get(0)).containsSubsequence("[1] lower", "[2] higher");
  }

  @Test
  void areNumberedOnceThoughTheirBlockIsMeasured() throws IOException {
    Table table = new Table(
        "T",
        List.of(TableColumn.rowHeader("A").in("G"), TableColumn.text("B").in("G")),
        List.of(TableRow.of(TableCell.of(Footnote.of("x")), TableCell.of(Footnote.of("y")))));
    ReportDocument report = SampleReports.of(
        new Heading(1, "h", "h"), table, new Heading(1, "i", "i"), Paragraph.of(Footnote.of("z")));
    assertThat(TaggedPdf.read(render(report)).text()).isEqualTo(report.text()).contains("[3] z");
  }

  @Test
  void contentsNameThePageOfEachHeading() throws IOException {
    List<Block> blocks = new ArrayList<>(List.of(new Contents("Contents", 2)));
    for (int i = 0; i < 120; i++) {
      blocks.add(new Heading(i % 3 + 1, "Heading number " + i, "h" + i));
      blocks.add(Paragraph.of(SampleReports.lorem(i % 4 + 1)));
    }
    for (Layout layout : Layout.values()) {
      ReportDocument report =
          SampleReports.blank().layout(layout).blocks(blocks).build();
      byte[] file = render(report);
      TaggedPdf tagged = TaggedPdf.read(file);
      assertThat(tagged.text()).isEqualTo(report.text());
      assertThat(VeraPdf.failures(file)).isEmpty();
      List<String> pages = pages(file);
      int line = 0;
      for (int i = 0; i < 120; i++) {
        if (i % 3 < 2) {
          int page = Integer.parseInt(tagged.contentsPages().get(line++));
          assertThat(pages.get(page - 1)).containsPattern("Heading number\\s+" + i + "\\b");
        }
      }
      assertThat(tagged.contentsPages()).hasSize(line);
    }
  }

  @Test
  void contentsAreNestedAsHeadingsAre() throws IOException {
    ReportDocument report = SampleReports.of(
        new Contents("C", 2),
        new Heading(1, "a", "a"),
        new Heading(2, "b", "b"),
        new Heading(3, "c", "c"),
        new Heading(1, "d", "d"));
    assertThat(TaggedPdf.read(render(report)).outline())
        .isEqualTo(
            "Document(H1 TOC(Caption TOCI[Reference][Link][Span] TOC(TOCI[Reference][Link][Span] ) "
                + "TOCI[Reference][Link][Span] ) H2 H3 H4 H2 )");
  }

  @Test
  void crossReferencesLeadToHeadingsBeforeAndAfter() throws IOException {
    ReportDocument report = SampleReports.of(
        new Heading(1, "a", "a"),
        Paragraph.of(CrossReference.of("see b", "b"), CrossReference.of(" and a", "a")),
        Paragraph.of(SampleReports.lorem(40)),
        new Heading(1, "b", "b"));
    byte[] file = render(report);
    assertThat(TaggedPdf.read(file).outline()).contains("P[Link][Link]");
    assertThat(VeraPdf.failures(file)).isEmpty();
    try (PDDocument document = Loader.loadPDF(file)) {
      List<String> leads = new ArrayList<>();
      document.getPage(0).getAnnotations().forEach(each -> {
        leads.add(each.getContents() + " " + page((PDAnnotationLink) each));
      });
      assertThat(leads).containsExactly("see b " + (document.getNumberOfPages() - 1), " and a 0");
    }
  }

  private static int page(PDAnnotationLink link) {
    try {
      return ((PDPageDestination) link.getDestination()).retrievePageNumber();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static List<String> pages(byte[] file) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
    }
    return pages;
  }

  private static byte[] render(ReportDocument report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfReportRenderer(FontLibrary.bundled(), Conformance.PDF_A_2A).render(report, out);
    return out.toByteArray();
  }
}
