package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.BarChart;
import org.officialstats.advocacy.report.ChartSeries;
import org.officialstats.advocacy.report.ChartValue;
import org.officialstats.advocacy.report.Contents;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.KeyFigure;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Particular;
import org.officialstats.advocacy.report.Phrases;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.Text;

/** Words in other languages inside of headings, captions and labels. */
class PhrasesTest {
  private static final String WORK = "Work of 2024";

  @Test
  void areMarkedWhereverTheyStand() throws IOException {
    ReportDocument report = SampleReports.blank()
        .language("ar")
        .title("خطة: " + WORK)
        .particulars(List.of(new Particular("خطة", WORK)))
        .phrases(Phrases.of(List.of(Text.of(WORK, "en"))))
        .blocks(List.of(
            new Contents("خطة", 2),
            new Heading(1, WORK, "one"),
            new Heading(1, "خطة: " + WORK, "two"),
            new KeyFigures(List.of(new KeyFigure(WORK, "1", Optional.empty(), List.of(WORK)))),
            new Table(WORK, List.of(TableColumn.text("خطة " + WORK)), List.of()),
            chart(),
            Paragraph.of("خطة " + WORK)))
        .build();
    byte[] file = render(report);
    assertThat(VeraPdf.failures(file)).isEmpty();
    assertThat(TaggedPdf.read(file).text()).isEqualTo(report.text());
    assertThat(owners(file))
        .as("a link of the contents is marked where it is a phrase")
        .isEqualTo(Map.of(
            "H1",
            1L,
            "H2",
            2L,
            "P",
            3L,
            "Lbl",
            1L,
            "Reference",
            1L,
            "Caption",
            1L,
            "TH",
            2L,
            "TD",
            1L,
            "Figure",
            2L));
  }

  private static BarChart chart() {
    ChartSeries series =
        new ChartSeries("خطة", List.of(ChartValue.missing("خطة"), ChartValue.missing(WORK)));
    return new BarChart(
        "خطة", "خطة", "خطة", "خطة", List.of(WORK, "خطة"), List.of(series), List.of());
  }

  /** How many elements in English are inside of each kind of element. */
  private static Map<String, Long> owners(byte[] file) throws IOException {
    List<String> owners = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file)) {
      collect(document.getDocumentCatalog().getStructureTreeRoot(), "", owners);
    }
    return owners.stream().collect(Collectors.groupingBy(owner -> owner, Collectors.counting()));
  }

  private static void collect(PDStructureNode node, String owner, List<String> owners) {
    String type = "";
    if (node instanceof PDStructureElement element) {
      type = element.getStructureType();
      if ("en".equals(element.getLanguage())) {
        owners.add(owner);
      }
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureNode inner) {
        collect(inner, type, owners);
      }
    }
  }

  private static byte[] render(ReportDocument report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfReportRenderer(FontLibrary.bundled(), Conformance.PDF_A_2A).render(report, out);
    return out.toByteArray();
  }
}
