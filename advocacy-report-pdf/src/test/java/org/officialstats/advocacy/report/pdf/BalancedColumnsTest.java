package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Footnote;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Image;
import org.officialstats.advocacy.report.Layout;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.Text;
import org.officialstats.advocacy.report.pdf.Pages.Columns;

class BalancedColumnsTest {
  private static final FontLibrary FONTS = FontLibrary.bundled();

  /** A heading of two lines, and three lines of the paragraph behind it. */
  private static final double HEADING_AND_OPENING = 130;

  /** A picture as wide as a column is half as high; it has a caption. */
  private static final double PICTURE = 130;

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void endNoFurtherApartThanWhatStaysTogether(@ForAll("reports") ReportDocument report)
      throws IOException {
    Columns columns = columns(report);
    double tallest = HEADING_AND_OPENING + PICTURE;
    assertThat(Math.abs(columns.first() - columns.second())).isLessThan(tallest);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer().render(report, out);
    TaggedPdf read = TaggedPdf.read(out.toByteArray());
    assertThat(read.text()).isEqualTo(report.text());
    assertThat(read.pages()).isEqualTo(unbalanced(report).pages().size());
  }

  @Test
  void endWithinThreeLinesWhenTheyHaveParagraphsOnly() {
    for (int paragraphs = 2; paragraphs < 40; paragraphs += 3) {
      Columns columns = columns(report(paragraphs, SampleReports.lorem(2)));
      assertThat(Math.abs(columns.first() - columns.second()))
          .as("%d paragraphs: %s", paragraphs, columns)
          .isLessThan(3 * Theme.BODY.lineHeight());
    }
  }

  @Test
  void leaveAShortParagraphWhole() {
    Columns columns = columns(report(1, "One line."));
    assertThat(columns.second()).isZero();
    assertThat(columns.first()).isBetween(Theme.BODY.lineHeight(), Theme.BODY.lineHeight() + 7);
  }

  @Test
  void haveTheirRemarksRightBelow() throws IOException {
    ReportDocument report = SampleReports.blank()
        .layout(Layout.TWO_COLUMNS)
        .blocks(List.of(
            Paragraph.of(Text.of(SampleReports.lorem(4)), Footnote.of(SampleReports.lorem(1))),
            Paragraph.of(Text.of(SampleReports.lorem(4)), Footnote.of("last"))))
        .build();
    Columns columns = columns(report);
    assertThat(columns.first() + columns.second()).isLessThan(Theme.BODY_HEIGHT);
    assertThat(Math.abs(columns.first() - columns.second())).isLessThan(60);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer().render(report, out);
    assertThat(TaggedPdf.read(out.toByteArray()).text()).isEqualTo(report.text());
    assertThat(VeraPdf.failures(out.toByteArray())).isEmpty();
  }

  @Provide
  Arbitrary<ReportDocument> reports() {
    Arbitrary<Block> paragraphs = Arbitraries.integers()
        .between(1, 9)
        .map(sentences -> Paragraph.of(SampleReports.lorem(sentences)));
    Arbitrary<Block> marked = Arbitraries.integers()
        .between(1, 4)
        .map(sentences -> Paragraph.of(
            Text.of(SampleReports.lorem(sentences)), Footnote.of("a remark of one line")));
    Arbitrary<Block> pictures = Arbitraries.integers()
        .between(10, 100)
        .map(
            width -> new Image(SamplePictures.png(), "picture", Optional.of("its caption"), width));
    Arbitrary<Optional<Heading>> headings = Arbitraries.integers()
        .between(1, 12)
        .map(words -> new Heading(1, "word ".repeat(words).strip(), "h"))
        .optional(0.4);
    return Combinators.combine(headings, Arbitraries.oneOf(paragraphs, marked, pictures))
        .as(Section::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(25)
        .map(sections -> SampleReports.blank()
            .layout(Layout.TWO_COLUMNS)
            .blocks(blocks(sections))
            .build());
  }

  /** A block that may have a heading. */
  private record Section(Optional<Heading> heading, Block block) {}

  private static List<Block> blocks(List<Section> sections) {
    List<Block> blocks = new ArrayList<>();
    for (Section section : sections) {
      String id = "h" + blocks.size();
      section.heading().ifPresent(heading -> blocks.add(new Heading(1, heading.text(), id)));
      blocks.add(section.block());
    }
    return blocks;
  }

  private static ReportDocument report(int paragraphs, String words) {
    return SampleReports.blank()
        .layout(Layout.TWO_COLUMNS)
        .blocks(Collections.nCopies(paragraphs, Paragraph.of(words)))
        .build();
  }

  private static Columns columns(ReportDocument report) {
    return BalancedColumns.paint(report, FONTS).lastColumns();
  }

  private static PaintedReport unbalanced(ReportDocument report) {
    return ReportPainter.paint(report, FONTS, new Pictures(), Columns.NONE);
  }

  private static PdfReportRenderer renderer() {
    return new PdfReportRenderer(FONTS, Conformance.PDF_A_2A);
  }
}
