package org.officialstats.advocacy.report.html;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Callout;
import org.officialstats.advocacy.report.Colour;
import org.officialstats.advocacy.report.Contents;
import org.officialstats.advocacy.report.CrossReference;
import org.officialstats.advocacy.report.Design;
import org.officialstats.advocacy.report.Emphasis;
import org.officialstats.advocacy.report.Footnote;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Hyperlink;
import org.officialstats.advocacy.report.Image;
import org.officialstats.advocacy.report.KeyFigure;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.Layout;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.ListItem;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Particular;
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
        .authors(List.of("National statistical office"))
        .publisher("National statistical office")
        .date(LocalDate.of(2025, 3, 31))
        .audience(ReportAudience.PUBLIC)
        .running(new RunningText("Update", "National statistical office", "Page {page}"));
  }

  static ReportDocument of(Block... blocks) {
    return blank().blocks(List.of(blocks)).build();
  }

  /** Every kind of block, piece and chart in the words of one language. */
  static ReportDocument every(SampleWords words) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Contents(words.headings().get(0), 2));
    blocks.add(new Heading(1, words.headings().get(0), "glance"));
    blocks.add(running(words));
    blocks.add(figures(words));
    blocks.add(new Callout(
        Tone.POOR,
        words.states().get(2) + ": " + words.groups().get(2),
        List.of(Paragraph.of(words.sentence()), list(words))));
    blocks.add(new Callout(Tone.GOOD, words.states().get(0), List.of()));
    blocks.add(new Heading(1, words.headings().get(1), "objectives"));
    blocks.add(list(words));
    blocks.add(new Heading(2, words.headings().get(2), "workplan"));
    blocks.add(table(words));
    blocks.add(Note.of(words.remark()));
    blocks.add(new Image(
        TestPictures.picture(240, 80), words.alternative(), Optional.of(words.events()), 60));
    blocks.add(new Heading(1, words.headings().get(3), "charts"));
    blocks.addAll(SampleCharts.of(words));
    return blank()
        .language(words.language())
        .title(words.title())
        .subtitle(words.period())
        .subject(words.sentence())
        .particulars(List.of(
            new Particular(words.columns().get(0), words.office()),
            new Particular(words.columns().get(4), "2025-03-31")))
        .running(new RunningText(words.title(), words.office(), "{page}"))
        .blocks(blocks)
        .build();
  }

  /** The same in two columns with the looks of an office. */
  static ReportDocument factsheet(SampleWords words) {
    ReportDocument report = every(words);
    Image logo = Image.of(TestPictures.picture(180, 60), words.office());
    return ReportDocumentBuilder.builder(report)
        .layout(Layout.TWO_COLUMNS)
        .design(new Design(Optional.of(logo), Colour.parse("#5B1A4A"), Colour.parse("#7A4A00")))
        .build();
  }

  private static Block running(SampleWords words) {
    return Paragraph.of(
        Text.of(words.sentence() + " "),
        Strong.of(words.groups().get(0)),
        new Footnote(List.of(
            Text.of(words.remark() + " "), Text.of("Institut national de la statistique", "fr"))),
        Text.of(", "),
        Emphasis.of(words.groups().get(1)),
        Text.of(", "),
        Hyperlink.of(words.office(), URI.create("https://example.org/report?a=1&b=2")),
        Text.of(", "),
        CrossReference.of(words.headings().get(3), "charts"),
        Text.of(", "),
        Text.of("المكتب الوطني للإحصاء (2025)", "ar"),
        Text.of(", "),
        Text.of("Федеральная служба", "ru"),
        Text.of("."),
        Footnote.of(words.events()));
  }

  private static Block figures(SampleWords words) {
    return new KeyFigures(List.of(
        figure(words, "12", Tone.GOOD, 0),
        figure(words, "41,0 %", Tone.FAIR, 1),
        figure(words, words.noData(), Tone.POOR, 2),
        new KeyFigure(words.groups().get(0), "0", Optional.empty(), List.of())));
  }

  private static KeyFigure figure(SampleWords words, String value, Tone tone, int state) {
    return new KeyFigure(
        words.events(),
        value,
        Optional.of(new StatusWord(words.states().get(state), tone)),
        List.of(words.target(), words.period()));
  }

  private static ListBlock list(SampleWords words) {
    return ListBlock.bulleted(List.of(
        ListItem.of(words.groups().get(0)),
        ListItem.of(
            Paragraph.of(words.sentence()),
            ListBlock.numbered(List.of(
                ListItem.of(words.groups().get(1)), ListItem.of(words.groups().get(2)))),
            Paragraph.of(words.remark()))));
  }

  /** Column groups, spans over columns and rows, an empty cell, footnotes in cells. */
  private static Table table(SampleWords words) {
    String other = words.headings().get(1);
    return new Table(
        words.title() + ", " + words.period(),
        List.of(
            TableColumn.rowHeader(words.columns().get(0)),
            TableColumn.text(words.columns().get(5)),
            TableColumn.number(words.columns().get(1)).in(other),
            TableColumn.number(words.columns().get(2)).in(other)),
        List.of(
            TableRow.of(
                TableCell.of(words.groups().get(0)).over(1, 2),
                TableCell.of(words.states().get(0)),
                TableCell.of(Text.of("62"), Footnote.of(words.remark())),
                TableCell.of("70")),
            TableRow.of(
                TableCell.of(words.states().get(1)),
                TableCell.of(words.noData()).over(2, 1)),
            TableRow.of(
                TableCell.of(""), TableCell.of(""), TableCell.of("−5"), TableCell.of("−2,5 %")),
            TableRow.of(TableCell.of(words.sentence()).over(4, 1))));
  }
}
