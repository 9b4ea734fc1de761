package org.officialstats.advocacy.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;

class TypeTest {
  @Test
  void namesItselfAsAMessageDoes() {
    assertThat(Fields.KIND).hasToString("one of 'event-kind'");
    assertThat(Fields.ORGANIZATION).hasToString("the id of an organization");
    assertThat(Type.Reference.to("case-study")).hasToString("the id of a case study");
    assertThat(new Type.SetOf(Type.Simple.TEXT)).hasToString("a set, each a text");
  }

  @Test
  void referencesToOneKindAreComparableWhateverIsKnownOfTheirIds() {
    assertThat(Fields.OBJECTIVE.isComparableWith(Type.Reference.to("objective")))
        .isTrue();
    assertThat(Fields.OBJECTIVE.isComparableWith(Type.Reference.to("segment"))).isFalse();
    assertThat(Fields.KIND.isComparableWith(Fields.OWNER_KIND)).isFalse();
    assertThat(new Type.Reference("objective", Set.of("convince")))
        .isNotEqualTo(Type.Reference.to("objective"));
  }

  @Test
  void refusesASetOfWhatIsNoWord() {
    assertThatThrownBy(() -> new Type.SetOf(Type.Simple.NUMBER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("set of a number: expected a set of texts, words or references");
  }

  @Test
  void aRangeOfDaysHasOne() {
    assertThatThrownBy(() -> new DayRange(2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("days 2 to 1: none; expected one");
    assertThat(DayRange.of(PartialDate.parse("1970-01"))).isEqualTo(new DayRange(0, 30));
    assertThat(new DayRange(3, 3).isDay()).isTrue();
    assertThat(new DayRange(3, 4).isDay()).isFalse();
  }

  @Test
  void comparesRangesWhereverTheyTouch() {
    DayRange days = new DayRange(10, 20);
    assertThat(days.isBefore(new DayRange(21, 21))).isEqualTo(Truth.TRUE);
    assertThat(days.isBefore(new DayRange(20, 21))).isEqualTo(Truth.UNKNOWN);
    assertThat(days.isBefore(new DayRange(5, 11))).isEqualTo(Truth.UNKNOWN);
    assertThat(days.isBefore(new DayRange(5, 10))).isEqualTo(Truth.FALSE);
    assertThat(days.isSame(new DayRange(20, 20))).isEqualTo(Truth.UNKNOWN);
    assertThat(days.isSame(new DayRange(21, 21))).isEqualTo(Truth.FALSE);
    assertThat(days.isSame(new DayRange(9, 9))).isEqualTo(Truth.FALSE);
    assertThat(new DayRange(9, 9).isSame(new DayRange(9, 10))).isEqualTo(Truth.UNKNOWN);
    assertThat(new DayRange(9, 9).isSame(new DayRange(9, 9))).isEqualTo(Truth.TRUE);
  }

  @Test
  void movesByDaysAndByMonthsOfTheCalendar() {
    long leapDay = LocalDate.of(2024, 2, 29).toEpochDay();
    assertThat(Unit.MONTHS.after(leapDay, 12))
        .isEqualTo(LocalDate.of(2025, 2, 28).toEpochDay());
    assertThat(Unit.MONTHS.after(leapDay, -1))
        .isEqualTo(LocalDate.of(2024, 1, 29).toEpochDay());
    assertThat(Unit.DAYS.after(leapDay, 366)).isEqualTo(leapDay + 366);
  }

  @Test
  void takesWholeAmountsUpToALimitOnly() {
    assertThat(Unit.DAYS.amount(new BigDecimal("90.0"))).hasValue(90);
    assertThat(Unit.DAYS.amount(new BigDecimal("-100000"))).hasValue(-100_000);
    assertThat(Unit.DAYS.amount(new BigDecimal("100001"))).isEmpty();
    assertThat(Unit.DAYS.amount(new BigDecimal("0.5"))).isEmpty();
  }
}
