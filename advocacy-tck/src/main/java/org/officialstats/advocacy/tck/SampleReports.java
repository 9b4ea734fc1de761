package org.officialstats.advocacy.tck;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.report.BarChart;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Callout;
import org.officialstats.advocacy.report.ChartSeries;
import org.officialstats.advocacy.report.ChartValue;
import org.officialstats.advocacy.report.Emphasis;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Hyperlink;
import org.officialstats.advocacy.report.Isolate;
import org.officialstats.advocacy.report.KeyFigure;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.ListItem;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Particular;
import org.officialstats.advocacy.report.Phrases;
import org.officialstats.advocacy.report.ReferenceLine;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.ReportDocumentBuilder;
import org.officialstats.advocacy.report.RunningText;
import org.officialstats.advocacy.report.StatusWord;
import org.officialstats.advocacy.report.Strong;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;
import org.officialstats.advocacy.report.Tone;

/** Reports for tests of renderers; what they say is illustrative. */
public final class SampleReports {
  private SampleReports() {}

  /** A report with a title and nothing else. */
  public static ReportDocument empty() {
    return report().build();
  }

  /** A report with every kind of block and of running text. */
  public static ReportDocument everyBlock() {
    return report()
        .subtitle("First quarter of 2026")
        .subject("Progress of the strategy in the first quarter of 2026")
        .particulars(List.of(new Particular("As of", "31 March 2026")))
        .phrases(Phrases.of(List.of(Text.of("Institut national de la statistique", "fr"))))
        .blocks(List.of(
            new Heading(1, "Summary", "summary"),
            Paragraph.of(
                Text.of("Work went on. "),
                Strong.of("Two of six events"),
                Text.of(" were held; see the "),
                Hyperlink.of("handbook", URI.create("https://example.org/handbook?a=1&b=2")),
                Text.of(" of the "),
                Text.of("Institut national de la statistique", "fr"),
                Emphasis.of(" and others"),
                Text.of(" ("),
                Isolate.of("المعهد (2026)"),
                Text.of(").")),
            new KeyFigures(List.of(
                figure("Events held", "2 of 6", Tone.GOOD),
                figure("List verified", "41.0 %", Tone.FAIR),
                figure("Stance", "no data", Tone.POOR),
                new KeyFigure("Review", "not due", Optional.empty(), List.of()))),
            new Heading(2, "Details: Institut national de la statistique", "details"),
            ListBlock.bulleted(List.of(
                ListItem.of("Dialogues with ministries"),
                ListItem.of(
                    Paragraph.of("Workshops:"),
                    ListBlock.numbered(
                        List.of(ListItem.of("mobile data"), ListItem.of("images")))))),
            table(3),
            chart("Events by kind"),
            new Callout(Tone.POOR, "About to lapse", List.of(Paragraph.of("Renew the agreement."))),
            Note.of("As known two weeks after the quarter.")))
        .build();
  }

  /** A report with a table of so many rows. */
  public static ReportDocument ofRows(int rows) {
    return report().blocks(List.of(table(rows))).build();
  }

  /** A report whose texts try to break out of whatever they are written into. */
  public static ReportDocument hostile() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, "<script>alert(1)</script>", "constructor"));
    for (String text : hostileTexts()) {
      blocks.add(Paragraph.of(text));
      blocks.add(new Table(
          "." + text,
          List.of(TableColumn.rowHeader("." + text), TableColumn.number("n")),
          List.of(TableRow.ofTexts(List.of(text, text)))));
      blocks.add(new KeyFigures(List.of(figure("." + text, "." + text, Tone.NEUTRAL))));
    }
    blocks.add(chart("\"><svg onload=alert(1)>"));
    return report().title("]]></title><!-- (\\ %s ${x}").blocks(blocks).build();
  }

  private static List<String> hostileTexts() {
    return List.of(
        "</p><img src=x onerror=alert(1)> &amp;#x27; ]]> <!-- -->",
        "( ) \\ << >> /Name %PDF endobj endstream stream",
        "=HYPERLINK(\"https://example.org\") @SUM(1) +1 -1 \t|",
        "\u202Eevil\u202C \u2066isolated\u2069 \u200Fmark \u200B\uFEFF",
        "bell\u0007 null\u0000 escape\u001B next\u0085line tab\tline\nend\r",
        "half \uD83D pair, private \uE000 use, \uFFFE no character",
        "\uD83D\uDE00 \u4E2D\u6587 \u0627\u0644\u0625\u062D\u0635\u0627\u0621 e\u0301 \u0E44\u0E17\u0E22",
        "w".repeat(5_000),
        " ".repeat(1_000));
  }

  private static ReportDocumentBuilder report() {
    return ReportDocument.builder()
        .language("en")
        .title("Quarterly update")
        .identifier("sample/2026-Q1/update")
        .authors(List.of("Task team on advocacy"))
        .publisher("A statistical office")
        .date(LocalDate.of(2026, 3, 31))
        .audience(ReportAudience.PUBLIC)
        .running(
            new RunningText("Quarterly update", "A statistical office", "Page {page} of {pages}"));
  }

  private static KeyFigure figure(String label, String value, Tone tone) {
    return new KeyFigure(
        label, value, Optional.of(new StatusWord("Status", tone)), List.of("Good from 6"));
  }

  private static Table table(int rows) {
    List<TableRow> body = new ArrayList<>();
    for (int row = 1; row <= rows; row++) {
      body.add(TableRow.ofTexts(List.of("Workshop " + row, "Kigali", Integer.toString(row))));
    }
    return new Table(
        "Events with place and people",
        List.of(
            TableColumn.rowHeader("Event"),
            TableColumn.text("Place"),
            TableColumn.number("People")),
        body);
  }

  private static BarChart chart(String title) {
    return new BarChart(
        title,
        "Bar chart. Conferences: 3 planned. Webinars: no data.",
        "Data: " + title,
        "Kind of event",
        List.of("Conferences", "Webinars"),
        List.of(new ChartSeries(
            "Planned",
            List.of(ChartValue.of(BigDecimal.valueOf(3), "3"), ChartValue.missing("no data")))),
        List.of(new ReferenceLine(BigDecimal.ONE, "least 1")));
  }
}
