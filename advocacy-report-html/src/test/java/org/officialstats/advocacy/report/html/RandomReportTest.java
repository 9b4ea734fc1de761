package org.officialstats.advocacy.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.officialstats.advocacy.report.ReportDocument;
import org.xml.sax.SAXException;

/** Reports that nobody would write: every one becomes a valid file that reads as the document does. */
class RandomReportTest {

  @Property(tries = 100)
  void readsAsTheDocumentDoes(@ForAll long seed) throws IOException, SAXException {
    ReportDocument report = new RandomReports(seed).next();
    HtmlFile file = HtmlFile.of(report);
    assertThat(HtmlText.of(file)).isEqualTo(report.text());
    assertThat(List.of("script", "iframe", "object", "form"))
        .allSatisfy(name -> assertThat(file.all(name)).isEmpty());
  }

  @Property(tries = 6)
  void isValid(@ForAll long seed) throws IOException, SAXException {
    assertThat(HtmlFile.of(new RandomReports(seed).next()).complaints()).isEmpty();
  }
}
