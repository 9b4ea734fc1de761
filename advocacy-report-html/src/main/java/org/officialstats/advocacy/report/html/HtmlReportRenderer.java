package org.officialstats.advocacy.report.html;

import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.spi.RenderOutcome;
import org.officialstats.advocacy.spi.ReportRenderer;

/** Renders reports as HTML, piece by piece as they are read. Immutable and thread-safe. */
final class HtmlReportRenderer implements ReportRenderer {
  private final StyleSheet style;

  HtmlReportRenderer(StyleSheet style) {
    this.style = style;
  }

  @Override
  public RenderOutcome render(ReportDocument document, OutputStream out) throws IOException {
    requireNonNull(document, "document");
    requireNonNull(out, "out");
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new Page(document, style, new Markup(writer)).write();
    writer.flush();
    return new RenderOutcome(PictureWarnings.of(document));
  }
}
