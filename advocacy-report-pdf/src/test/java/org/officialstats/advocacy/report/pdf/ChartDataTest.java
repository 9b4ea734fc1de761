package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.officialstats.advocacy.report.Layout;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.fonts.zh.NotoSansSc;

class ChartDataTest {
  private static final PdfReportRenderer RENDERER = new PdfReportRenderer(
      new FontLibrary(List.of(), List.of(new NotoSansSc())), Conformance.PDF_A_3A);

  static List<LanguageSample> samples() {
    return LanguageSample.ALL;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void conformsInEveryLanguageAndRendersAgain(LanguageSample sample) throws IOException {
    ReportDocument report = sample.report(Layout.SINGLE_COLUMN);
    byte[] file = render(report);
    assertThat(VeraPdf.failuresWithData(file)).isEmpty();
    assertThat(TaggedPdf.read(file).text()).isEqualTo(report.text());
    assertThat(render(report)).isEqualTo(file);
  }

  @Test
  void holdsTheFiguresOfEachChartBesideItsPicture() throws IOException {
    byte[] file = render(SampleReports.of(SampleReports.chart(), SampleReports.chart()));
    try (PDDocument document = Loader.loadPDF(file)) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      COSArray associated = catalog.getCOSArray(COSName.getPDFName("AF"));
      assertThat(associated.size()).isEqualTo(2);
      COSDictionary first = (COSDictionary) associated.getObject(0);
      assertThat(first.getNameAsString("AFRelationship")).isEqualTo("Data");
      Map<String, PDComplexFileSpecification> files =
          document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).containsOnlyKeys("chart-0001.csv", "chart-0002.csv");
      String csv = new String(
          files.get("chart-0001.csv").getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
      assertThat(csv)
          .startsWith("\uFEFFKind of event,Planned (events),Held (events)\r\nConferences,3,2\r\n")
          .endsWith("Webinars,2,no data\r\n");
      assertThat(figure(catalog).getCOSArray(COSName.getPDFName("AF")).getObject(0))
          .isSameAs(first);
    }
  }

  @Test
  void conformsWithoutCharts() throws IOException {
    assertThat(VeraPdf.failuresWithData(render(SampleReports.of(Paragraph.of("a")))))
        .isEmpty();
  }

  private static COSDictionary figure(COSDictionary catalog) {
    COSDictionary document = (COSDictionary)
        catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT).getDictionaryObject(COSName.K);
    for (int i = 0; i < document.getCOSArray(COSName.K).size(); i++) {
      COSDictionary kid = (COSDictionary) document.getCOSArray(COSName.K).getObject(i);
      if ("Figure".equals(kid.getNameAsString(COSName.S))) {
        return kid;
      }
    }
    throw new AssertionError("no figure");
  }

  private static byte[] render(ReportDocument report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RENDERER.render(report, out);
    return out.toByteArray();
  }
}
