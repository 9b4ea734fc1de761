package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.spi.ReportRenderer;

class PdfReportRendererTest {
  private final ReportRenderer renderer = new PdfReportRendererProvider().open();

  @Test
  void rendersEveryKindOfBlockAsItPromises() throws IOException {
    byte[] file = render(SampleReports.rich());
    Files.write(Path.of("target", "rich.pdf"), file);
    assertThat(TaggedPdf.read(file).text()).isEqualTo(SampleReports.rich().text());
    assertThat(VeraPdf.failures(file)).isEmpty();
  }

  @Test
  void rendersHostileTextsAsItPromises() throws IOException {
    byte[] file = render(SampleReports.hostile());
    Files.write(Path.of("target", "hostile.pdf"), file);
    assertThat(TaggedPdf.read(file).text()).isEqualTo(SampleReports.hostile().text());
    assertThat(VeraPdf.failures(file)).isEmpty();
  }

  private byte[] render(ReportDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(document, out);
    return out.toByteArray();
  }
}
