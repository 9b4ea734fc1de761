package org.officialstats.advocacy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.FiscalCalendar;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.samples.TestSnapshot;

class EvaluationContextTest {
  private static final Strategy GWG = Strategies.gwgBigData();

  @Test
  void hasTheDaysOfThePeriodInTheCalendarOfTheStrategy() {
    Strategy fiscal =
        GWG.toBuilder().calendar(new FiscalCalendar(MonthDay.of(7, 1))).build();
    EvaluationContext context = EvaluationContext.of(
        new TestSnapshot(fiscal),
        ReportingPeriod.parse("FY2026/27-Q3"),
        LocalDate.of(2027, 12, 31));
    assertThat(context.firstDay()).isEqualTo("2027-01-01");
    assertThat(context.lastDay()).isEqualTo("2027-03-31");
    assertThat(context.zone()).isEqualTo(GWG.zone());
  }

  @Test
  void countsBothEndsOfThePeriodAndNothingAfterTheDayOfLooking() {
    EvaluationContext after = context("2024-12-31");
    assertThat(after.lastDayThatCounts()).isEqualTo("2024-03-31");
    assertThat(after.isInPeriod(PartialDate.parse("2024-01-01"))).isEqualTo(Truth.TRUE);
    assertThat(after.isInPeriod(PartialDate.parse("2024-03-31"))).isEqualTo(Truth.TRUE);
    assertThat(after.isInPeriod(PartialDate.parse("2024-04-01"))).isEqualTo(Truth.FALSE);
    assertThat(after.isInPeriod(PartialDate.parse("2023-12-31"))).isEqualTo(Truth.FALSE);
    EvaluationContext within = context("2024-02-15");
    assertThat(within.lastDayThatCounts()).isEqualTo("2024-02-15");
    assertThat(within.isInPeriod(PartialDate.parse("2024-02-15"))).isEqualTo(Truth.TRUE);
    assertThat(within.isInPeriod(PartialDate.parse("2024-02-16"))).isEqualTo(Truth.FALSE);
    EvaluationContext before = context("2023-12-31");
    assertThat(before.isInPeriod(PartialDate.parse("2024-01-01"))).isEqualTo(Truth.FALSE);
  }

  @Test
  void inventsNoDayForADateThatIsKnownToTheMonthOnly() {
    EvaluationContext context = context("2024-02-15");
    assertThat(context.isInPeriod(PartialDate.parse("2024-01"))).isEqualTo(Truth.TRUE);
    assertThat(context.isInPeriod(PartialDate.parse("2024-02"))).isEqualTo(Truth.UNKNOWN);
    assertThat(context.isInPeriod(PartialDate.parse("2024"))).isEqualTo(Truth.UNKNOWN);
    assertThat(context.isPast(PartialDate.parse("2024-02"))).isEqualTo(Truth.UNKNOWN);
    assertThat(context.isPast(PartialDate.parse("2024-02-15"))).isEqualTo(Truth.TRUE);
    assertThat(context.isPast(PartialDate.parse("2024-02-16"))).isEqualTo(Truth.FALSE);
  }

  @Test
  void readsParametersThatAreWholeNumbers() {
    EvaluationContext context = context("2024-03-31").with(Map.of("months", "24"));
    assertThat(context.parameter("months", 12)).isEqualTo(24);
    assertThat(context.parameter("days", 90)).isEqualTo(90);
  }

  @Test
  void refusesAParameterThatIsNoWholeNumber() {
    EvaluationContext context = context("2024-03-31").with(Map.of("months", "two"));
    assertThatThrownBy(() -> context.parameter("months", 12))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("parameter 'months': 'two' is not a whole number; expected digits such as 24");
  }

  private static EvaluationContext context(String asOf) {
    return EvaluationContext.of(
        new TestSnapshot(GWG), ReportingPeriod.parse("2024-Q1"), LocalDate.parse(asOf));
  }
}
