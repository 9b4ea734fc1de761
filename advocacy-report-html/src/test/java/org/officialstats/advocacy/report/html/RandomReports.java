package org.officialstats.advocacy.report.html;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Callout;
import org.officialstats.advocacy.report.ChartPart;
import org.officialstats.advocacy.report.ChartSeries;
import org.officialstats.advocacy.report.ChartValue;
import org.officialstats.advocacy.report.Contents;
import org.officialstats.advocacy.report.CrossReference;
import org.officialstats.advocacy.report.DonutChart;
import org.officialstats.advocacy.report.Emphasis;
import org.officialstats.advocacy.report.Footnote;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Hyperlink;
import org.officialstats.advocacy.report.Image;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Isolate;
import org.officialstats.advocacy.report.KeyFigure;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.Layout;
import org.officialstats.advocacy.report.LineChart;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.ListItem;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.StatusWord;
import org.officialstats.advocacy.report.Strong;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;
import org.officialstats.advocacy.report.TextBlock;
import org.officialstats.advocacy.report.Tone;

/** Reports of random blocks and hostile texts, each the same for the same seed. */
final class RandomReports {
  private static final List<String> LANGUAGES =
      List.of("en", "fr", "es", "ru", "ar", "zh-Hans", "he", "de-CH", "fa-Latn");
  private static final List<String> TEXTS = List.of(
      "word",
      "two words",
      "12,5 %",
      "<b>&amp;\"'</p></style>",
      "]]> --> <!-- <![CDATA[",
      "\u202Eevil\u202C \u2066isolated\u2069",
      "half \uD83D pair \uE000 \uFFFE",
      "\uD83D\uDE00 e\u0301",
      "bell\u0007 null\u0000 next\u0085line\ttab\nline\r",
      "عربي (12) نص",
      "עברית",
      "中文，標點",
      "javascript:alert(1)",
      "x".repeat(3_000));

  private final Random random;

  RandomReports(long seed) {
    random = new Random(seed);
  }

  ReportDocument next() {
    return SampleReports.blank()
        .language(any(LANGUAGES))
        .title(text())
        .subtitle(any(List.of("", text())))
        .layout(any(List.of(Layout.values())))
        .blocks(named(several(0, 8, this::block)))
        .build();
  }

  /** Headings get ids of their own and levels that do not skip; the first one can be linked to. */
  private static List<Block> named(List<Block> blocks) {
    List<Block> named = new ArrayList<>();
    named.add(new Heading(1, "first", "first"));
    int level = 1;
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        level = Math.min(heading.level(), level + 1);
        named.add(new Heading(level, heading.text(), "h" + named.size()));
      } else {
        named.add(block);
      }
    }
    return named;
  }

  private Block block() {
    return switch (random.nextInt(11)) {
      case 0 -> new Heading(from(1, 3), text(), "x");
      case 1 -> table();
      case 2 -> lines();
      case 3 -> donut();
      case 4 -> new KeyFigures(several(1, 4, this::figure));
      case 5 -> new Callout(any(List.of(Tone.values())), text(), several(0, 2, () -> running(2)));
      case 6 -> new Note(inlines());
      case 7 -> new Contents(text(), from(1, 3));
      case 8 ->
        new Image(
            TestPictures.picture(from(1, 30), from(1, 30)),
            text(),
            any(List.of(Optional.empty(), Optional.of(text()))),
            from(5, 100));
      default -> running(3);
    };
  }

  private TextBlock running(int depth) {
    if (depth == 0 || random.nextInt(3) > 0) {
      return new Paragraph(inlines());
    }
    return new ListBlock(random.nextBoolean(), several(1, 3, () -> item(depth)));
  }

  private ListItem item(int depth) {
    List<TextBlock> blocks = new ArrayList<>(List.of(new Paragraph(inlines())));
    blocks.addAll(several(0, 2, () -> running(depth - 1)));
    return new ListItem(blocks);
  }

  private Table table() {
    int columns = from(1, 4);
    return new Table(
        text(),
        several(columns, columns, this::column),
        several(0, 4, () -> new TableRow(several(columns, columns, this::cell))));
  }

  private TableColumn column() {
    TableColumn column = any(List.of(
        TableColumn.rowHeader(text()), TableColumn.text(text()), TableColumn.number(text())));
    return random.nextInt(3) == 0 ? column.in("group") : column;
  }

  private TableCell cell() {
    return new TableCell(random.nextBoolean() ? List.of() : inlines());
  }

  private Block lines() {
    int periods = from(1, 6);
    return new LineChart(
        text(),
        text(),
        text(),
        text(),
        several(periods, periods, this::text),
        several(1, 3, () -> new ChartSeries(text(), several(periods, periods, this::value))),
        List.of());
  }

  private Block donut() {
    return new DonutChart(
        text(),
        text(),
        text(),
        text(),
        text(),
        several(1, 6, () -> new ChartPart(text(), value())),
        Optional.of(text()));
  }

  private ChartValue value() {
    return random.nextInt(3) == 0
        ? ChartValue.missing(text())
        : ChartValue.of(BigDecimal.valueOf(random.nextInt(100)), text());
  }

  private KeyFigure figure() {
    return new KeyFigure(
        text(),
        text(),
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(new StatusWord(text(), any(List.of(Tone.values())))),
        several(0, 3, this::text));
  }

  private List<Inline> inlines() {
    return several(1, 4, this::inline);
  }

  private Inline inline() {
    List<Text> pieces = several(1, 2, this::piece);
    return switch (random.nextInt(9)) {
      case 0 -> new Emphasis(pieces);
      case 1 -> new Strong(pieces);
      case 2 -> new Hyperlink(pieces, URI.create("https://example.org/?q=%3C&r='x'"));
      case 3 -> new CrossReference(pieces, "first");
      case 4 -> new Footnote(pieces);
      case 5 -> new Isolate(pieces);
      default -> pieces.get(0);
    };
  }

  private Text piece() {
    return random.nextInt(4) == 0 ? Text.of(text(), any(LANGUAGES)) : Text.of(text());
  }

  private String text() {
    return any(TEXTS);
  }

  private int from(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> List<T> several(int least, int most, Supplier<? extends T> one) {
    List<T> list = new ArrayList<>();
    for (int left = from(least, most); left > 0; left--) {
      list.add(one.get());
    }
    return list;
  }
}
