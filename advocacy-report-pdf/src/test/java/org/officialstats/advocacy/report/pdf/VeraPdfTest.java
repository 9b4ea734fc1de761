package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.Paragraph;

/** One pass over a file finds what breaks either standard. */
class VeraPdfTest {
  @Test
  void findsWhatBreaksTheStandardOfAccess() throws IOException {
    assertThat(VeraPdf.failures(without(COSName.VIEWER_PREFERENCES)))
        .singleElement()
        .asString()
        .startsWith("ua1 7.1-10 ");
  }

  @Test
  void findsWhatBreaksTheStandardOfArchives() throws IOException {
    assertThat(VeraPdf.failures(without(COSName.OUTPUT_INTENTS)))
        .isNotEmpty()
        .allMatch(failure -> failure.startsWith("2a 6.2.4.3-"));
  }

  @Test
  void findsWhatBreaksBoth() throws IOException {
    assertThat(VeraPdf.failures(without(COSName.MARK_INFO)))
        .hasSize(2)
        .anyMatch(failure -> failure.startsWith("ua1 "))
        .anyMatch(failure -> failure.startsWith("2a "));
  }

  private static byte[] without(COSName entry) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    new PdfReportRenderer(FontLibrary.bundled(), Conformance.PDF_A_2A)
        .render(SampleReports.of(Paragraph.of("Two standards.")), whole);
    ByteArrayOutputStream spoiled = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(whole.toByteArray())) {
      document.getDocumentCatalog().getCOSObject().removeItem(entry);
      document.save(spoiled);
    }
    return spoiled.toByteArray();
  }
}
