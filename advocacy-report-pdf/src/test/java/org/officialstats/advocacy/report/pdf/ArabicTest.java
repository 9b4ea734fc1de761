package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Isolate;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.ListItem;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Phrases;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;

class ArabicTest {
  @Test
  void joinsLettersToTheirNeighbours() {
    String word = "\u0628\u0628\u0628"; // three times beh
    assertThat(ArabicJoining.form(word, 0)).isEqualTo(0xFE91);
    assertThat(ArabicJoining.form(word, 1)).isEqualTo(0xFE92);
    assertThat(ArabicJoining.form(word, 2)).isEqualTo(0xFE90);
    assertThat(ArabicJoining.form("\u0628", 0)).isEqualTo(0xFE8F);
  }

  @Test
  void doesNotJoinAfterALetterThatStandsApart() {
    String word = "\u062F\u0628"; // dal, beh
    assertThat(ArabicJoining.form(word, 0)).isEqualTo(0xFEA9);
    assertThat(ArabicJoining.form(word, 1)).isEqualTo(0xFE8F);
  }

  @Test
  void looksThroughVowelMarks() {
    assertThat(ArabicJoining.form("\u0628\u064E\u0628", 0)).isEqualTo(0xFE91);
  }

  @Test
  void bindsLamAndAlef() {
    assertThat(ArabicJoining.lamAlef("\u0644\u0627", 0, 1)).isEqualTo(0xFEFB);
    assertThat(ArabicJoining.lamAlef("\u0628\u0644\u0627", 1, 2)).isEqualTo(0xFEFC);
    assertThat(ArabicJoining.lamAlef("\u0644\u0628", 0, 1)).isZero();
  }

  @Test
  void conformsAndReadsInOrder() throws IOException {
    ReportDocument report = SampleReports.blank()
        .language("ar")
        .title("التحديث الفصلي")
        .blocks(List.of(
            new Heading(1, "ملخص", "summary"),
            Paragraph.of(
                "عُقِدَت 2 من 6 فعاليات (33.3 %) مع «Example Telecom» لأغراض الإحصاءات الرسمية."),
            ListBlock.numbered(List.of(ListItem.of("حوار السياسات"), ListItem.of("ثلاث ورش عمل"))),
            new Table(
                "جدول",
                List.of(TableColumn.rowHeader("البلد"), TableColumn.number("العدد")),
                List.of(TableRow.ofTexts(List.of("رواندا", "12"))))))
        .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(new PdfReportRenderer(FontLibrary.bundled(), Conformance.PDF_A_2A)
            .render(report, out)
            .warnings())
        .isEmpty();
    assertThat(TaggedPdf.read(out.toByteArray()).text()).isEqualTo(report.text());
    assertThat(VeraPdf.failures(out.toByteArray())).isEmpty();
  }

  @Test
  void leavesALetterThatJoinsNoOtherAsItIs() {
    assertThat(ArabicJoining.form("\u0628\u0621", 1)).isEqualTo(0x0621);
  }

  @Test
  void putsShaddaNextToTheLetterAndTheVowelUponIt() {
    assertThat(ArabicMarks.rank('\u0654')).isLessThan(ArabicMarks.rank('\u0651'));
    assertThat(ArabicMarks.rank('\u0651')).isLessThan(ArabicMarks.rank('\u064E'));
    assertThat(ArabicMarks.rank('\u0650')).isLessThan(ArabicMarks.rank('\u0670'));
    assertThat(ArabicMarks.rank('\u0670')).isLessThan(ArabicMarks.rank('\u0656'));
  }

  @Test
  void keepsBracketsOfForeignWordsWithThem() {
    List<Span> spans = List.of(span(0, 3, null), span(3, 20, "en"), span(20, 23, null));
    byte[] levels = Directions.levels(
        "\u0646\u0635 Example (Telecom) \u0646\u0635", spans, Direction.RIGHT_TO_LEFT);
    assertThat(levels).hasSize(23);
    assertThat(Arrays.copyOfRange(levels, 3, 19)).containsOnly((byte) 2);
    assertThat(levels[0]).isEqualTo((byte) 1);
    assertThat(levels[22]).isEqualTo((byte) 1);
  }

  @Test
  void showsAPercentSignBehindItsDigits() {
    assertThat(seen("نسبة 50%، ثم -6.1%.")).isEqualTo(".-6.1% مث ،50% ةبسن");
    assertThat(seen("50%")).isEqualTo("50%");
    assertThat(seen("نسبة ٥٠٪")).as("as Arabic has it").isEqualTo("٪٥٠ ةبسن");
  }

  @Test
  void showsWhatIsIsolatedByItselfAndTheRestInTheOrderOfReading() {
    String seen = seen("انتهى «", Isolate.of("Trust (2024)"), "» (", Isolate.of("event/e-1"), ").");
    assertThat(seen).isEqualTo(".(event/e-1) «Trust (2024)» ىهتنا");
    assertThat(seen("هو ", Isolate.of("-5"), "، ثم ", Isolate.of("2024-Q1"), "."))
        .isEqualTo(".2024-Q1 مث ،-5 وه");
    assertThat(seen("هو ", Isolate.of("ثقة AI"), "!")).isEqualTo("!AI ةقث وه");
    assertThat(seen("انتهى «", Text.of("Trust (2024)"), "» (", Text.of("event/e-1"), ")."))
        .as("what is not isolated goes astray")
        .isNotEqualTo(seen);
  }

  /** The characters of an Arabic line from left to right, as they are drawn. */
  private static String seen(Object... pieces) {
    List<Inline> inlines = Arrays.stream(pieces)
        .map(piece -> piece instanceof Inline inline ? inline : Text.of((String) piece))
        .toList();
    SpanCollector collected = new SpanCollector(FontStyle.REGULAR, Phrases.NONE)
        .addAll(inlines, new Destinations(), null);
    String text = collected.text();
    byte[] levels = Directions.levels(text, collected.spans(), Direction.RIGHT_TO_LEFT);
    Integer[] places = new Integer[text.length()];
    Arrays.setAll(places, at -> at);
    Bidi.reorderVisually(levels, 0, places, 0, places.length);
    StringBuilder seen = new StringBuilder();
    for (int at : places) {
      boolean rightToLeft = (levels[at] & 1) == 1;
      seen.append(rightToLeft ? mirrored(text.charAt(at)) : text.charAt(at));
    }
    return seen.toString();
  }

  private static char mirrored(char character) {
    String pairs = "()«»[]";
    int at = pairs.indexOf(character);
    return at < 0 ? character : pairs.charAt(at ^ 1);
  }

  @Test
  void keepsNumbersDatesAndBracketsInOrder() throws IOException {
    String text = "\u0639\u062F\u062F (12) \u0645\u0646 [3.5 %] \u0641\u064A 2024-03-31";
    byte[] levels =
        Directions.levels(text, List.of(span(0, text.length(), null)), Direction.RIGHT_TO_LEFT);
    assertThat(levelsOf(text, levels, "12")).containsOnly((byte) 2);
    assertThat(levelsOf(text, levels, "(")).containsOnly((byte) 1);
    assertThat(levelsOf(text, levels, ")")).containsOnly((byte) 1);
    assertThat(levelsOf(text, levels, "3.5")).containsOnly((byte) 2);
    assertThat(levelsOf(text, levels, "]")).containsOnly((byte) 1);
  }

  @Test
  void keepsTheSignOfANumberBeforeIt() {
    String text = "\u0639\u062F\u062F \u22126";
    byte[] levels =
        Directions.levels(text, List.of(span(0, text.length(), null)), Direction.RIGHT_TO_LEFT);
    assertThat(levelsOf(text, levels, "\u22126")).containsOnly((byte) 2);
    byte[] alone = Directions.levels("+5 %", List.of(span(0, 4, null)), Direction.RIGHT_TO_LEFT);
    assertThat(alone).startsWith((byte) 2, (byte) 2, (byte) 1);
  }

  @Property(tries = 500)
  void hasTheLevelsOfTheBidirectionalAlgorithm(
      @ForAll
          @StringLength(min = 1, max = 12)
          @Chars({'ن', 'ص', '\u064E', ' ', '(', ')', '«', '.', '،', ':', '!', 'a', '1', '٣', '/'})
          String text) {
    Bidi algorithm = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
    byte[] expected = new byte[text.length()];
    for (int at = 0; at < expected.length; at++) {
      expected[at] = (byte) algorithm.getLevelAt(at);
    }
    Span whole = span(0, text.length(), null);
    assertThat(Directions.levels(text, List.of(whole), Direction.RIGHT_TO_LEFT))
        .containsExactly(expected);
  }

  @Test
  void readsSignsThatAreIsolatedFromTheLeft() {
    Span signs = span(0, 2, null).apart();
    assertThat(Directions.levels("!?", List.of(signs), Direction.RIGHT_TO_LEFT))
        .containsExactly(2, 2);
  }

  @Test
  void needsNoLevelsWithoutArabic() {
    assertThat(Directions.levels("a", List.of(span(0, 1, null)), Direction.LEFT_TO_RIGHT))
        .isNull();
  }

  private static byte[] levelsOf(String text, byte[] levels, String part) {
    int at = text.indexOf(part);
    return Arrays.copyOfRange(levels, at, at + part.length());
  }

  private static Span span(int from, int to, @Nullable String language) {
    return new Span(from, to, FontStyle.REGULAR, Optional.ofNullable(language), Optional.empty());
  }
}
