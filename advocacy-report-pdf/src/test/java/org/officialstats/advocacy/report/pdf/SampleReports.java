package org.officialstats.advocacy.report.pdf;

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
import org.officialstats.advocacy.report.Contents;
import org.officialstats.advocacy.report.CrossReference;
import org.officialstats.advocacy.report.Emphasis;
import org.officialstats.advocacy.report.Footnote;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Hyperlink;
import org.officialstats.advocacy.report.Image;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.KeyFigure;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.ListItem;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Particular;
import org.officialstats.advocacy.report.ReferenceLine;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.ReportDocumentBuilder;
import org.officialstats.advocacy.report.RunningText;
import org.officialstats.advocacy.report.StatusWord;
import org.officialstats.advocacy.report.Strong;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;
import org.officialstats.advocacy.report.Tone;

/** Reports for the tests; names and figures are illustrative. */
final class SampleReports {
  private SampleReports() {}

  static ReportDocumentBuilder blank() {
    return ReportDocument.builder()
        .language("en")
        .title("Quarterly update")
        .identifier("test/report")
        .authors(List.of("UN GWG on Big Data, task team on advocacy"))
        .publisher("UN GWG on Big Data")
        .date(LocalDate.of(2024, 3, 31))
        .audience(ReportAudience.PUBLIC)
        .running(
            new RunningText("Quarterly update", "UN GWG on Big Data", "Page {page} of {pages}"));
  }

  static ReportDocument of(Block... blocks) {
    return blank().blocks(List.of(blocks)).build();
  }

  /** Every kind of block and piece, over several pages. */
  static ReportDocument rich() {
    return blank()
        .title("Advocacy and communication strategy: quarterly update")
        .subtitle("First quarter of 2024")
        .subject("Progress of the advocacy and communication strategy in the first quarter of 2024")
        .particulars(List.of(
            new Particular("Published by", "UN Global Working Group on Big Data"),
            new Particular("As of", "31 March 2024"),
            new Particular("As known on", "15 April 2024, revision 42"),
            new Particular("Audience", "Public")))
        .running(new RunningText(
            "Advocacy strategy · quarterly update 2024-Q1",
            "UN Global Working Group on Big Data",
            "Page {page} of {pages}"))
        .blocks(richBlocks())
        .build();
  }

  private static List<Block> richBlocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, "Summary", "summary"));
    blocks.add(Paragraph.of(
        Text.of("Work went on in all six activity lines. "),
        Strong.of("Two of six planned events"),
        Text.of(" were held, and the group signed its "),
        Emphasis.of("first data access agreement"),
        Text.of(" with a producer of mobile phone data. Terms follow the "),
        Hyperlink.of("handbook of the working group", URI.create("https://example.org/handbook")),
        Text.of("; the French office publishes as "),
        Text.of("Institut national de la statistique", "fr"),
        Text.of(", the Russian one as "),
        Text.of("Федеральная служба государственной статистики", "ru"),
        Text.of(", the Greek one as "),
        Text.of("Ελληνική Στατιστική Αρχή", "el"),
        Text.of(".")));
    blocks.add(keyFigures());
    blocks.add(Note.of(
        "Figures are as of the last day of the quarter and as known two weeks later. A figure that is"
            + " missing is given as the reason for it, never as a zero."));
    blocks.add(new Callout(
        Tone.POOR,
        "Agreement about to lapse: national mapping agency",
        List.of(
            Paragraph.of("The agreement ends on 12 May 2024 and nobody has begun to renew it."),
            Paragraph.of("Remedy: record the renewal, or the decision to let it end."))));
    blocks.add(new Callout(
        Tone.NEUTRAL,
        "Restated since the last update",
        List.of(
            Paragraph.of("Case studies in production: 7 before, 8 now; one was confirmed late."))));
    blocks.add(new Heading(1, "Objectives", "objectives"));
    blocks.add(new Heading(2, "Convince", "convince"));
    blocks.add(Paragraph.of(lorem(6)));
    blocks.add(new Heading(3, "What was done", "convince-done"));
    blocks.add(ListBlock.bulleted(List.of(
        ListItem.of(
            "Policy dialogue with the ministries of finance and planning of four countries."),
        ListItem.of(
            Paragraph.of("Three workshops for chief statisticians:"),
            ListBlock.numbered(List.of(
                ListItem.of("on mobile phone data,"),
                ListItem.of(
                    "on satellite imagery, with a hands-on part that took two days and brought together staff"
                        + " of statistical offices, mapping agencies and ministries of agriculture,"),
                ListItem.of("on scanner data.")))),
        ListItem.of("A one-page brochure in six languages."))));
    blocks.add(chart());
    blocks.add(new Heading(2, "Events of the year", "events"));
    blocks.add(longTable(48));
    blocks.add(new Heading(1, "Next steps", "next"));
    blocks.add(ListBlock.numbered(
        List.of(ListItem.of("Endorse the workplan."), ListItem.of("Renew the agreement."))));
    return blocks;
  }

  static KeyFigures keyFigures() {
    return new KeyFigures(List.of(
        figure(
            "Events held",
            "2 of 6",
            "On track",
            Tone.GOOD,
            "Thresholds: good ≥ 30 %, fair ≥ 20 %",
            "Coverage: 6 of 6 events"),
        figure(
            "Agreements in force",
            "8",
            "On track",
            Tone.GOOD,
            "Thresholds: good from 6, fair from 4",
            "Coverage: 9 of 9 agreements"),
        figure(
            "Audience list verified",
            "41.0 %",
            "Needs attention",
            Tone.FAIR,
            "Thresholds: good from 80 %, fair from 40 %",
            "25 of 61 entries verified in 12 months"),
        figure(
            "Commitments kept",
            "undefined",
            "Not rated",
            Tone.NEUTRAL,
            "Nothing was due in the quarter"),
        figure("Events abandoned", "0", "On track", Tone.GOOD, "A true zero: 6 events looked at"),
        figure("Annual review", "not due", "Not rated", Tone.NEUTRAL, "Due on 31 December 2024"),
        figure(
            "Stance of primary audience",
            "no data",
            "Off track",
            Tone.POOR,
            "No observation in 24 months")));
  }

  private static KeyFigure figure(
      String label, String value, String word, Tone tone, String... notes) {
    return new KeyFigure(label, value, Optional.of(new StatusWord(word, tone)), List.of(notes));
  }

  static BarChart chart() {
    return new BarChart(
        "Events by kind, planned and held",
        "Bar chart. Conferences: 3 planned, 2 held. Workshops: 6 planned, 3 held. Policy dialogues: 4 planned, none held."
            + " Webinars: 2 planned, no data on those held.",
        "Data: events by kind",
        "Kind of event",
        List.of(
            "Conferences",
            "Workshops and training courses for chief statisticians",
            "Policy dialogues",
            "Webinars"),
        List.of(
            new ChartSeries("Planned (events)", List.of(value(3), value(6), value(4), value(2))),
            new ChartSeries(
                "Held (events)",
                List.of(value(2), value(3), value(0), ChartValue.missing("no data")))),
        List.of(
            new ReferenceLine(BigDecimal.valueOf(5), "target 5"),
            new ReferenceLine(BigDecimal.ONE, "least 1")));
  }

  private static ChartValue value(int figure) {
    return ChartValue.of(BigDecimal.valueOf(figure), Integer.toString(figure));
  }

  static Table longTable(int rows) {
    List<TableRow> body = new ArrayList<>();
    for (int row = 1; row <= rows; row++) {
      Inline title = row % 7 == 0
          ? Hyperlink.of(
              "Event with a page of its own, number " + row,
              URI.create("https://example.org/events/" + row))
          : Text.of("Regional workshop on data source number " + row);
      body.add(TableRow.of(
          TableCell.of(title),
          TableCell.of(row % 5 == 0 ? "Kigali, Rwanda" : "Bogotá, Colombia"),
          TableCell.of("2024-0" + (1 + row % 6)),
          TableCell.of(
              row % 3 == 0
                  ? "held"
                  : row % 3 == 1 ? "planned" : "postponed: the venue was not available"),
          TableCell.of(row % 4 == 0 ? "no data" : Integer.toString(row * 13 % 90))));
    }
    return new Table(
        "Events of the workplan, with place, month, state and people counted",
        List.of(
            TableColumn.rowHeader("Event"),
            TableColumn.text("Place"),
            TableColumn.text("Month"),
            TableColumn.text("State"),
            TableColumn.number("People")),
        body);
  }

  static String lorem(int sentences) {
    return "The working group explains to policy makers what new sources can do for official statistics, and what they"
        .concat(
            " cannot. It does so in meetings, in writing and by examples that others can follow. ")
        .repeat(sentences)
        .strip();
  }

  /** Texts that try to break the file, the tags or the reader. */
  static ReportDocument hostile() {
    return hostileBuilder().build();
  }

  static ReportDocumentBuilder hostileBuilder() {
    String longWord = "x".repeat(600);
    String bidi = "\u202Eevil\u202C \u2066isolated\u2069 \u200Fmark";
    String controls = "bell\u0007 null\u0000 escape\u001B next\u0085line tab\tline\nend";
    String broken = "half \uD83D pair, private \uE000 use, \uFFFE not a character";
    String rare =
        "emoji \uD83D\uDE00 \u4E2D\u6587 \u0E44\u0E17\u0E22 combining e\u0301 a\u0323\u0302";
    String syntax = "( ) \\ << >> <!-- ]]> &amp; % /Name (unbalanced";
    return blank()
        .title(bidi + " " + syntax)
        .subject(broken)
        .authors(List.of(controls))
        .running(new RunningText(bidi, "w".repeat(300), "{page} {pages} ".repeat(9)))
        .particulars(List.of(new Particular(syntax, "p".repeat(3_000))))
        .blocks(List.of(
            new Heading(1, rare, "h1"),
            new Heading(2, longWord, "h2"),
            Paragraph.of(bidi),
            Paragraph.of(controls),
            Paragraph.of(broken),
            Paragraph.of(rare),
            Paragraph.of("w".repeat(10_000)),
            Paragraph.of(""),
            Paragraph.of(" ".repeat(5_000)),
            Paragraph.of(Hyperlink.of(syntax, URI.create("https://example.org/?q=%28%29"))),
            ListBlock.bulleted(List.of(ListItem.of(""), ListItem.of(longWord))),
            new KeyFigures(List.of(
                new KeyFigure(longWord, "0", Optional.empty(), List.of()),
                new KeyFigure(
                    "a",
                    longWord,
                    Optional.of(new StatusWord(longWord, Tone.POOR)),
                    List.of(longWord)))),
            new Callout(
                Tone.FAIR, longWord, List.of(Paragraph.of(longWord), Paragraph.of(lorem(25)))),
            new Table(
                longWord,
                List.of(
                    TableColumn.rowHeader(longWord),
                    TableColumn.text("b"),
                    TableColumn.number(bidi)),
                List.of(
                    TableRow.ofTexts(List.of("", "", "")),
                    TableRow.ofTexts(List.of(longWord, lorem(30), rare)),
                    TableRow.ofTexts(List.of("end", syntax, "")))),
            new BarChart(
                longWord,
                longWord,
                bidi,
                rare,
                List.of(longWord, " \u202E", "c"),
                List.of(new ChartSeries(
                    longWord,
                    List.of(
                        ChartValue.missing(longWord),
                        ChartValue.of(BigDecimal.ZERO, "0"),
                        ChartValue.of(new BigDecimal("999999999999999"), longWord)))),
                List.of(new ReferenceLine(BigDecimal.ZERO, longWord))),
            new Contents(longWord, 3),
            Paragraph.of(
                CrossReference.of(syntax + longWord, "h1"),
                Footnote.of(longWord),
                new Footnote(List.of(Text.of(bidi), Text.of(controls, "ar"), Text.of(rare)))),
            new Image(SamplePictures.png(), syntax + bidi, Optional.of(longWord), 5),
            new Table(
                rare,
                List.of(
                    TableColumn.rowHeader("a").in(longWord),
                    TableColumn.text("b").in(longWord)),
                List.of(
                    TableRow.of(TableCell.of(longWord).over(1, 3), TableCell.of(lorem(40))),
                    TableRow.of(TableCell.of(Footnote.of(broken))),
                    TableRow.of(TableCell.of("")),
                    TableRow.of(TableCell.of(controls).over(2, 1)))),
            Note.of(broken)));
  }
}
