package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Hyperlink;
import org.officialstats.advocacy.report.Layout;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.ListItem;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;
import org.officialstats.advocacy.spi.ReportRenderer;
import org.officialstats.advocacy.spi.ReportRendererProvider;

class PdfReportRendererTest {
  private static final ReportRenderer RENDERER =
      new PdfReportRenderer(FontLibrary.bundled(), Conformance.PDF_A_2A);

  @TempDir
  private Path temporary;

  @Test
  void conformsAndReadsAsTheDocumentDoes() throws IOException {
    verify(SampleReports.rich());
  }

  @Test
  void conformsWhenThereIsHardlyAnything() throws IOException {
    verify(SampleReports.of());
    verify(SampleReports.of(
        Paragraph.of(""),
        new Table("T", List.of(TableColumn.text("A")), List.of()),
        ListBlock.bulleted(List.of(ListItem.of("")))));
  }

  @Test
  void conformsWhateverTheTextsTry() throws IOException {
    verify(SampleReports.hostile());
    for (String language : List.of("ar", "zh-Hans", "ru")) {
      for (Layout layout : Layout.values()) {
        verify(SampleReports.hostileBuilder().language(language).layout(layout).build());
      }
    }
  }

  @Test
  void neverMeetsALinkThatRunsSomething() {
    assertThatThrownBy(() -> Hyperlink.of("click", URI.create("javascript:alert(1)")))
        .hasMessage("[hyperlink/target] scheme not allowed: 'javascript'; expected one of http,"
            + " https, mailto");
  }

  @Test
  void neverMeetsATableOfAMillionCells() {
    List<TableRow> rows =
        Collections.nCopies(250_000, TableRow.ofTexts(List.of("a", "b", "c", "d")));
    List<TableColumn> columns = Collections.nCopies(4, TableColumn.text("h"));
    assertThatThrownBy(() -> new Table("T", columns, rows))
        .hasMessage("[table/rows] 250000 entries; expected 0 to 12500");
  }

  @Test
  void givesTheSameBytesInAnotherJvm() throws Exception {
    assertThat(OtherJvm.render(temporary)).isEqualTo(render(SampleReports.rich()));
  }

  @Test
  void tagsEveryPartAsWhatItIs() throws IOException {
    ReportDocument report = SampleReports.of(
        new Heading(1, "Section", "a"),
        new Heading(2, "Part", "b"),
        new Heading(3, "Detail", "c"),
        Paragraph.of(
            Text.of("See "),
            Hyperlink.of("page", URI.create("https://example.org")),
            Text.of("mot", "fr")),
        ListBlock.numbered(List.of(
            ListItem.of(Paragraph.of("one"), ListBlock.bulleted(List.of(ListItem.of("in")))))),
        new Table(
            "T",
            List.of(TableColumn.rowHeader("A"), TableColumn.number("B")),
            List.of(TableRow.ofTexts(List.of("a", "1")))),
        SampleReports.chart(),
        SampleReports.keyFigures(),
        Note.of("note"));
    String outline = TaggedPdf.read(render(report)).outline();
    assertThat(outline)
        .startsWith(
            "Document(H1 H2 H3 H4 P[Link][Span] L(LI(Lbl LBody(P L(LI(Lbl LBody(P )) ) )) ) "
                + "Table(Caption THead(TR(TH TH ) ) TBody(TR(TH TD ) ) ) P Figure "
                + "Table(Caption THead(TR(TH TH TH ) ) TBody(TR(TH TD TD ) TR(TH TD TD ) TR(TH TD TD ) TR(TH TD TD ) ) ) "
                + "L(LI(Lbl LBody(P P P P )) ")
        .endsWith(" ) P[Note] )");
  }

  @Test
  void givesTheSameBytesAgain() throws IOException {
    byte[] first = render(SampleReports.rich());
    assertThat(render(SampleReports.rich())).isEqualTo(first);
    ByteArrayOutputStream fresh = new ByteArrayOutputStream();
    new PdfReportRenderer(FontLibrary.bundled(), Conformance.PDF_A_2A)
        .render(SampleReports.rich(), fresh);
    assertThat(fresh.toByteArray()).isEqualTo(first);
  }

  @Test
  void givesTheSameBytesInManyThreads() throws Exception {
    byte[] expected = render(SampleReports.rich());
    List<FutureTask<byte[]>> tasks = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Callable<byte[]> work = () -> render(SampleReports.rich());
      FutureTask<byte[]> task = new FutureTask<>(work);
      tasks.add(task);
      new Thread(task).start();
    }
    for (FutureTask<byte[]> task : tasks) {
      assertThat(task.get()).isEqualTo(expected);
    }
  }

  @Test
  void repeatsTheHeaderOfATableOnEachPageAsDecoration() throws IOException {
    ReportDocument report = SampleReports.of(SampleReports.longTable(120));
    TaggedPdf file = TaggedPdf.read(render(report));
    assertThat(file.pages()).isGreaterThan(3);
    assertThat(file.untaggedText().split("PlaceMonthState", -1)).hasSize(file.pages());
    assertThat(file.text()).isEqualTo(report.text());
  }

  @Test
  void breaksARowThatIsTallerThanAPage() throws IOException {
    ReportDocument report = SampleReports.of(new Table(
        "Tall",
        List.of(TableColumn.rowHeader("A"), TableColumn.text("B")),
        List.of(
            TableRow.ofTexts(List.of("short", SampleReports.lorem(80))),
            TableRow.ofTexts(List.of("x".repeat(9_000), "end")))));
    TaggedPdf file = TaggedPdf.read(render(report));
    assertThat(file.pages()).isGreaterThan(4);
    assertThat(file.text()).isEqualTo(report.text());
  }

  @Test
  void nestsBookmarksAsHeadingsAreNested() throws IOException {
    try (PDDocument file = Loader.loadPDF(render(SampleReports.rich()))) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : file.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
        item.children().forEach(inner -> titles.add("> " + inner.getTitle()));
        assertThat(item.findDestinationPage(file)).isNotNull();
      }
      assertThat(titles)
          .containsExactly(
              "Summary", "Objectives", "> Convince", "> Events of the year", "Next steps");
    }
  }

  @Test
  void holdsTenThousandHeadings() throws IOException {
    List<Block> headings = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      headings.add(new Heading(1, "Heading", "h" + i));
    }
    try (PDDocument file =
        Loader.loadPDF(render(SampleReports.blank().blocks(headings).build()))) {
      assertThat(file.getNumberOfPages()).isGreaterThan(200);
    }
  }

  @Test
  void saysWhatItIs() throws IOException {
    try (PDDocument file = Loader.loadPDF(render(SampleReports.rich()))) {
      PDDocumentInformation information = file.getDocumentInformation();
      assertThat(information.getTitle())
          .isEqualTo("Advocacy and communication strategy: quarterly update");
      assertThat(information.getCreationDate().toInstant()).hasToString("2024-03-31T00:00:00Z");
      assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(file.getVersion()).isEqualTo(1.7f);
      String xmp =
          new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(xmp).contains("<dc:identifier>test/report</dc:identifier>");
    }
  }

  @Test
  void numbersItsPages() throws IOException {
    TaggedPdf file = TaggedPdf.read(render(SampleReports.rich()));
    for (int page = 1; page <= file.pages(); page++) {
      assertThat(file.untaggedText()).contains("Page " + page + " of " + file.pages());
    }
  }

  @Test
  void canBeReadByProgramsThatIgnoreTags() throws IOException {
    try (PDDocument file = Loader.loadPDF(render(SampleReports.rich()))) {
      String text = new PDFTextStripper().getText(file);
      assertThat(text)
          .contains(
              "Two of six planned events",
              "Федеральная служба",
              "Ελληνική Στατιστική Αρχή",
              "Bogotá, Colombia");
    }
  }

  @Test
  void warnsOfCharactersWithoutAGlyphAndKeepsTheirText() throws IOException {
    ReportDocument report = SampleReports.of(Paragraph.of("\u4E2D \uD83D\uDE00 a"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(RENDERER.render(report, out).warnings())
        .containsExactly(
            "[report] no glyph for U+4E2D; shown as U+FFFD; add the artifact advocacy-report-fonts-zh",
            "[report] no glyph for U+1F600; shown as U+FFFD; add a font that has it");
    assertThat(TaggedPdf.read(out.toByteArray()).text()).isEqualTo(report.text());
    assertThat(RENDERER
            .render(SampleReports.rich(), OutputStream.nullOutputStream())
            .warnings())
        .isEmpty();
  }

  @Test
  void leavesTheStreamOfTheHostOpenAndPassesItsFailureOn() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream() {
      @Override
      public void close() {
        throw new AssertionError("closed");
      }
    };
    RENDERER.render(SampleReports.of(), out);
    assertThat(out.size()).isPositive();
    OutputStream full = new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException("disk full");
      }
    };
    assertThatThrownBy(() -> RENDERER.render(SampleReports.of(), full))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  @Test
  void refusesNull() {
    assertThatThrownBy(() -> RENDERER.render(SampleReports.of(), null)).hasMessage("out");
    assertThatThrownBy(() -> RENDERER.render(null, OutputStream.nullOutputStream()))
        .hasMessage("document");
  }

  @Test
  void isFoundByDiscovery() {
    ServiceLoader<ReportRendererProvider> providers = ServiceLoader.load(
        ReportRendererProvider.class, ReportRendererProvider.class.getClassLoader());
    assertThat(providers)
        .extracting(ReportRendererProvider::id)
        .containsExactly("pdf", "pdf-with-data");
  }

  @Test
  void keepsAHeadingWithWhatFollows() throws IOException {
    for (int lines = 30; lines < 50; lines++) {
      List<Block> blocks = new ArrayList<>(Collections.nCopies(lines, Paragraph.of("line")));
      blocks.add(new Heading(1, "Heading", "h"));
      blocks.add(Paragraph.of(SampleReports.lorem(3)));
      try (PDDocument file =
          Loader.loadPDF(render(SampleReports.blank().blocks(blocks).build()))) {
        PDFTextStripper page = new PDFTextStripper();
        for (int number = 1; number <= file.getNumberOfPages(); number++) {
          page.setStartPage(number);
          page.setEndPage(number);
          String text = page.getText(file);
          assertThat(text.contains("Heading"))
              .isEqualTo(text.contains("The working group explains to policy makers what new"
                  + " sources can do for official statistics, and"));
        }
      }
    }
  }

  private static void verify(ReportDocument report) throws IOException {
    byte[] file = render(report);
    assertThat(TaggedPdf.read(file).text()).isEqualTo(report.text());
    assertThat(VeraPdf.failures(file)).isEmpty();
  }

  private static byte[] render(ReportDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RENDERER.render(document, out);
    return out.toByteArray();
  }
}
