package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.Text;
import org.officialstats.advocacy.report.pdf.DocumentFont.CodedGlyph;

/** Every word is set as HarfBuzz sets it; {@code tools/refresh-arabic-oracle.sh} asks it. */
class ArabicOracleTest {
  private static final Pattern GLYPH =
      Pattern.compile("(\\d+)(?:@(-?\\d+),(-?\\d+))?\\+(-?\\d+)(?:,-?\\d+)?");
  private static final FontBook FONTS = new FontBook(FontLibrary.bundled().families("ar"));

  @Test
  void placesEveryGlyphWhereHarfBuzzDoes() throws IOException {
    List<String> differences = new ArrayList<>();
    int words = 0;
    int marked = 0;
    for (String line : lines("arabic-oracle.tsv")) {
      String[] parts = line.split("\t", -1);
      FontStyle face = parts[0].equals("Bold") ? FontStyle.BOLD : FontStyle.REGULAR;
      words++;
      marked += parts[1].chars().anyMatch(letter -> ArabicMarks.isMark((char) letter)) ? 1 : 0;
      List<Placed> expected = expected(parts[2]);
      List<Placed> actual = actual(parts[1], face);
      if (!actual.equals(expected)) {
        differences.add(parts[0] + " " + parts[1] + "\n  " + expected + "\n  " + actual);
      }
    }
    assertThat(words).isGreaterThan(1_000);
    assertThat(marked).isGreaterThan(1_000);
    assertThat(differences).isEmpty();
  }

  @Test
  void comparesEveryWordInBothFaces() throws IOException {
    assertThat(lines("arabic-oracle.tsv")).hasSize(2 * lines("arabic-words.txt").size());
  }

  /** The glyphs by their places, from left to right. */
  private static List<Placed> expected(String shaped) {
    List<Placed> placed = new ArrayList<>();
    int pen = 0;
    for (String glyph : shaped.substring(1, shaped.length() - 1).split("\\|", -1)) {
      Matcher parts = GLYPH.matcher(glyph);
      assertThat(parts.matches()).as(glyph).isTrue();
      int right = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
      int up = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
      placed.add(new Placed(Integer.parseInt(parts.group(1)), pen + right, up));
      pen += Integer.parseInt(parts.group(4));
    }
    return sorted(placed);
  }

  private static List<Placed> actual(String word, FontStyle face) {
    StyledText text = StyledText.of(
        SpanCollector.ofTexts(List.of(Text.of(word)), face),
        FONTS,
        new ScriptShaper(FONTS),
        Direction.RIGHT_TO_LEFT);
    List<Placed> placed = new ArrayList<>();
    int pen = 0;
    for (int at = text.length() - 1; at >= 0; at--) {
      DocumentFont font = text.fontAt(at);
      CodedGlyph glyph = font.characters().get(text.codeAt(at));
      if (glyph.glyph() != font.font().glyph(' ')) {
        placed.add(new Placed(glyph.glyph(), pen + glyph.right(), glyph.up()));
      }
      pen += glyph.advance();
    }
    return sorted(placed);
  }

  private static List<Placed> sorted(List<Placed> placed) {
    placed.sort(
        Comparator.comparing(Placed::x).thenComparing(Placed::y).thenComparing(Placed::glyph));
    return placed;
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = ArabicOracleTest.class.getResourceAsStream(file)) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .toList();
    }
  }

  private record Placed(int glyph, int x, int y) {}
}
