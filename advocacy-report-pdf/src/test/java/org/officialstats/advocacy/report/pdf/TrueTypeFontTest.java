package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.fonts.ReportFont;

class TrueTypeFontTest {
  @Test
  void findsGlyphsOfEveryScriptItIsFor() {
    TrueTypeFont latin = read(ReportFont.NOTO_SANS_REGULAR);
    "AzÉñßŁăẾΩωЖяҐ€–…“”•−\uFFFD"
        .codePoints()
        .forEach(letter -> assertThat(latin.glyph(letter)).isPositive());
    TrueTypeFont arabic = read(ReportFont.VAZIRMATN_BOLD);
    "≥≤≠≈ابتثي\uFEDF\uFEFB٠٩،؟\u064E\uFFFD"
        .codePoints()
        .forEach(letter -> assertThat(arabic.glyph(letter)).isPositive());
    assertThat(latin.glyph('中')).isZero();
  }

  @Test
  void givesEachPairOfAGlyphAndATextACodeOfItsOwn() {
    DocumentFont font = new DocumentFont(read(ReportFont.NOTO_SANS_REGULAR), "F0R");
    int[] codes = {
      font.code(7, 'a'), font.code(7, 'b'), font.code(0x1007, 'a'), font.code(0x1007, 'b')
    };
    assertThat(codes).doesNotHaveDuplicates().doesNotContain(0);
    assertThat(new int[] {
          font.code(7, 'a'), font.code(7, 'b'), font.code(0x1007, 'a'), font.code(0x1007, 'b')
        })
        .containsExactly(codes);
    assertThat(font.characters().get(codes[2]).glyph()).isEqualTo(0x1007);
    assertThat(font.characters().get(codes[3]).text()).isEqualTo("b");
    assertThat(font.code(0, '\0'))
        .as("which looks like a place with nothing in it")
        .isPositive();
  }

  @Test
  void writesASubsetThatIsAFontAgain() {
    TrueTypeFont font = read(ReportFont.NOTO_SANS_REGULAR);
    int accented = font.glyph('É');
    List<DocumentFont.CodedGlyph> glyphs = Stream.of(0, font.glyph('A'), accented, font.glyph(' '))
        .map(glyph -> new DocumentFont.CodedGlyph(glyph, "", font.advance(glyph)))
        .toList();
    byte[] subset = GlyphSubset.write(font, glyphs);
    assertThat(subset.length).isLessThan(3_000);
    assertThat(GlyphSubset.write(font, glyphs)).isEqualTo(subset);
  }

  @Test
  void saysWhichFontIsNotOne() {
    assertThatThrownBy(() -> TrueTypeFont.read("office.ttf", new byte[20]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("[font office] no table 'cmap'; expected a TrueType font with outlines");
    assertThatThrownBy(() -> TrueTypeFont.read("office.ttf", new byte[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("[font office.ttf] damaged: it ends too early; expected a TrueType font");
  }

  @Test
  void refusesFontsThatAreCutOff() {
    byte[] whole = ReportFont.VAZIRMATN_REGULAR.bytes();
    for (int length = 0; length < whole.length / 2; length += 97) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> TrueTypeFont.read("part.ttf", part))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static TrueTypeFont read(ReportFont font) {
    return TrueTypeFont.read(font.fileName(), font.bytes());
  }
}
