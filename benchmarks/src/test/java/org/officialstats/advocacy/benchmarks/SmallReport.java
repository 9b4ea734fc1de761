package org.officialstats.advocacy.benchmarks;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.report.BarChart;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Callout;
import org.officialstats.advocacy.report.ChartSeries;
import org.officialstats.advocacy.report.ChartValue;
import org.officialstats.advocacy.report.CrossReference;
import org.officialstats.advocacy.report.Emphasis;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Hyperlink;
import org.officialstats.advocacy.report.KeyFigure;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.ListItem;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Particular;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.RunningText;
import org.officialstats.advocacy.report.StatusWord;
import org.officialstats.advocacy.report.Strong;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;
import org.officialstats.advocacy.report.Tone;

/** A report with every kind of block that the reports of the benchmarks have. */
final class SmallReport {
  private SmallReport() {}

  static ReportDocument in(String language) {
    return of(language, blocks(words(language)));
  }

  static ReportDocument of(String language, List<Block> blocks) {
    List<String> words = words(language);
    return ReportDocument.builder()
        .language(language)
        .title(words.get(0))
        .identifier("small")
        .authors(List.of(words.get(1)))
        .publisher(words.get(1))
        .date(LocalDate.parse("2024-07-12"))
        .audience(ReportAudience.INTERNAL)
        .particulars(List.of(new Particular(words.get(1), words.get(2))))
        .running(new RunningText(words.get(0), words.get(1), "{page} / {pages}"))
        .blocks(blocks)
        .build();
  }

  /** Figures, region, activity, status: words whose letters join. */
  private static List<String> words(String language) {
    return switch (language) {
      case "ar" -> List.of("الأرقام الفصلية", "المنطقة", "النشاط", "مكتمل بالكامل");
      case "zh" -> List.of("季度数字", "地区", "活动", "已完成");
      default -> List.of("Quarterly figures", "Region", "Activity", "Completed");
    };
  }

  private static List<Block> blocks(List<String> words) {
    String one = words.get(1);
    String two = words.get(2);
    String three = words.get(3);
    ListItem nested = ListItem.of(Paragraph.of(one), ListBlock.bulleted(List.of(ListItem.of(two))));
    return List.of(
        new Heading(1, one, "glance"),
        new KeyFigures(List.of(
            new KeyFigure(one, "12", Optional.of(new StatusWord(three, Tone.GOOD)), List.of(two)))),
        Paragraph.of(
            Text.of(one + " < & "),
            Emphasis.of(two),
            Strong.of(three),
            Text.of(" "),
            Hyperlink.of(one, URI.create("https://example.org/")),
            Text.of(" "),
            new CrossReference(List.of(Text.of(two)), "glance")),
        ListBlock.numbered(List.of(nested, ListItem.of(three))),
        new Heading(2, two, "chart"),
        chart(one, two, three),
        table(one, two, three),
        new Callout(Tone.POOR, three, List.of(Paragraph.of(two))),
        Note.of(one));
  }

  private static Block chart(String one, String two, String three) {
    ChartValue value = new ChartValue(Optional.of(BigDecimal.TEN), "10");
    return new BarChart(
        one,
        three,
        two,
        one,
        List.of(two, three),
        List.of(new ChartSeries(one, List.of(value, value))),
        List.of());
  }

  private static Block table(String one, String two, String three) {
    List<TableColumn> columns = List.of(
        TableColumn.rowHeader(one),
        TableColumn.number(two).in(three),
        TableColumn.text(three).in(three));
    return new Table(
        one,
        columns,
        List.of(
            TableRow.ofTexts(List.of(one, "1", three)),
            TableRow.of(TableCell.of(two), new TableCell(List.of(Text.of(""))), TableCell.of("5")),
            TableRow.of(TableCell.of(three).over(3, 1))));
  }
}
