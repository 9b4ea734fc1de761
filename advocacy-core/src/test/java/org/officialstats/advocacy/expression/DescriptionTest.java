package org.officialstats.advocacy.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
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
      Field.of("kind", Fields.KIND),
      new Field(
          "dates.start",
          Type.Simple.DATE,
          LocalizedText.of("en", "the first day", "fr", "le premier jour"),
          false),
      Field.constant("period", Type.Simple.DATES));

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "en > kind is 'Conference' and the first day is in period",
        "fr > type est «\u00A0Conférence\u00A0» et le premier jour est dans période",
        "es > tipo es «Conferencia» y the first day está en período",
        "ru > вид — «Конференция» и the first day входит в отчетный период",
        "ar > النوع هو «مؤتمر» و \u2068the first day\u2069 ضمن الفترة",
        "zh > 类型为“大会”，且the first day在本期之内"
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
        "!(kind in ['exhibition', 'conference'])     § it does not hold that (kind is one of 'Conference', 'Exhibition')",
        "kind in ['conference']                § kind is 'Conference'",
        "kind != former.kind                   § kind is not kind of former",
        "virtual == confirmed                  § both or neither: (virtual: yes), (confirmed: yes)",
        "virtual != confirmed                  § exactly one of: (virtual: yes), (confirmed: yes)",
        "count * 2 - 1 >= share + 0.5          § (count times 2) minus 1 is at least share plus 0.5",
        "count < 1                             § count is less than 1",
        "count <= 1                            § count is at most 1",
        "count > 1                             § count is more than 1",
        "asOf < date('2026')                   § day of the evaluation is before 2026",
        "asOf <= announcedOn                   § day of the evaluation is not after announced on",
        "asOf > endorsedOn                     § day of the evaluation is after endorsed on",
        "announcedOn + days(90) >= asOf        § announced on plus 90 day(s) is not before day of the evaluation",
        "asOf - months(parameter.months) in period § (day of the evaluation minus months of parameter month(s)) is in period",
        "asOf - announcedOn == 3               § days from announced on to day of the evaluation is 3",
        "'convince' in objectives              § 'convince' is among objectives",
        "overlaps(dates, period)               § dates and period have a day in common",
        "overlaps(tags, ['a', 'b'])            § tags: at least one of 'a', 'b'",
        "isA(organization.kind, 'ministry')    § kind of organization is a kind of 'Ministry'",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      value = {
        "isA(country, '142')        § «\u00A0Asie\u00A0»",
        "isA(country, 'ldc')        § «\u00A0Pays les moins avancés\u00A0»",
        "country == 'FR'            § «\u00A0France\u00A0»",
        "state == 'planned'         § «\u00A0prévu\u00A0»",
        "overlaps(kinds, ['workshop', 'conference']) § «\u00A0Conférence\u00A0», «\u00A0Atelier\u00A0»"
      })
  void readsLabelsInsteadOfCodes(String text, String label) {
    assertThat(Expression.condition(text, Fields.SCOPE).describe("fr")).endsWith(label);
  }

  @Test
  void readsAWordItselfWhereItHasNoLabel() {
    Scope scope =
        Scope.of(Field.of("colour", new Type.Word(Vocabulary.of("colour", Set.of("red")))));
    assertThat(Expression.condition("colour == 'red'", scope).describe("fr"))
        .isEqualTo("colour est «\u00A0red\u00A0»");
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

  @Provide
  Arbitrary<Node> conditions() {
    return Trees.all().condition();
  }
}
