package org.officialstats.advocacy.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeEntry;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Authority;

class VocabularyTest {
  private static final CodeList LIST = CodeList.of("animal", text("Animals"))
      .with(Code.of("animal"), CodeEntry.of(text("animal")))
      .with(Code.of("bird"), CodeEntry.of(text("bird")).under(Code.of("animal")))
      .with(Code.of("owl"), CodeEntry.of(text("owl")).under(Code.of("bird")))
      .with(Code.of("stone"), CodeEntry.of(text("stone")).under(Code.of("mineral")));

  @Test
  void aCodeBelongsToItsBroaderCodesAtAnyHeight() {
    Vocabulary animals = Vocabulary.of(LIST);
    assertThat(animals.name()).isEqualTo("animal");
    assertThat(animals.words()).containsExactly("animal", "bird", "owl", "stone");
    assertThat(animals.kinds()).containsExactly("animal", "bird", "owl", "stone", "mineral");
    assertThat(animals.wordsOf("bird")).containsExactly("bird", "owl");
    assertThat(animals.wordsOf("mineral")).containsExactly("stone");
    assertThat(animals.isA("owl", "animal")).isEqualTo(Truth.TRUE);
    assertThat(animals.isA("animal", "owl")).isEqualTo(Truth.FALSE);
    assertThat(animals.isA("griffin", "animal")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void goesRoundACircleOnce() {
    CodeList circle = CodeList.of("circle", text("Circle"))
        .with(Code.of("a"), CodeEntry.of(text("a")).under(Code.of("b")))
        .with(Code.of("b"), CodeEntry.of(text("b")).under(Code.of("a")));
    assertThat(Vocabulary.of(circle).wordsOf("a")).containsExactly("a", "b");
  }

  @Test
  void hasTheConstantsOfAnEnumByTheirNamesInJson() {
    assertThat(Vocabulary.of("authority", Authority.class).words())
        .containsExactly("official", "public", "own-assessment", "third-party");
  }

  @Test
  void hasTheCountriesWithTheirRegionsAndGroups() {
    Vocabulary countries = Vocabulary.countries();
    assertThat(countries.words()).hasSize(249).contains("RW");
    assertThat(countries.isA("RW", "202")).isEqualTo(Truth.TRUE);
    assertThat(countries.wordsOf("sids")).contains("FJ").doesNotContain("RW");
  }

  @Test
  void isEqualByNameWordsAndKinds() {
    assertThat(Vocabulary.of(LIST))
        .isEqualTo(Vocabulary.of(LIST))
        .hasSameHashCodeAs(Vocabulary.of(LIST));
    assertThat(Vocabulary.of("animal", List.of("owl")))
        .isNotEqualTo(Vocabulary.of("animal", List.of("bird")))
        .isNotEqualTo(Vocabulary.of("bird", List.of("owl")))
        .hasToString("animal");
  }

  private static LocalizedText text(String text) {
    return LocalizedText.of("en", text);
  }
}
