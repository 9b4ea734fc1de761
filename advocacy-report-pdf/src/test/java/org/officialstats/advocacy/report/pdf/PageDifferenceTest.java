package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;

/** Faults of a page are seen, however small; how a rasterizer draws edges is not. */
class PageDifferenceTest {
  private static final int RUNS = 10;

  private static byte[] file;
  private static BufferedImage page;

  @BeforeAll
  static void render() throws IOException {
    file = render(report("en", "Where it stands."));
    page = ReviewedPages.picture(file, 1);
  }

  @Test
  void acceptsThePageWithOtherEdges() throws IOException {
    PageDifference difference = PageDifference.between(page, withOtherEdges());
    assertThat(difference.largest()).isPositive();
    assertThat(difference.cells()).isZero();
    assertThat(seen(page -> page.shiftColumn(0, 0, 0))).isZero();
  }

  @Test
  void seesEveryLetterThatIsLost() throws IOException {
    int seen = 0;
    for (int run = 0; run < RUNS; run++) {
      int place = run;
      PageDifference difference = difference(page -> page.loseGlyph(place));
      boolean blank = difference.largest() == 0;
      assertThat(difference.cells() > 0 || blank).as("run %d", run).isTrue();
      seen += blank ? 0 : 1;
    }
    assertThat(seen).isGreaterThan(RUNS / 2);
  }

  @Test
  void seesALostFullStop() throws IOException {
    BufferedImage shorter = ReviewedPages.picture(render(report("en", "Where it stands")), 1);
    assertThat(PageDifference.between(page, shorter).cells()).isPositive();
  }

  @Test
  void seesAColumnThatIsShiftedByHalfAPoint() throws IOException {
    assertThat(seen(page -> page.shiftColumn(200, 500, 0.5f))).isGreaterThan(5);
    assertThat(seen(page -> page.shiftColumn(200, 500, 6))).isGreaterThan(50);
  }

  @Test
  void seesAnotherColour() throws IOException {
    for (int use = 0; use < 4; use++) {
      int place = use;
      assertThat(seen(page -> page.recolour(place, 0.6f, 0.13f, 0.15f))).isPositive();
    }
  }

  @Test
  void seesATableThatIsNotMirrored() throws IOException {
    BufferedImage mirrored = ReviewedPages.picture(render(report("ar", "Where it stands.")), 1);
    assertThat(PageDifference.between(page, mirrored).cells()).isGreaterThan(200);
  }

  @Test
  void seesAPageOfAnotherSize() {
    BufferedImage shorter = page.getSubimage(0, 0, page.getWidth(), page.getHeight() - 4);
    assertThat(PageDifference.between(page, shorter).cells()).isPositive();
    assertThat(PageDifference.between(shorter, page).cells()).isPositive();
  }

  private static int seen(Faults.Fault fault) throws IOException {
    return difference(fault).cells();
  }

  private static PageDifference difference(Faults.Fault fault) throws IOException {
    BufferedImage faulty = ReviewedPages.picture(Faults.with(file, fault), 1);
    return PageDifference.between(page, faulty);
  }

  /** The page with the pixels of all edges lighter or darker, as by a rasterizer that takes fewer samples of each. */
  private static BufferedImage withOtherEdges() {
    BufferedImage other =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
    Random random = new Random(96);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int colour = page.getRGB(x, y);
        boolean edge = x > 0 && page.getRGB(x - 1, y) != colour;
        other.setRGB(x, y, edge ? changed(colour, random.nextInt(81) - 40) : colour);
      }
    }
    return other;
  }

  private static int changed(int colour, int change) {
    int changed = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      int channel = (colour >> shift & 0xFF) + change;
      changed |= Math.max(0, Math.min(0xFF, channel)) << shift;
    }
    return changed;
  }

  private static ReportDocument report(String language, String title) {
    return SampleReports.blank()
        .language(language)
        .title(title)
        .blocks(List.of(
            new KeyFigures(SampleReports.keyFigures().figures()),
            new Table(
                "Agreements",
                List.of(
                    TableColumn.rowHeader("Owner of data"),
                    TableColumn.text("State"),
                    TableColumn.number("Years")),
                List.of(
                    TableRow.ofTexts(List.of("Example Telecom", "in force", "3")),
                    TableRow.ofTexts(List.of("Example Mapping", "signed", "5"))))))
        .build();
  }

  private static byte[] render(ReportDocument report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfReportRenderer(FontLibrary.bundled(), Conformance.PDF_A_2A).render(report, out);
    return out.toByteArray();
  }
}
