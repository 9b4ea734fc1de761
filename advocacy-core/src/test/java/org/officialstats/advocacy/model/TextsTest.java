package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  @Test
  void givesTheTextBack() {
    assertThat(Texts.line("title", "Données 数据 بيانات 😀")).isEqualTo("Données 数据 بيانات 😀");
    assertThat(Texts.check("note", "a\n\tb", 4)).isEqualTo("a\n\tb");
    assertThat(Texts.check("note", "", 4)).isEmpty();
    assertThat(Texts.problemOfLine("title", "a")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\t \n"})
  void refusesABlankLine(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Texts.line("title", text))
        .withMessage("title: blank; expected a text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\tb", "a\u2028b", "a\u2029b"})
  void refusesMoreThanOneLine(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Texts.line("title", text))
        .withMessage("title: more than one line; expected one line without tabs");
  }

  @Test
  void refusesTooManyCharactersWithoutRepeatingThem() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Texts.line("title", "x".repeat(1001)))
        .withMessage("title: 1001 characters; expected at most 1000");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x07, 0x0D, 0x1B, 0x7F, 0x85, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF, 0x1FFFF})
  void refusesWhatCannotBePrinted(int codePoint) {
    String text = "a" + new String(Character.toChars(codePoint)) + "b";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Texts.check("note", text, 10))
        .withMessage(String.format(java.util.Locale.ROOT, "note: character U+%04X at 1;", codePoint)
            + " expected no control characters and no unpaired surrogates");
  }

  @Test
  void namesThePlaceOfANull() {
    assertThatNullPointerException()
        .isThrownBy(() -> Texts.line("title", null))
        .withMessage("title");
    assertThatNullPointerException()
        .isThrownBy(() -> Texts.check("note", null, 1))
        .withMessage("note");
  }
}
