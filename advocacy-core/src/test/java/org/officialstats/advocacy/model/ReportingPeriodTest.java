package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.officialstats.advocacy.samples.ValueArbitraries;

class ReportingPeriodTest {
  @Property
  void readsWhatItWrites(@ForAll("periods") ReportingPeriod period) {
    assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
  }

  @Property
  void comesAfterThePreviousOne(@ForAll("periods") ReportingPeriod period) {
    Assume.that(period.year() > 1 && period.year() < 9998);

    assertThat(period.next().previous()).isEqualTo(period);
    assertThat(period.previous().next()).isEqualTo(period);
    assertThat(period.previous()).isLessThan(period);
    assertThat(period.wholeYear()).isLessThanOrEqualTo(period);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-Q3, 2026-Q2, 2026-Q4, 2025-Q3, 2026",
    "2026-Q1, 2025-Q4, 2026-Q2, 2025-Q1, 2026",
    "2026, 2025, 2027, 2025, 2026",
    "FY2099/00-Q4, FY2099/00-Q3, FY2100/01-Q1, FY2098/99-Q4, FY2099/00"
  })
  void knowsItsNeighbours(
      String label, String previous, String next, String lastYear, String year) {
    ReportingPeriod period = ReportingPeriod.parse(label);

    assertThat(period.previous()).hasToString(previous);
    assertThat(period.next()).hasToString(next);
    assertThat(period.lastYear()).hasToString(lastYear);
    assertThat(period.wholeYear()).hasToString(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-Q0",
        "2026-Q5",
        "2026Q3",
        "26-Q3",
        "FY2026",
        "FY2026/28",
        "FY2026-27",
        "0000",
        "9999"
      })
  void refusesWhatIsNoLabel(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.parse(text))
        .withMessage("not a reporting period: '" + text
            + "'; expected such as 2026-Q3, 2026, FY2026/27-Q3 or FY2026/27");
  }

  @Test
  void refusesPartsThatMakeNoPeriod() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReportingPeriod(2026, 5, false))
        .withMessage(
            "period: year 2026, quarter 5; expected year 1 to 9998 and quarter 1 to 4, or 0 for the year");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.parse("0001").previous())
        .withMessage(
            "period: year 0, quarter 0; expected year 1 to 9998 and quarter 1 to 4, or 0 for the year");
  }

  @Test
  void namesTheArgumentThatIsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> ReportingPeriod.parse(null))
        .withMessage("text");
  }

  @Provide
  Arbitrary<ReportingPeriod> periods() {
    return ValueArbitraries.periods();
  }
}
