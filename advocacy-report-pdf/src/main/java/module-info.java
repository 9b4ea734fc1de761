import org.jspecify.annotations.NullMarked;

/** Renders report documents as PDF/UA-1 and PDF/A-2a. */
@NullMarked
module org.officialstats.advocacy.report.pdf {
  requires org.apache.pdfbox;
  requires org.officialstats.advocacy;
  requires org.officialstats.advocacy.report.fonts;
  requires static org.jspecify;

  exports org.officialstats.advocacy.report.pdf;

  provides org.officialstats.advocacy.spi.ReportRendererProvider with
      org.officialstats.advocacy.report.pdf.PdfReportRendererProvider;
}
