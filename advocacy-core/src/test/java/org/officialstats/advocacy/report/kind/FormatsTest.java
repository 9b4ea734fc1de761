package org.officialstats.advocacy.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;

class FormatsTest {
  private final Formats formats = new Formats(Wording.in("en"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "0.0|0",
        "7|7",
        "0.1|0.1",
        "12.25|12.2",
        "12.35|12.4",
        "-1234.56|\u22121,234.6",
        "1E+9|1,000,000,000",
        "999|999",
        "1000|1,000",
        "123456.789|123,456.8",
        "99.96|100"
      })
  void writesNumbersToOneDecimalPlaceRoundingHalvesToEven(String number, String written) {
    assertThat(formats.number(new BigDecimal(number))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"0.05, 0.05", "0.04, 0.04", "-0.001, \u22120.001", "0.000000001, 0.000000001"})
  void writesNothingAsZeroThatIsNot(String number, String written) {
    assertThat(formats.number(new BigDecimal(number))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0%",
    "50, 50%",
    "66.666667, 66.7%",
    "100, 100%",
    "99.96, 99.96%",
    "99.999, 99.999%",
    "100.04, 100.04%",
    "150, 150%",
    "-25, \u221225%",
    "0.04, 0.04%",
    "99.94, 99.9%"
  })
  void writesPercentagesAndNothingAsNoneOrAllThatIsNot(String hundredths, String written) {
    assertThat(formats.percentage(new BigDecimal(hundredths))).isEqualTo(written);
  }

  @Test
  void writesDatesAsPreciselyAsTheyAreKnown() {
    assertThat(formats.date(PartialDate.parse("2024"))).isEqualTo("2024");
    assertThat(formats.date(PartialDate.parse("2024-02"))).isEqualTo("February 2024");
    assertThat(formats.date(PartialDate.parse("2024-02-09"))).isEqualTo("9 February 2024");
    assertThat(formats.day(LocalDate.of(2024, 12, 31))).isEqualTo("31 December 2024");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-Q1, first quarter of 2024",
    "2024-Q4, fourth quarter of 2024",
    "2024, 2024",
    "FY2026/27-Q3, third quarter of FY2026/27",
    "FY2026/27, FY2026/27"
  })
  void writesPeriodsInWords(String period, String written) {
    assertThat(formats.period(ReportingPeriod.parse(period))).isEqualTo(written);
  }

  @Test
  void countsThingsInTheRightForm() {
    assertThat(formats.count("unit.days", BigDecimal.ONE)).isEqualTo("1 day");
    assertThat(formats.count("unit.days", new BigDecimal("-1200"))).isEqualTo("\u22121,200 days");
  }
}
