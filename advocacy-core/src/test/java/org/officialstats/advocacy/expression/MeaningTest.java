package org.officialstats.advocacy.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;

class MeaningTest {
  static final Sample ROW = Sample.of(Map.ofEntries(
      Map.entry("virtual", false),
      Map.entry("count", new BigDecimal("12.50")),
      Map.entry("title", "Kigali"),
      Map.entry("kind", "conference"),
      Map.entry("organization.kind", "ministry-finance"),
      Map.entry("country", "RW"),
      Map.entry("organization", "nso-rw"),
      Map.entry("organization.parent", "nso-rw"),
      Map.entry("announcedOn", PartialDate.parse("2026-01-31")),
      Map.entry("endorsedOn", PartialDate.parse("2026-07")),
      Map.entry("dates", DateSpan.parse("2026-06-29/2026-07-02")),
      Map.entry("dates.start", PartialDate.parse("2026-06-29")),
      Map.entry("dates.end", PartialDate.parse("2026-07-02")),
      Map.entry("kinds", Set.of("conference", "workshop")),
      Map.entry("objectives", Set.of()),
      Map.entry("asOf", PartialDate.parse("2026-07-15")),
      Map.entry("period", DateSpan.parse("2026-07-01/2026-09-30")),
      Map.entry("parameter.months", new BigDecimal("6"))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      value = {
        "virtual                                            § FALSE",
        "confirmed                                          § UNKNOWN",
        "confirmed && virtual                               § FALSE",
        "confirmed || !virtual                              § TRUE",
        "!confirmed                                         § UNKNOWN",
        "confirmed == confirmed                             § UNKNOWN",
        "virtual == false                                   § TRUE",
        "virtual != false                                   § FALSE",
        "count == 12.5                                      § TRUE",
        "count * 2 - 5 > 19.99 && -count < 0                § TRUE",
        "count * (2 - 5) == -37.5                           § TRUE",
        "count - 5 - 5 == 2.5                               § TRUE",
        "share > 1                                          § UNKNOWN",
        "share * 0 == 0                                     § UNKNOWN",
        "title == 'Kigali' && title != \"kigali\"           § TRUE",
        "series == ''                                       § UNKNOWN",
        "kind in ['exhibition', 'conference']                     § TRUE",
        "kind in ['exhibition']                                   § FALSE",
        "former.kind in ['exhibition']                            § UNKNOWN",
        "'workshop' in kinds                                § TRUE",
        "kind in kinds                                      § TRUE",
        "former.kind in kinds                               § UNKNOWN",
        "'convince' in objectives                           § FALSE",
        "size(kinds) == 2 && size(objectives) == 0          § TRUE",
        "size(tags) == 0                                    § UNKNOWN",
        "overlaps(kinds, ['exhibition', 'workshop'])              § TRUE",
        "overlaps(kinds, ['exhibition'])                          § FALSE",
        "overlaps(tags, ['a'])                              § UNKNOWN",
        "isA(organization.kind, 'ministry')                 § TRUE",
        "isA(organization.kind, 'funder')                    § FALSE",
        "isA(former.kind, 'exhibition')                           § UNKNOWN",
        "isA(country, '002') && isA(country, 'lldc')        § TRUE",
        "isA(country, 'sids')                               § FALSE",
        "organization == organization.parent                § TRUE",
        "organization == 'nso-id'                           § FALSE",
        "has(kind) && has(kinds) && has(dates) && has(asOf) § TRUE",
        "has(confirmed) || has(share) || has(objectives)    § FALSE",
        "has(virtual) && has(count) && !has(tags)           § TRUE",
        "announcedOn + months(1) == date('2026-02-28')      § TRUE",
        "announcedOn + months(1) - months(1) == announcedOn § FALSE",
        "announcedOn - days(31) == date('2025-12-31')       § TRUE",
        "announcedOn + months(parameter.months) >= asOf     § TRUE",
        "asOf - announcedOn == 165                          § TRUE",
        "asOf - endorsedOn > -1000                          § UNKNOWN",
        "endorsedOn < date('2026-08-01')                    § TRUE",
        "endorsedOn < asOf                                  § UNKNOWN",
        "endorsedOn >= date('2026-08')                      § FALSE",
        "endorsedOn == date('2026-07')                      § UNKNOWN",
        "endorsedOn != date('2026-08')                      § TRUE",
        "endorsedOn + months(2) < date('2026-09-01')        § FALSE",
        "asOf >= date('2026-07-15') && asOf <= date('2026-07-15') § TRUE",
        "asOf > date('2026-07-15') || asOf < date('2026-07-15') § FALSE",
        "endorsedOn in period                               § TRUE",
        "endorsedOn in dates                                § UNKNOWN",
        "dates.start in period                              § FALSE",
        "dates.end in period                                § TRUE",
        "overlaps(dates, period)                            § TRUE",
        "true || confirmed                                  § TRUE",
      })
  void saysOfARow(String text, Truth answer) {
    assertThat(Expression.condition(text, Fields.SCOPE).truth(ROW)).isEqualTo(answer);
  }

  @Test
  void anEndThatIsOpenExcludesNothing() {
    Expression inside = Expression.condition("asOf in dates", Fields.SCOPE);
    assertThat(inside.truth(ROW.with("dates", DateSpan.parse("../2026-12")))).isEqualTo(Truth.TRUE);
    assertThat(inside.truth(ROW.with("dates", DateSpan.parse("2027/..")))).isEqualTo(Truth.FALSE);
    Expression overlap = Expression.condition("overlaps(dates, period)", Fields.SCOPE);
    assertThat(overlap.truth(ROW.with("dates", DateSpan.parse("2026-09-30/.."))))
        .isEqualTo(Truth.TRUE);
    assertThat(overlap.truth(ROW.with("dates", DateSpan.parse("../2026-06"))))
        .isEqualTo(Truth.FALSE);
    assertThat(overlap.truth(ROW.with("dates", DateSpan.parse("2026/2026"))))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aLengthThatIsNotWholeOrTooLongIsUnknown() {
    Expression shifted =
        Expression.condition("asOf + months(parameter.months) > asOf", Fields.SCOPE);
    assertThat(shifted.truth(ROW)).isEqualTo(Truth.TRUE);
    assertThat(shifted.truth(ROW.with("parameter.months", new BigDecimal("1.5"))))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(shifted.truth(ROW.with("parameter.months", new BigDecimal("1e20"))))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(shifted.truth(ROW.with("parameter.months", new BigDecimal("3000"))))
        .isEqualTo(Truth.TRUE);
    assertThat(shifted.truth(ROW.with("parameter.months", new BigDecimal("3001"))))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aWordThatItsVocabularyDoesNotHaveIsOfUnknownKind() {
    Expression ministry = Expression.condition("isA(organization.kind, 'ministry')", Fields.SCOPE);
    assertThat(ministry.truth(ROW.with("organization.kind", "guild"))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void hasAValueOfEveryType() {
    assertThat(parse("count * 2").number(ROW)).hasValue(new BigDecimal("25.00"));
    assertThat(parse("share").number(ROW)).isEmpty();
    assertThat(parse("endorsedOn + days(1)").date(ROW))
        .hasValue(DayRange.of(PartialDate.parse("2026-07")).after(Unit.DAYS, 1));
    assertThat(parse("kind").word(ROW)).hasValue("conference");
    assertThat(parse("'a'").word(ROW)).hasValue("a");
    assertThat(parse("kinds").words(ROW)).hasValue(Set.of("conference", "workshop"));
    assertThat(parse("dates").dates(ROW)).hasValue(DateSpan.parse("2026-06-29/2026-07-02"));
  }

  @Test
  void refusesToBeReadAsAnotherType() {
    assertThatThrownBy(() -> parse("count * 2").truth(ROW))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("expression is a number; expected true or false: count * 2");
    assertThatThrownBy(() -> parse("virtual").number(ROW)).hasMessageContaining("a number");
    assertThatThrownBy(() -> parse("virtual").date(ROW)).hasMessageContaining("a date");
    assertThatThrownBy(() -> parse("virtual").word(ROW)).hasMessageContaining("a text, a word");
    assertThatThrownBy(() -> parse("virtual").words(ROW)).hasMessageContaining("a set");
    assertThatThrownBy(() -> parse("virtual").dates(ROW)).hasMessageContaining("a span of dates");
  }

  @Test
  void aTextByItselfIsWhatTheTypeMakesIt() {
    assertThat(Expression.parse("'held'", Fields.SCOPE, Fields.STATE).type())
        .isEqualTo(Fields.STATE);
    assertThatThrownBy(() -> Expression.parse("'hold'", Fields.SCOPE, Fields.STATE))
        .hasMessageContaining("did you mean 'held'?");
  }

  @Test
  void namesTheFieldsThatItReadsInTheOrderInWhichTheyStand() {
    assertThat(parse("has(kind) && asOf + months(parameter.months) > announcedOn || has(kind)")
            .fields())
        .extracting(Field::name)
        .containsExactly("kind", "asOf", "parameter.months", "announcedOn");
  }

  @Test
  void isEqualToWhatSaysTheSameWhereverItsPartsStand() {
    Expression one = parse("( kind  in ['exhibition','conference'] )&&(virtual && 1.50>count)");
    Expression other = parse("kind in ['conference', 'exhibition'] && virtual && 1.5 > count");
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
    assertThat(one).isNotEqualTo(parse("kind in ['conference', 'exhibition'] && virtual"));
    assertThat(other).hasToString("kind in ['conference', 'exhibition'] && virtual && 1.5 > count");
  }

  @Test
  void writesCharactersThatCannotBeSeenAsEscapes() {
    assertThat(parse("title == 'a\u00ad\u202e\ue000\u00e9\t\\'\"'"))
        .hasToString("title == 'a\\U000000ad\\U0000202e\\U0000e000\u00e9\\t\\'\"'");
  }

  @Test
  void knowsTheColumnOfEachPart() {
    Node.And and = (Node.And) parse("  virtual && count > 1").root();
    assertThat(and.at().column()).isEqualTo(3);
    assertThat(and.children()).extracting(node -> node.at().column()).containsExactly(3, 14);
  }

  private static Expression parse(String text) {
    return Expression.parse(text, Fields.SCOPE);
  }
}
