package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.fonts.FontFace;
import org.officialstats.advocacy.report.fonts.FontFamilyProvider;
import org.officialstats.advocacy.report.fonts.ReportFont;
import org.officialstats.advocacy.report.fonts.zh.NotoSansSc;

class ChineseTest {
  private static final String SAMPLE =
      "根据《统计法》的规定，2024年第一季度（1—3月）共有25％的“大数据”项目——包括Example Telecom公司的——完成了……目标。";
  private static final FontLibrary WITH_CHINESE =
      new FontLibrary(List.of(), List.of(new NotoSansSc()));

  @Test
  void conformsAndReadsInOrder() throws IOException {
    ReportDocument report = chinese(SAMPLE.repeat(5));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(new PdfReportRenderer(WITH_CHINESE, Conformance.PDF_A_2A)
            .render(report, out)
            .warnings())
        .isEmpty();
    assertThat(TaggedPdf.read(out.toByteArray()).text()).isEqualTo(report.text());
    assertThat(VeraPdf.failures(out.toByteArray())).isEmpty();
    try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
      assertThat(new PDFTextStripper().getText(file).replaceAll("\\R", ""))
          .contains(SAMPLE.repeat(5));
    }
  }

  @Test
  void hasEveryCharacterOfGb2312InBothWeights() {
    byte[] rows = new byte[(0xF8 - 0xA1) * (0xFF - 0xA1) * 2];
    int place = 0;
    for (int row = 0xA1; row < 0xF8; row++) {
      for (int cell = 0xA1; cell < 0xFF; cell++) {
        rows[place++] = (byte) row;
        rows[place++] = (byte) cell;
      }
    }
    String all = new String(rows, Charset.forName("GB2312")).replace("\uFFFD", "");
    assertThat(all.codePoints().filter(Character::isIdeographic).distinct().count())
        .isGreaterThanOrEqualTo(6_763);
    FontFamily family = new FontFamily(new NotoSansSc());
    for (FontStyle style : List.of(FontStyle.REGULAR, FontStyle.BOLD)) {
      assertThat(all.codePoints().filter(letter -> family.face(style).glyph(letter) == 0))
          .as("without a glyph in %s", style)
          .isEmpty();
    }
  }

  @Test
  void namesTheArtifactThatIsMissing() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(new PdfReportRenderer(FontLibrary.bundled(), Conformance.PDF_A_2A)
            .render(chinese("中，"), out)
            .warnings())
        .containsExactly(
            "[report] no glyph for U+4E2D; shown as U+FFFD; add the artifact advocacy-report-fonts-zh",
            "[report] no glyph for U+FF0C; shown as U+FFFD; add the artifact advocacy-report-fonts-zh");
    assertThat(TaggedPdf.read(out.toByteArray()).text()).endsWith("中，");
    assertThat(new PdfReportRenderer(WITH_CHINESE, Conformance.PDF_A_2A)
            .render(chinese("\u9F98"), out)
            .warnings())
        .containsExactly("[report] no glyph for U+9F98; shown as U+FFFD; add a font that has it");
  }

  @Test
  void triesFontsOfTheHostFirstThenThoseOfTheLanguage() {
    FontFamilyProvider office = new OfficeFont();
    FontLibrary library = new FontLibrary(List.of(office), List.of(new NotoSansSc()));
    assertThat(library.families("zh-Hans"))
        .extracting(FontFamily::id)
        .containsExactly("office", "noto-sans-sc", "noto-sans", "vazirmatn");
    assertThat(library.families("fr"))
        .extracting(FontFamily::id)
        .containsExactly("office", "noto-sans", "vazirmatn", "noto-sans-sc");
    assertThat(library.families("ar"))
        .extracting(FontFamily::id)
        .containsExactly("office", "vazirmatn", "noto-sans", "noto-sans-sc");
  }

  @Test
  void letsABoldFaceStandForItalicsAndARegularOneForBold() {
    FontFamily chinese = new FontFamily(new NotoSansSc());
    assertThat(chinese.face(FontStyle.ITALIC)).isSameAs(chinese.face(FontStyle.BOLD));
    FontFamily office = new FontFamily(new OfficeFont());
    assertThat(office.face(FontStyle.ITALIC)).isSameAs(office.face(FontStyle.REGULAR));
  }

  @Test
  void saysWhichFamilyHasNoFont() {
    FontFamilyProvider empty = new FontFamilyProvider() {
      @Override
      public String id() {
        return "empty";
      }

      @Override
      public Set<String> languages() {
        return Set.of();
      }

      @Override
      public Optional<byte[]> font(FontFace face) {
        return Optional.empty();
      }
    };
    assertThatThrownBy(() -> new FontFamily(empty).face(FontStyle.BOLD))
        .hasMessage("[fonts empty] no face REGULAR; expected a TrueType font; mend the provider or"
            + " take it away");
  }

  @Test
  void findsInstalledFontsAndTellsOfBrokenOnes() {
    List<String> notices = new ArrayList<>();
    ClassLoader loader = FontFamilyProvider.class.getClassLoader();
    assertThat(InstalledFonts.find(loader, notice -> notices.add(notice.toString())))
        .extracting(FontFamilyProvider::id)
        .containsExactly("noto-sans-sc");
    assertThat(notices).isEmpty();
    assertThat(InstalledFonts.find(
            new BrokenServices(loader), notice -> notices.add(notice.toString())))
        .extracting(FontFamilyProvider::id)
        .containsExactly("noto-sans-sc");
    assertThat(notices)
        .singleElement()
        .asString()
        .startsWith("[fonts] a family could not be loaded and is left out: ")
        .contains("no.such.Family")
        .endsWith("; update it");
  }

  @Test
  void breaksBetweenCharactersAndBesideLatinWords() {
    assertThat(lines("统计数据", 25)).containsExactly("统计", "数据");
    assertThat(lines("统计Example数据", 45)).containsExactly("统计", "Example", "数据");
  }

  @Test
  void keepsANumberWithADashTogether() {
    assertThat(lines("统计2023—2024年", 62)).containsExactly("统计", "2023—2024", "年");
  }

  @Test
  void keepsSignsWithWhatIsNotChineseToo() {
    assertThat(BreakPlaces.of("—1·℃", place -> false)).containsExactly(4);
    assertThat(BreakPlaces.of("—1·a", place -> false)).containsExactly(4);
  }

  @Property(tries = 200)
  void neverBeginsOrEndsALineWithTheWrongSign(
      @ForAll
          @StringLength(min = 1, max = 60)
          @Chars({
            '统', '计', '数', '据', '，', '。', '（', '）', '《', '》', '“', '”', '、', '％', '！', 'a', '1',
            '：', '；', '？', '」', '』', '】', '〕', '〉', '’', '·', '—', '…', '～', '／', '〗', '］', '｝',
            '‰', '℃', '々', '「', '『', '【', '〔', '〈', '‘', '〖', '［', '｛', '￥', '№', '〝', '〞', '．',
            '′', '″'
          })
          String text) {
    int[] places = BreakPlaces.of(text, place -> false);
    assertThat(places).endsWith(text.length());
    for (int place : Arrays.copyOf(places, places.length - 1)) {
      assertThat("，。）》”、％！：；？」』】〕〉’·—…～／〗］｝‰℃々〞．′″")
          .doesNotContain(text.substring(place, place + 1));
      assertThat("（《“「『【〔〈‘〖［｛￥№〝").doesNotContain(text.substring(place - 1, place));
    }
  }

  @Test
  void setsTwoSignsInARowHalfACharacterCloser() {
    assertThat(width("统。计")).isEqualTo(30);
    for (String pair : List.of("。”", "”。", "）（", "》《", "）、", "“《", "（“", "：“")) {
      assertThat(width("统" + pair + "计")).as(pair).isEqualTo(35);
    }
    assertThat(width("统（“《计》”）计")).isEqualTo(70);
    assertThat(width("统——计")).isCloseTo(20 + 2 * width("—"), Offset.offset(0.001));
    assertThat(width("统·《计")).isEqualTo(width("统·计") + 10);
  }

  @Test
  void letsTheEmptyHalfOfASignStandOutsideOfTheLine() {
    assertThat(lines("统计数据。", 45)).containsExactly("统计数据。");
    assertThat(lines("统计数据。", 44)).containsExactly("统计数", "据。");
    assertThat(lines("（统计数据", 45)).containsExactly("（统计数据");
    assertThat(lines("（统计）", 30)).containsExactly("（统计）");
    assertThat(lines("统计数据！", 45)).containsExactly("统计数据！");
  }

  @Test
  void setsOtherScriptsAnEighthOfACharacterApart() {
    assertThat(width("统a计")).isEqualTo(width("统") + width("a") + width("计") + 2.5);
    assertThat(width("2024年")).isEqualTo(width("2024") + 10 + 1.25);
    assertThat(width("统，a")).isEqualTo(width("统，") + width("a"));
    assertThat(width("统 a")).isEqualTo(width("统") + width(" a"));
    assertThat(width("统（a）")).isEqualTo(30 + width("a"));
    assertThat(lines("统a计", width("统a"))).containsExactly("统a", "计");
  }

  @Test
  void leavesSignsOfAnotherFontAsTheyAre() {
    StyledText french = styled("“”“a”“b”", FontLibrary.bundled().families("fr"));
    assertThat(french.lineWidth(0, 8)).isEqualTo(french.width(0, 8));
    double quotes = french.width(0, 2);
    assertThat(french.width(4, 6)).isCloseTo(quotes, Offset.offset(0.001));
  }

  @Test
  void namesFiftyCharactersWithoutAGlyphAndCountsTheOthers() throws IOException {
    StringBuilder rare = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      rare.appendCodePoint(0x20000 + i);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> warnings = new PdfReportRenderer(WITH_CHINESE, Conformance.PDF_A_2A)
        .render(chinese(rare.toString()), out)
        .warnings();
    assertThat(warnings).hasSize(51);
    assertThat(warnings.get(49))
        .isEqualTo("[report] no glyph for U+20031; shown as U+FFFD; add a font that has it");
    assertThat(warnings.get(50))
        .isEqualTo("[report] no glyph for 70 other characters; shown as U+FFFD; add fonts that have"
            + " them");
    assertThat(TaggedPdf.read(out.toByteArray()).text()).endsWith(rare);
  }

  private static ReportDocument chinese(String text) {
    return SampleReports.blank()
        .language("zh-Hans")
        .title("a")
        .blocks(List.of(Paragraph.of(text)))
        .build();
  }

  private static double width(String text) {
    StyledText styled = styled(text);
    return Math.round(styled.width(0, text.length()) * 10_000) / 1_000.0;
  }

  private static List<String> lines(String text, double width) {
    return LineBreaker.lines(styled(text), 10, width).stream()
        .map(line -> text.substring(line.from(), line.to()))
        .toList();
  }

  private static StyledText styled(String text) {
    return styled(text, WITH_CHINESE.families("zh"));
  }

  private static StyledText styled(String text, List<FontFamily> families) {
    FontBook fonts = new FontBook(families);
    SpanCollector collected = SpanCollector.ofTexts(
        List.of(org.officialstats.advocacy.report.Text.of(text)), FontStyle.REGULAR);
    return StyledText.of(collected, fonts, new ScriptShaper(fonts), Direction.LEFT_TO_RIGHT);
  }

  /** A font that an office brings, with an upright face only. */
  private static final class OfficeFont implements FontFamilyProvider {
    @Override
    public String id() {
      return "office";
    }

    @Override
    public Set<String> languages() {
      return Set.of();
    }

    @Override
    public Optional<byte[]> font(FontFace face) {
      return face == FontFace.REGULAR
          ? Optional.of(ReportFont.NOTO_SANS_REGULAR.bytes())
          : Optional.empty();
    }
  }
}
