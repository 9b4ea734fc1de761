package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {
  private static final LocalizedText TEXT =
      LocalizedText.of(Map.of("fr", "Données", "ar", "بيانات", "pt", "Dados"));

  @ParameterizedTest
  @CsvSource({
    "fr, fr",
    "fr-CA, fr",
    "pt-BR, pt",
    "en, fr",
    "zh, fr",
    "ar-EG, ar",
    "AR, ar",
    "zh-Hant-TW, fr",
    "de, fr"
  })
  void fallsBackToTheShorterTagThenToTheSixLanguages(String asked, String answered) {
    assertThat(TEXT.languageFor(asked)).isEqualTo(answered);
    assertThat(TEXT.in(asked)).isEqualTo(TEXT.texts().get(answered));
  }

  @Test
  void fallsBackToTheFirstTagWhenNoneOfTheSixIsThere() {
    assertThat(LocalizedText.of("pt", "Dados", "de", "Daten").languageFor("en")).isEqualTo("de");
  }

  @Test
  void keepsTagsInCanonicalFormAndInOrder() {
    LocalizedText text = LocalizedText.of("PT-br", "Dados", "EN", "Data");

    assertThat(text.texts().keySet()).containsExactly("en", "pt-BR");
    assertThat(text.has("pt-BR")).isTrue();
    assertThat(text.has("PT-BR")).isTrue();
    assertThat(text.has("pt")).isFalse();
  }

  @Test
  void addsAndReplacesALanguageInACopy() {
    LocalizedText more = TEXT.with("EN", "Data").with("en", "Big Data");

    assertThat(more.in("en")).isEqualTo("Big Data");
    assertThat(TEXT.has("en")).isFalse();
  }

  @Test
  void doesNotChangeWithTheMapItWasMadeFrom() {
    Map<String, String> texts = new LinkedHashMap<>(Map.of("en", "Data"));
    LocalizedText text = LocalizedText.of(texts);
    texts.clear();

    assertThat(text.in("en")).isEqualTo("Data");
  }

  @Test
  void refusesToSayNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of(Map.of()))
        .withMessage("localized text: no language; expected at least one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of("en", " \n"))
        .withMessage("localized text: the text for 'en' is blank; leave the language out");
  }

  @Test
  void refusesOneLanguageTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of("en-gb", "a", "en-GB", "b"))
        .withMessageMatching("localized text: language 'en-(gb|GB)' twice; expected it once");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "und", "english language", "e", "en_GB", "en-"})
  void refusesWhatIsNoLanguageTag(String tag) {
    assertThat(LocalizedText.canonicalLanguage(tag)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of(tag, "x"))
        .withMessage("localized text: '" + tag
            + "' is not a language tag; expected BCP 47 such as 'en' or 'pt-BR'");
  }

  @Test
  void refusesControlCharactersButLineFeedAndTab() {
    assertThat(LocalizedText.of("en", "a\n\tb").in("en")).isEqualTo("a\n\tb");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of("en", "a\rb"))
        .withMessage(
            "text for 'en': character U+000D at 1; expected no control characters and no unpaired"
                + " surrogates");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.of("en", "x".repeat(100_001)))
        .withMessage("text for 'en': 100001 characters; expected at most 100000");
  }

  @Test
  void namesTheArgumentThatIsNull() {
    assertThatNullPointerException().isThrownBy(() -> TEXT.in(null)).withMessage("languageTag");
    assertThatNullPointerException().isThrownBy(() -> TEXT.has(null)).withMessage("languageTag");
    assertThatNullPointerException()
        .isThrownBy(() -> LocalizedText.of((Map<String, String>) null))
        .withMessage("texts");
  }
}
