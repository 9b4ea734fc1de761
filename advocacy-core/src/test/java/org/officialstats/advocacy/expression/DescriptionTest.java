package org.officialstats.advocacy.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.officialstats.advocacy.model.LocalizedText;

class DescriptionTest {
  private static final Scope WORDED = Scope.of(
      new Field("kind", Fields.KIND, LocalizedText.of("en", "kind", "fr", "le type"), false),
      new Field(
          "dates.start",
          Type.Simple.DATE,
          LocalizedText.of("en", "the first day", "fr", "le premier jour"),
          false),
      new Field(
          "period",
          Type.Simple.DATES,
          LocalizedText.of("en", "the period", "fr", "la période"),
          true));

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "en > kind is 'conference' and the first day is in the period",
        "fr > le type est « conference » et le premier jour est dans la période",
        "es > kind es «conference» y the first day está en the period",
        "ru > kind — «conference» и the first day входит в the period",
        "ar > kind هو «conference» و the first day ضمن the period",
        "zh > kind为“conference”，且the first day在the period之内"
      })
  void saysInSixLanguagesWhatAnExpressionSays(String language, String words) {
    Expression expression =
        Expression.condition("kind == 'conference' && dates.start in period", WORDED);
    assertThat(expression.describe(language)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      value = {
        "true && !false && virtual && !virtual § always and it does not hold that (never) and virtual: yes and virtual: no",
        "has(kind) && !has(title)              § kind is given and title is not given",
        "!(kind in ['exhibition', 'conference'])     § it does not hold that (kind is one of 'conference', 'exhibition')",
        "kind in ['conference']                § kind is 'conference'",
        "kind != former.kind                   § kind is not kind of former",
        "virtual == confirmed                  § both or neither: (virtual: yes), (confirmed: yes)",
        "virtual != confirmed                  § exactly one of: (virtual: yes), (confirmed: yes)",
        "count * 2 - 1 >= share + 0.5          § (count times 2) minus 1 is at least share plus 0.5",
        "count < 1                             § count is less than 1",
        "count <= 1                            § count is at most 1",
        "count > 1                             § count is more than 1",
        "asOf < date('2026')                   § as of is before 2026",
        "asOf <= announcedOn                   § as of is not after announced on",
        "asOf > endorsedOn                     § as of is after endorsed on",
        "announcedOn + days(90) >= asOf        § announced on plus 90 day(s) is not before as of",
        "asOf - months(parameter.months) in period § (as of minus months of parameter month(s)) is in period",
        "asOf - announcedOn == 3               § days from announced on to as of is 3",
        "'convince' in objectives              § 'convince' is among objectives",
        "overlaps(dates, period)               § dates and period have a day in common",
        "overlaps(tags, ['a', 'b'])            § tags: at least one of 'a', 'b'",
        "isA(organization.kind, 'ministry')    § kind of organization is a kind of 'ministry'",
        "size(kinds) == 0                      § number of kinds is 0",
        "virtual || confirmed && count > 1     § virtual: yes or (confirmed: yes and count is more than 1)",
      })
  void saysEveryPartInEnglish(String text, String words) {
    assertThat(Expression.condition(text, Fields.SCOPE).describe()).isEqualTo(words);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void hasWordsForEveryExpressionInEveryLanguage(@ForAll("conditions") Node node) {
    Expression expression = Expression.condition(node.text(), Fields.SCOPE);
    LocalizedText.UN_LANGUAGES.forEach(
        language -> assertThat(expression.describe(language)).isNotBlank());
  }

  @Test
  void everyPhraseIsThereInSixLanguagesWithTheSamePlaces() {
    assertThat(Phrases.table().columnKeySet())
        .containsExactlyInAnyOrderElementsOf(LocalizedText.UN_LANGUAGES);
    Phrases.table().rowMap().forEach((key, texts) -> {
      assertThat(texts).as(key).hasSize(LocalizedText.UN_LANGUAGES.size());
      texts.forEach((language, text) ->
          assertThat(places(text)).as(key + " in " + language).isEqualTo(places(texts.get("en"))));
    });
  }

  @Test
  void doesNotReadWhatIsPutInAsAPhrase() {
    assertThat(Expression.condition("title == '{a} $1 {b}'", Fields.SCOPE).describe())
        .isEqualTo("title is '{a} $1 {b}'");
  }

  @Test
  void refusesALanguageWithoutPhrases() {
    Expression expression = Expression.condition("virtual", Fields.SCOPE);
    assertThatThrownBy(() -> expression.describe("pt"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("language 'pt': no phrases; expected one of en, fr, es, ru, ar, zh");
  }

  private static Map<String, Long> places(String text) {
    return Pattern.compile("\\{[ab]}")
        .matcher(text)
        .results()
        .collect(Collectors.groupingBy(match -> match.group(), Collectors.counting()));
  }

  @Provide
  Arbitrary<Node> conditions() {
    return Trees.all().condition();
  }
}
