package org.officialstats.advocacy.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.SAXException;

/** A report by Apache FOP, with tags, PDF/UA-1 and PDF/A-2a as far as it can. The factory is kept, as its guide says. */
final class FopReport implements ReportWriter {
  private final FopFactory factory;
  private final TransformerFactory transformers = TransformerFactory.newInstance();
  private final Path file;

  FopReport(ReportSample sample) throws SAXException, IOException {
    file = sample.formatted();
    try (InputStream configuration =
        new ByteArrayInputStream(configuration().getBytes(StandardCharsets.UTF_8))) {
      factory = FopFactory.newInstance(sample.directory().toUri(), configuration);
    }
  }

  @Override
  public void write(OutputStream out) throws Exception {
    Fop fop = factory.newFop(MimeConstants.MIME_PDF, out);
    Transformer transformer = transformers.newTransformer();
    transformer.transform(new StreamSource(file.toFile()), new SAXResult(fop.getDefaultHandler()));
  }

  private static String configuration() {
    MarkupText markup = new MarkupText()
        .open("fop", "version", "1.0")
        .element("accessibility", "true")
        .open("renderers")
        .open("renderer", "mime", MimeConstants.MIME_PDF)
        .element("pdf-a-mode", "PDF/A-2a")
        .element("pdf-ua-mode", "PDF/UA-1")
        .open("fonts");
    fonts(markup, ReportFonts.LATIN);
    fonts(markup, ReportFonts.ARABIC_WITH_TABLES);
    fonts(markup, ReportFonts.CHINESE);
    return markup.close().close().close().close().toString();
  }

  private static void fonts(MarkupText markup, ReportFonts fonts) {
    font(markup, fonts, fonts.regular().toString(), "normal", "normal");
    font(markup, fonts, fonts.bold().toString(), "normal", "bold");
    font(markup, fonts, fonts.italic().toString(), "italic", "normal");
  }

  private static void font(
      MarkupText markup, ReportFonts fonts, String url, String style, String weight) {
    markup
        .open("font", "embed-url", url)
        .open("font-triplet", "name", fonts.family(), "style", style, "weight", weight)
        .close()
        .close();
  }
}
