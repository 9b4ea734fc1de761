package org.officialstats.advocacy.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.BarChart;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.ChartSeries;
import org.officialstats.advocacy.report.ChartValue;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.KeyFigure;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Phrases;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.ReportDocumentBuilder;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.Text;

/** Words in other languages inside of headings, captions and labels. */
class PhrasesTest {
  private static final ChartValue ONE = ChartValue.of(BigDecimal.ONE, "1");
  private static final String MARKED = "<span lang=\"en\" dir=\"ltr\">Work of 2024</span>";

  @Test
  void areMarkedWhereverTheyStand() throws IOException {
    Block heading = new Heading(1, "خطة: Work of 2024", "plan");
    Block table = new Table("Work of 2024", List.of(TableColumn.text("Work of 2024")), List.of());
    Block figures = new KeyFigures(
        List.of(new KeyFigure("Work of 2024", "1", Optional.empty(), List.of("Work of 2024"))));
    String html = html(heading, table, figures, Paragraph.of("خطة Work of 2024"));
    assertThat(html).contains("خطة: " + MARKED + "</h2>").contains("<p>خطة " + MARKED + "</p>");
    assertThat(html.split(MARKED, -1)).as("all of them").hasSize(1 + 6);
  }

  @Test
  void areMarkedInsideOfPictures() throws IOException {
    Block chart = new BarChart(
        "Work of 2024",
        "words",
        "words",
        "words",
        List.of("Work of 2024", "عمل: Work of 2024", "عمل"),
        List.of(new ChartSeries("words", Collections.nCopies(3, ONE))),
        List.of());
    assertThat(html(chart))
        .contains(" lang=\"en\">Work of 2024</title>")
        .contains("><tspan lang=\"en\">\u2066Work of 2024\u2069</tspan></text>")
        .contains(
            ">\u2067\u2067عمل: \u2069<tspan lang=\"en\">\u2066Work of 2024\u2069</tspan>\u2069<")
        .contains(">\u2067عمل\u2069</text>");
  }

  @Test
  void needNoIsolationInThePictureOfAReportOfTheirDirection() throws IOException {
    Block chart = new BarChart(
        "words",
        "words",
        "words",
        "words",
        List.of("Work of 2024"),
        List.of(new ChartSeries("words", List.of(ONE))),
        List.of());
    ReportDocument french = report().language("fr").blocks(List.of(chart)).build();
    assertThat(new String(HtmlFile.bytes(french), UTF_8))
        .contains("><tspan lang=\"en\">Work of 2024</tspan></text>");
  }

  private static ReportDocumentBuilder report() {
    return SampleReports.blank()
        .language("ar")
        .phrases(Phrases.of(List.of(Text.of("Work of 2024", "en"))));
  }

  private static String html(Block... blocks) throws IOException {
    return new String(HtmlFile.bytes(report().blocks(List.of(blocks)).build()), UTF_8);
  }
}
