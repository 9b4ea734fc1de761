package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.Text;

class LineBreakerTest {
  private static final List<FontFamily> FAMILIES = FontLibrary.bundled().families("en");

  @Test
  void breaksBetweenWords() {
    assertThat(lines("one two three", 45)).containsExactly("one two ", "three");
  }

  @Test
  void breaksAWordOnlyIfItIsWiderThanALine() {
    assertThat(lines("a mmmmmmmmmm b", 50)).containsExactly("a ", "mmmmm", "mmmmm ", "b");
  }

  @Test
  void keepsADateTogether() {
    assertThat(lines("due on 2024-08-31", 60)).containsExactly("due on ", "2024-08-31");
    assertThat(lines("well-known", 35)).containsExactly("well-", "known");
  }

  @Test
  void keepsACodeTogether() {
    assertThat(lines("see AUD-F01", 55)).containsExactly("see ", "AUD-F01");
    assertThat(lines("well-knownF", 40)).containsExactly("well-", "knownF");
  }

  @Test
  void keepsElisionsAndNamesWithFullStopsTogether() {
    assertThat(lines("accords d\u2019acc\u00E8s", 50))
        .containsExactly("accords ", "d\u2019acc\u00E8s");
    assertThat(lines("see example.org", 70)).containsExactly("see ", "example.org");
    assertThat(lines("one. two", 30)).containsExactly("one. ", "two");
  }

  @Test
  void beginsNoLineWithAnArabicComma() {
    assertThat(lines("mm (mm)\u060C mm", 42)).containsExactly("mm ", "(mm)\u060C ", "mm");
    assertThat(lines("mm (mm)\u061B mm", 42)).containsExactly("mm ", "(mm)\u061B ", "mm");
  }

  @Test
  void letsSpacesHangOverTheEnd() {
    assertThat(lines("one" + " ".repeat(100) + "two", 30))
        .containsExactly("one" + " ".repeat(100), "two");
  }

  @Test
  void hasNoLinesForAnEmptyText() {
    assertThat(lines("", 30)).isEmpty();
  }

  @Property(tries = 300)
  void keepsEveryCharacterOnceAndEveryLineInside(
      @ForAll @StringLength(max = 300) @CharRange(from = ' ', to = '~') String text,
      @ForAll @DoubleRange(min = 12, max = 200) double width) {
    assertThat(String.join("", lines(text, width))).isEqualTo(text);
    assertThat(LineBreaker.lines(styled(text), 10, width))
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width + 0.02));
  }

  private static List<String> lines(String text, double width) {
    return LineBreaker.lines(styled(text), 10, width).stream()
        .map(line -> text.substring(line.from(), line.to()))
        .toList();
  }

  private static StyledText styled(String text) {
    FontBook fonts = new FontBook(FAMILIES);
    SpanCollector collected = SpanCollector.ofTexts(List.of(Text.of(text)), FontStyle.REGULAR);
    return StyledText.of(collected, fonts, new ScriptShaper(fonts), Direction.LEFT_TO_RIGHT);
  }
}
