import org.jspecify.annotations.NullMarked;

/** Renders report documents as PDF/UA-1 and PDF/A-2a or PDF/A-3a. */
@NullMarked
module org.officialstats.advocacy.report.pdf {
  // PDFBox needs these two and, being an automatic module, cannot say so.
  requires jdk.unsupported;
  requires org.apache.commons.logging;
  requires org.apache.pdfbox;
  requires transitive org.officialstats.advocacy;
  requires transitive org.officialstats.advocacy.report.fonts;
  requires static org.jspecify;

  exports org.officialstats.advocacy.report.pdf;

  uses org.officialstats.advocacy.report.fonts.FontFamilyProvider;

  provides org.officialstats.advocacy.spi.ReportRendererProvider with
      org.officialstats.advocacy.report.pdf.PdfReportRendererProvider,
      org.officialstats.advocacy.report.pdf.PdfWithDataRendererProvider;
}
