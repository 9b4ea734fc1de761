package org.officialstats.advocacy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.audience.Confidence;
import org.officialstats.advocacy.model.measurement.Grade;
import org.officialstats.advocacy.samples.TestSnapshot;
import org.officialstats.advocacy.shape.Form;

/** The words that explanations are made of. */
class ExplanationWordsTest {
  @Test
  void haveWordsForEveryConstantInEveryLanguage() {
    for (String language : LocalizedText.UN_LANGUAGES) {
      Words words = Words.in(language, Map.of());
      Stream.of(
              Level.values(),
              Direction.values(),
              Aggregation.values(),
              Grade.values(),
              Confidence.values())
          .flatMap(Stream::of)
          .forEach(constant -> assertThat(words.word((Enum<?>) constant)).isNotBlank());
      for (Unit unit : Unit.values()) {
        assertThat(words.text("unit." + unit.text())).isNotBlank();
        assertThat(words.number(BigDecimal.TEN, unit)).isNotBlank();
      }
      ((Form.Choice) Form.of(Result.class))
          .cases().keySet().stream()
              .filter(kind -> !Set.of("value", "interval").contains(kind))
              .forEach(kind -> assertThat(words.text("result." + kind)).isNotBlank());
    }
  }

  @Test
  void sayARatingThatNoListHasByItsCode() {
    assertThat(Words.in("fr", Map.of()).rating(Code.of("our-own"))).isEqualTo("our-own");
  }

  @Test
  void sayThePartThatAFigureSpeaksOf() {
    assertThat(part(Group.ALL, "fr")).isEmpty();
    assertThat(part(Group.of("region", "142"), "fr")).contains("région\u00A0: Asie");
    assertThat(part(Group.of("country-group", "LDC"), "en"))
        .contains("group of countries: Least Developed Countries");
    assertThat(part(Group.of("event-kind", "conference"), "es"))
        .contains("Tipos de evento: Conferencia");
    assertThat(part(Group.of("influence", "very-high"), "ru")).contains("влияние: очень высокое");
    assertThat(part(Group.of("event-kind", "unknown"), "zh")).contains("活动类型：未知");
    assertThat(part(Group.parse("country=FR, organization=nso"), "en"))
        .contains("country: France, organization: nso");
    assertThat(part(Group.of("event-kind", "Not a code"), "en"))
        .contains("Kinds of event: Not a code");
  }

  private static Optional<String> part(Group group, String language) {
    return new PartWords(new TestSnapshot(Strategies.gwgBigData()).codeLists())
        .of(group)
        .map(text -> text.in(language));
  }
}
