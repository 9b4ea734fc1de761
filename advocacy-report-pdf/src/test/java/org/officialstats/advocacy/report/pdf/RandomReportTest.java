package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.officialstats.advocacy.report.BarChart;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Callout;
import org.officialstats.advocacy.report.ChartSeries;
import org.officialstats.advocacy.report.ChartValue;
import org.officialstats.advocacy.report.Colour;
import org.officialstats.advocacy.report.Contents;
import org.officialstats.advocacy.report.CrossReference;
import org.officialstats.advocacy.report.Design;
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
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.ListItem;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Picture;
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
import org.officialstats.advocacy.report.fonts.zh.NotoSansSc;

/** Reports that nobody would write: every one becomes a file that reads as the document does. */
class RandomReportTest {
  private static final PdfReportRenderer RENDERER = new PdfReportRenderer(
      new FontLibrary(List.of(), List.of(new NotoSansSc())), Conformance.PDF_A_2A);

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void readsAsTheDocumentDoes(@ForAll("reports") ReportDocument report) throws IOException {
    assertThat(TaggedPdf.read(render(report)).text()).isEqualTo(report.text());
  }

  @Property(tries = 6, edgeCases = EdgeCasesMode.NONE)
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
    Arbitrary<Design> designs = Arbitraries.of(
        Design.STANDARD,
        new Design(
            Optional.of(new Image(SamplePictures.png(), "logo", Optional.empty(), 30)),
            Colour.parse("#222222"),
            Colour.parse("#5A2A00")));
    return Combinators.combine(
            visible(),
            blocks().list().ofMaxSize(8),
            Arbitraries.of("en", "ar", "zh", "ar-u-nu-arab"),
            Arbitraries.of(Layout.class),
            designs)
        .as((title, blocks, language, layout, design) -> SampleReports.blank()
            .language(language)
            .title(title)
            .layout(layout)
            .design(design)
            .blocks(named(blocks))
            .build());
  }

  /** Headings get ids of their own and levels that do not skip; cross-references lead to the first one. */
  private static List<Block> named(List<Block> blocks) {
    List<Block> named = new ArrayList<>();
    named.add(new Heading(1, "first", "first"));
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
    return Arbitraries.oneOf(List.of(
        headings,
        notes,
        callouts,
        texts().map(Block.class::cast),
        tables(),
        charts(),
        figures(),
        images(),
        Arbitraries.integers().between(1, 3).map(depth -> new Contents("C", depth))));
  }

  private static Arbitrary<Block> images() {
    byte[] whole = SamplePictures.png().bytes();
    byte[] photo = SamplePictures.jpeg().bytes();
    Arbitrary<Picture> pictures = Arbitraries.oneOf(
        Arbitraries.of(SamplePictures.png(), SamplePictures.jpeg()),
        Arbitraries.integers()
            .between(40, whole.length)
            .map(length -> Picture.of(Arrays.copyOf(whole, length))),
        Arbitraries.integers()
            .between(700, photo.length - 1)
            .map(place -> Picture.of(changed(photo, place))));
    return Combinators.combine(
            pictures, visible(), visible().optional(), Arbitraries.integers().between(5, 100))
        .as(Image::new);
  }

  private static byte[] changed(byte[] file, int place) {
    byte[] changed = file.clone();
    changed[place] ^= 0x24;
    return changed;
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
          visible().map(TableColumn::rowHeader),
          visible().map(TableColumn::number),
          Combinators.combine(visible(), Arbitraries.of("g", "h"))
              .as((header, group) -> TableColumn.text(header).in(group)));
      Arbitrary<List<TableCell>> cells =
          inlines().list().ofMaxSize(2).map(TableCell::new).list().ofSize(columns * 12);
      return Combinators.combine(
              visible(),
              column.list().ofSize(columns),
              cells,
              Arbitraries.integers().between(0, 12),
              Arbitraries.randoms())
          .as((caption, header, content, rows, random) ->
              new Table(caption, header, rows(content, columns, rows, random)));
    });
  }

  /** Covers the table with cells of random spans. */
  private static List<TableRow> rows(
      List<TableCell> content, int columns, int rows, Random random) {
    boolean[][] covered = new boolean[rows][columns];
    List<TableRow> all = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<TableCell> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        if (!covered[row][column]) {
          int wide = 1;
          while (column + wide < columns
              && !covered[row][column + wide]
              && random.nextInt(4) == 0) {
            wide++;
          }
          int high = random.nextInt(4) == 0 ? 1 + random.nextInt(rows - row) : 1;
          high = cells.isEmpty() && wide == columns ? 1 : high;
          cells.add(content.get(row * columns + column).over(wide, high));
          for (int each = 0; each < high * wide; each++) {
            covered[row + each / wide][column + each % wide] = true;
          }
        }
      }
      if (cells.isEmpty()) {
        return List.of();
      }
      all.add(new TableRow(cells));
    }
    return all;
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
        anyText().map(Isolate::of),
        anyText().map(text -> Text.of(text, "fr")),
        anyText().map(text -> Text.of(text, "ar")),
        visible().map(Footnote::of),
        visible().map(text -> CrossReference.of(text, "first")),
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
            .withCharRange('\u05D0', '\u0670')
            .withChars(" ()12")
            .ofMaxLength(80),
        Arbitraries.strings()
            .withCharRange('\u4E00', '\u4E40')
            .withChars("，。“”《》（）、：…—aé1 ")
            .ofMaxLength(80));
  }
}
