package org.officialstats.advocacy.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private final Wording french = in(Language.FR);

  private static Wording in(Language language) {
    return Wording.of(WordingTest.class, "sample", Formats.of(language));
  }

  @Test
  void fillsThePlacesOfATextAndTakesValuesAsTheyAre() {
    assertThat(french.text("plain")).isEqualTo("Rien à remplir");
    assertThat(french.text("greeting", "name", "$1 {other}"))
        .isEqualTo("Bonjour $1 {other}\u00A0!");
    assertThat(french.keys())
        .containsExactly(
            "day-of-week.monday",
            "day.monday",
            "days.one",
            "days.other",
            "greeting",
            "plain",
            "voted.many",
            "voted.one",
            "voted.other");
  }

  @Test
  void givesThePiecesOfATextInOrder() {
    List<Object> pieces = french.pieces("greeting", ImmutableMap.of("name", 5), text -> text);
    assertThat(pieces).containsExactly("Bonjour ", 5, "\u00A0!");
    assertThat(french.<Object>pieces("plain", ImmutableMap.of(), text -> text))
        .containsExactly("Rien à remplir");
  }

  @ParameterizedTest
  @CsvSource({"0, 0 jour", "1, 1 jour", "1.5, '1,5 jour'", "2, 2 jours", "-2, \u22122 jours"})
  void choosesTheFormByTheNumber(BigDecimal number, String written) {
    assertThat(french.count("days", number)).isEqualTo(written);
  }

  @Test
  void letsAnotherFormStandInForThatOfFullMillionsOnly() {
    assertThat(french.count("days", 2_000_000)).isEqualTo("2\u00A0000\u00A0000 jours");
    assertThat(french.count("voted", new BigDecimal("1000000"), ImmutableMap.of("where", "Rome")))
        .isEqualTo("À Rome, 1\u00A0000\u00A0000 de voix");
    assertThatThrownBy(() -> french.count("greeting", 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("[sample_fr.properties] no text 'greeting.one'");
  }

  @Test
  void findsWordsForConstants() {
    assertThat(french.word(DayOfWeek.MONDAY)).isEqualTo("lundi");
    assertThat(french.word("day", DayOfWeek.MONDAY)).isEqualTo("le lundi");
    assertThat(french.find("day.sunday")).isEmpty();
    assertThat(french.find("greeting")).contains("Bonjour {name}\u00A0!");
  }

  @Test
  void namesTheTextThePlaceAndTheResourceThatAreMissing() {
    assertThatThrownBy(() -> french.text("no.such"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("[sample_fr.properties] no text 'no.such'");
    assertThatThrownBy(() -> french.text("greeting"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("[sample_fr.properties] text 'greeting': no value for 'name'");
    assertThatThrownBy(() -> in(Language.ZH))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("sample_zh.properties");
  }
}
