package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.officialstats.advocacy.report.Layout;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.fonts.zh.NotoSansSc;

/** Every kind of block in every language, in one and in two columns. */
class LanguagesTest {
  private static final FontLibrary FONTS = new FontLibrary(List.of(), List.of(new NotoSansSc()));

  static Stream<Arguments> samples() {
    return LanguageSample.ALL.stream()
        .flatMap(sample -> Stream.of(Layout.values()).map(layout -> Arguments.of(sample, layout)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void conformsReadsInOrderAndRendersAgain(LanguageSample sample, Layout layout)
      throws IOException {
    ReportDocument report = sample.report(layout);
    byte[] file = render(report);
    TaggedPdf tagged = TaggedPdf.read(file);
    assertThat(tagged.text()).isEqualTo(report.text());
    assertThat(tagged.contentsPages()).hasSize(3).first().isEqualTo("1");
    assertThat(VeraPdf.failures(file)).isEmpty();
    assertThat(render(report)).isEqualTo(file);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void canBeCopiedByProgramsThatIgnoreTags(LanguageSample sample, Layout layout)
      throws IOException {
    try (PDDocument file = Loader.loadPDF(render(sample.report(layout)))) {
      String text = new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
      assertThat(text).contains("Example Telecom").contains("3.5").contains("2024-03-31");
      assertThat(text.replace(" ", "")).contains(sample.contents().replace(" ", ""));
    }
  }

  private static byte[] render(ReportDocument report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(new PdfReportRenderer(FONTS, Conformance.PDF_A_2A)
            .render(report, out)
            .warnings())
        .isEmpty();
    return out.toByteArray();
  }
}
