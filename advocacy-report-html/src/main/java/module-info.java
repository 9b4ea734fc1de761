import org.jspecify.annotations.NullMarked;

/** Renders report documents as one self-contained HTML file. */
@NullMarked
module org.officialstats.advocacy.report.html {
  requires org.officialstats.advocacy;
  requires static org.jspecify;

  exports org.officialstats.advocacy.report.html;

  provides org.officialstats.advocacy.spi.ReportRendererProvider with
      org.officialstats.advocacy.report.html.HtmlReportRendererProvider;
}
