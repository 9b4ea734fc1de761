package org.officialstats.advocacy.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.officialstats.advocacy.model.LocalizedText;

class LanguageOrderTest {
  @ParameterizedTest
  @CsvSource({
    "fr;pt;en;ar, fr",
    "fr-CA;pt;en, fr-CA",
    "pt;en;ar, pt",
    "pt-BR;en, pt-BR",
    "en;ar, en",
    "en-GB;ar, en-GB",
    "ru;ar;zh, ru",
    "zh;de, zh",
    "it;de, de"
  })
  void takesTheLanguageOfTheReadersThenTheirNextThenEnglishThenAnyOther(
      String languages, String taken) {
    LocalizedText text = text(languages);
    LanguageOrder order = LanguageOrder.of(Language.FR, Stream.of("pt"));

    assertThat(order.languageOf(text)).isEqualTo(taken);
    assertThat(order.in(text)).isEqualTo("in " + taken);
    if (taken.equals("fr")) {
      assertThat(order.foreign(text)).isEmpty();
    } else {
      assertThat(order.foreign(text)).contains(taken);
    }
  }

  @ParameterizedTest
  @CsvSource({"pt;en, pt", "pt-BR;pt;en, pt-BR", "pt-PT;en, en"})
  void takesALongerTagOrAShorterOneButNotAnotherVariant(String languages, String taken) {
    LanguageOrder order = LanguageOrder.of(Language.ZH, Stream.of("pt-BR"));

    assertThat(order.languageOf(text(languages))).isEqualTo(taken);
  }

  private static LocalizedText text(String languages) {
    return LocalizedText.of(
        Stream.of(languages.split(";")).collect(Collectors.toMap(tag -> tag, tag -> "in " + tag)));
  }
}
