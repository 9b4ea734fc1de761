package org.officialstats.advocacy.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.PartialDate;

class PhrasesTest {
  private static final String HEAD = "key\ten\tfr\tes\tru\tar\tzh\n";
  private static final String ROW =
      "of\t{a} of {b}\t{a} de {b}\t{b}: {a}\t{a} из {b}\t{a} من {b}\t{b}中的{a}\n";

  private final Phrases phrases =
      Phrases.parse("t.tsv", HEAD + ROW + "no\tno\tnon\tno\tнет\tلا\t否\n");

  @Test
  void areTextsByKeyAndLanguage() {
    assertThat(phrases.keys()).containsExactly("of", "no");
    assertThat(phrases.in("fr", "no")).isEqualTo("non");
    assertThat(phrases.all("no").in("zh")).isEqualTo("否");
    assertThat(phrases.find("of").map(text -> text.in("en"))).contains("{a} of {b}");
    assertThat(phrases.find("off")).isEmpty();
  }

  @Test
  void putValuesAtTheirPlacesInTheOrderOfTheLanguage() {
    Map<String, String> values = Map.of("a", "8", "b", "19");
    assertThat(phrases.in("en", "of", values)).isEqualTo("8 of 19");
    assertThat(phrases.in("zh", "of", values)).isEqualTo("19中的8");
  }

  @Test
  void letEachLanguageSayAValueInItsWay() {
    Phrases since = Phrases.parse(
        "t.tsv",
        HEAD
            + "held\theld {day:on}\ttenu {day:on}\tcelebrado {day:on}\tпроведено {day:on}\tعُقد {day:on}\t{day:on}\n");
    assertThat(since
            .all("held", Map.of("day", Value.of(PartialDate.of(2024, 3))))
            .texts())
        .containsEntry("en", "held in March 2024")
        .containsEntry("fr", "tenu en mars 2024")
        .containsEntry("es", "celebrado en marzo de 2024")
        .containsEntry("ru", "проведено в марте 2024\u00A0г.")
        .containsEntry("ar", "عُقد في آذار/مارس 2024")
        .containsEntry("zh", "于2024年3月");
  }

  @Test
  void areAPartOfOtherPhrases() {
    Value part = phrases.part("of", Map.of("a", Value.of(8), "b", Value.verbatim("event/e")));
    assertThat(phrases.all("of", Map.of("a", part, "b", Value.of(19))).texts())
        .containsEntry("en", "8 of event/e of 19")
        .containsEntry("ar", "8 من \u2068event/e\u2069 من 19");
  }

  @Test
  void neverReadAValueAsAPlace() {
    assertThat(phrases.in("en", "of", Map.of("a", "{b} $1 \\", "b", "{a}")))
        .isEqualTo("{b} $1 \\ of {a}");
  }

  @Test
  void areInEnglishWhereTheLanguageIsNoneOfTheSix() {
    assertThat(phrases.in("pt", "no")).isEqualTo("no");
    assertThat(phrases.in("fr-CA", "no")).isEqualTo("non");
  }

  @Test
  void refuseAKeyThatIsNotThereAndAPlaceWithoutAValue() {
    assertThatThrownBy(() -> phrases.in("en", "off"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("[t.tsv] no text 'off'");
    assertThatThrownBy(() -> phrases.in("en", "of", Map.of("a", "1")))
        .hasMessage("[t.tsv] text 'of': no value for 'b'");
    assertThatThrownBy(() -> phrases.all("of")).hasMessage("[t.tsv] text 'of': no value for 'a'");
  }

  @Test
  void refuseATableThatIsNotOfItsForm() {
    refuses(
        "key\ten\tfr\n",
        "[t.tsv, line 1] columns key, en, fr; expected key and en, fr, es, ru, ar, zh");
    refuses(
        HEAD.replace("key", "id"),
        "[t.tsv, line 1] columns id, en, fr, es, ru, ar, zh; expected key and en, fr, es, ru, ar, zh");
    refuses(
        HEAD.replace("zh", "zh\ten"),
        "[t.tsv, line 1] columns key, en, fr, es, ru, ar, zh, en; expected key and en, fr, es, ru, ar, zh");
    refuses(HEAD + ROW + ROW, "[t.tsv, line 3] key 'of' twice; expected it once");
    refuses(HEAD + "no\tno\tnon\n", "[t.tsv, line 2] 3 cells; expected a key and 6 texts");
    refuses(HEAD + "no\tno\tnon\t \tнет\tلا\t否\n", "[t.tsv, line 2] no text in es; expected one");
    refuses(
        HEAD + ROW.replace("{a} de {b}", "{a} de"),
        "[t.tsv, line 2] places [a] in fr; expected [a, b] as in en");
    refuses(
        HEAD + ROW.replace("{b}: {a}", "{b}: {a"),
        "[t.tsv, line 2] a single '{' at character 6; expected a name in braces, such as {title}; double the"
            + " brace where it is meant");
    refuses(
        HEAD + ROW.replace("{b}: {a}", "{b}: {a:off}"),
        "[t.tsv, line 2] no way to say a value: 'a:off'; expected one of on, days, months; leave it out to have"
            + " the value as it is");
  }

  @Test
  void sayWhichTableIsMissing() {
    assertThatThrownBy(() -> Phrases.beside(PhrasesTest.class, "none.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("[none.tsv] not found beside " + PhrasesTest.class.getName()
            + "; the jar of the core module is damaged");
  }

  private static void refuses(String table, String message) {
    assertThatThrownBy(() -> Phrases.parse("t.tsv", table))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }
}
