package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.officialstats.advocacy.report.BarChart;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Callout;
import org.officialstats.advocacy.report.ChartSeries;
import org.officialstats.advocacy.report.ChartValue;
import org.officialstats.advocacy.report.Emphasis;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Hyperlink;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.KeyFigure;
import org.officialstats.advocacy.report.KeyFigures;
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

/** Reports that nobody would write: every one becomes a file that reads as the document does. */
class RandomReportTest {
  private static final PdfReportRenderer RENDERER =
      new PdfReportRenderer(FontLibrary.bundled(), Conformance.PDF_A_2A);

  @Property(tries = 150)
  void readsAsTheDocumentDoes(@ForAll("reports") ReportDocument report) throws IOException {
    assertThat(TaggedPdf.read(render(report)).text()).isEqualTo(report.text());
  }

  @Property(tries = 6)
  void conforms(@ForAll("reports") ReportDocument report) throws IOException {
    assertThat(VeraPdf.failures(render(report))).isEmpty();
  }

  private static byte[] render(ReportDocument report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RENDERER.render(report, out);
    return out.toByteArray();
  }

  @Provide
  Arbitrary<ReportDocument> reports() {
    return Combinators.combine(visible(), blocks().list().ofMaxSize(8))
        .as((title, blocks) ->
            SampleReports.blank().title(title).blocks(named(blocks)).build());
  }

  /** Headings get ids of their own and levels that do not skip. */
  private static List<Block> named(List<Block> blocks) {
    List<Block> named = new ArrayList<>();
    int level = 0;
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

  private static Arbitrary<Block> blocks() {
    Arbitrary<Block> headings = Combinators.combine(Arbitraries.integers().between(1, 3), visible())
        .as((level, text) -> new Heading(level, text, "h"));
    Arbitrary<Block> notes = inlines().list().ofMinSize(1).ofMaxSize(3).map(Note::new);
    Arbitrary<Block> callouts = Combinators.combine(
            Arbitraries.of(Tone.class), visible(), texts().list().ofMaxSize(3))
        .as(Callout::new);
    return Arbitraries.oneOf(
        headings, notes, callouts, texts().map(Block.class::cast), tables(), charts(), figures());
  }

  private static Arbitrary<TextBlock> texts() {
    Arbitrary<TextBlock> paragraphs =
        inlines().list().ofMinSize(1).ofMaxSize(5).map(Paragraph::new);
    Arbitrary<TextBlock> lists = Combinators.combine(
            Arbitraries.of(true, false),
            anyText().map(ListItem::of).list().ofMinSize(1).ofMaxSize(4))
        .as(ListBlock::new);
    return Arbitraries.oneOf(paragraphs, lists);
  }

  private static Arbitrary<Block> tables() {
    return Arbitraries.integers().between(1, 6).flatMap(columns -> {
      Arbitrary<TableColumn> column = Arbitraries.oneOf(
          visible().map(TableColumn::rowHeader), visible().map(TableColumn::number));
      Arbitrary<TableRow> row = inlines()
          .list()
          .ofMaxSize(2)
          .map(TableCell::new)
          .list()
          .ofSize(columns)
          .map(TableRow::new);
      return Combinators.combine(
              visible(), column.list().ofSize(columns), row.list().ofMaxSize(12))
          .as(Table::new);
    });
  }

  private static Arbitrary<Block> charts() {
    Arbitrary<ChartValue> values = Arbitraries.oneOf(
        visible().map(ChartValue::missing),
        Combinators.combine(
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN), visible())
            .as(ChartValue::of));
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(categories -> Combinators.combine(
                visible(),
                visible().list().ofSize(categories),
                Combinators.combine(visible(), values.list().ofSize(categories))
                    .as(ChartSeries::new)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(3))
            .as((text, names, series) ->
                new BarChart(text, text, text, text, names, series, List.of())));
  }

  private static Arbitrary<Block> figures() {
    Arbitrary<Optional<StatusWord>> status = Combinators.combine(
            visible(), Arbitraries.of(Tone.class))
        .as(StatusWord::new)
        .optional();
    return Combinators.combine(visible(), visible(), status, visible().list().ofMaxSize(3))
        .as(KeyFigure::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(KeyFigures::new);
  }

  private static Arbitrary<Inline> inlines() {
    return Arbitraries.oneOf(
        anyText().map(Text::of),
        anyText().map(Emphasis::of),
        anyText().map(Strong::of),
        anyText().map(text -> Text.of(text, "fr")),
        visible().map(text -> Hyperlink.of(text, URI.create("https://example.org/a?b=c"))));
  }

  private static Arbitrary<String> visible() {
    return anyText().map(text -> "v" + text);
  }

  private static Arbitrary<String> anyText() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(60),
        Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(400),
        Arbitraries.strings().withCharRange('\u0400', '\u04FF').withChars(' ').ofMaxLength(200),
        Arbitraries.strings()
            .withCharRange('\u05D0', '\u064A')
            .withChars(" ()12")
            .ofMaxLength(80));
  }
}
