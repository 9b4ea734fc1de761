package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.officialstats.advocacy.samples.ValueArbitraries;

class FiscalCalendarTest {
  private static final FiscalCalendar APRIL = new FiscalCalendar(MonthDay.of(4, 1));

  @Property
  void putsEveryDayIntoTheQuarterAndTheYearThatContainIt(
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1, max = 28) int start) {
    FiscalCalendar calendar = new FiscalCalendar(MonthDay.of(month, start));
    PartialDate date = PartialDate.of(day);

    assertThat(calendar.contains(calendar.quarterOf(day), date)).isEqualTo(Truth.TRUE);
    assertThat(calendar.contains(calendar.yearOf(day), date)).isEqualTo(Truth.TRUE);
    assertThat(calendar.quarterOf(day).wholeYear()).isEqualTo(calendar.yearOf(day));
  }

  @Property
  void leavesNoDayBetweenTwoPeriods(@ForAll("days") LocalDate day) {
    ReportingPeriod quarter = APRIL.quarterOf(day);
    ReportingPeriod year = APRIL.yearOf(day);

    assertThat(APRIL.lastDay(quarter).plusDays(1)).isEqualTo(APRIL.firstDay(quarter.next()));
    assertThat(APRIL.lastDay(year).plusDays(1)).isEqualTo(APRIL.firstDay(year.next()));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2026, 2026-01-01, 2026-12-31",
    "1, 2026-Q3, 2026-07-01, 2026-09-30",
    "4, FY2026/27, 2026-04-01, 2027-03-31",
    "4, FY2026/27-Q4, 2027-01-01, 2027-03-31",
    "7, FY2023/24-Q3, 2024-01-01, 2024-03-31"
  })
  void turnsPeriodsIntoDays(int month, String period, LocalDate first, LocalDate last) {
    FiscalCalendar calendar = new FiscalCalendar(MonthDay.of(month, 1));

    assertThat(calendar.firstDay(ReportingPeriod.parse(period))).isEqualTo(first);
    assertThat(calendar.lastDay(ReportingPeriod.parse(period))).isEqualTo(last);
  }

  @Test
  void doesNotKnowWhichQuarterAYearIsIn() {
    assertThat(APRIL.contains(ReportingPeriod.parse("FY2026/27"), PartialDate.of(2026)))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(APRIL.contains(ReportingPeriod.parse("FY2026/27"), PartialDate.of(2025)))
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void refusesAPeriodOfAnotherKindOfYear() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> APRIL.firstDay(ReportingPeriod.parse("2026-Q3")))
        .withMessage(
            "period '2026-Q3' does not belong to a year that begins on --04-01; expected a label such as"
                + " 'FY2026/27-Q3'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FiscalCalendar.CALENDAR_YEAR.lastDay(ReportingPeriod.parse("FY2026/27")))
        .withMessage(
            "period 'FY2026/27' does not belong to a year that begins on --01-01; expected a label such as"
                + " '2026'");
  }

  @Test
  void refusesAStartThatNotEveryMonthHas() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FiscalCalendar(MonthDay.of(2, 29)))
        .withMessage(
            "fiscal calendar: year start '--02-29'; expected a day from the 1st to the 28th of a month");
    assertThatNullPointerException()
        .isThrownBy(() -> new FiscalCalendar(null))
        .withMessage("yearStart");
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return ValueArbitraries.days();
  }
}
