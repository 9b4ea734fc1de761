package org.officialstats.advocacy.model.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.InvalidEntityException;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;

class MeasurementTest {
  @Test
  void aRatioKeepsItsPartsAndAZeroIsAFigure() {
    Measurement ratio = measurement()
        .numerator(BigDecimal.ZERO)
        .denominator(new BigDecimal("40.0"))
        .n(40)
        .responseRate(new BigDecimal("0.350"))
        .build();

    assertThat(ratio.numerator()).contains(BigDecimal.ZERO);
    assertThat(ratio.denominator()).contains(new BigDecimal("40"));
    assertThat(ratio.responseRate()).contains(new BigDecimal("0.35"));
    assertThat(ratio.toBuilder().build()).isEqualTo(ratio);
  }

  @Test
  void equalNumbersMakeEqualMeasurements() {
    assertThat(measurement().value(new BigDecimal("1.50")).build())
        .isEqualTo(measurement().value(new BigDecimal("1.5")).build());
  }

  @Test
  void aMissingFigureSaysWhy() {
    Measurement missing = Measurement.builder()
        .id(Id.of("m1"))
        .indicator("LRN-01")
        .period(ReportingPeriod.parse("2024-Q1"))
        .measuredOn(PartialDate.of(2024))
        .missing(Code.of("not-collected"))
        .build();

    assertThat(missing.value()).isEmpty();
    assertThat(missing.grade()).isEqualTo(Grade.REPORTED);
  }

  @Test
  void everyProblemIsToldAtOnce() {
    MeasurementBuilder broken = measurement()
        .indicator("recall")
        .group("")
        .denominator(new BigDecimal("-1"))
        .value(new BigDecimal("1E+40"))
        .missing(Code.of("no-response"))
        .n(-1)
        .responseRate(new BigDecimal("35"));

    assertThatThrownBy(broken::build)
        .isInstanceOf(InvalidEntityException.class)
        .hasMessage(String.join(
            "\n",
            "[measurement/m1, /indicator] 'recall' is no code; expected [A-Z0-9][A-Z0-9-]{0,63}; write a code such as"
                + " AUD-01",
            "[measurement/m1, /group] blank; expected a text",
            "[measurement/m1, /numerator] is missing although /denominator is given; expected both or none;"
                + " add it, or leave out /denominator",
            "[measurement/m1, /value] stands beside another of /numerator with /denominator, /value and /missing;"
                + " expected exactly one of the three; remove the others",
            "[measurement/m1, /denominator] is negative; expected 0 or more; correct the number",
            "[measurement/m1, /n] is -1; expected 0 or more; correct the number",
            "[measurement/m1, /responseRate] is no share; expected 0 to 1, such as 0.35 for 35 %; correct the number",
            "[measurement/m1, /value] has 1 digits and scale -40; expected at most 30 digits and 9 decimal places;"
                + " round the number"));
  }

  @Test
  void aFigureIsGivenAndSourced() {
    MeasurementBuilder empty = Measurement.builder()
        .id(Id.of("m1"))
        .indicator("LRN-01")
        .period(ReportingPeriod.parse("2024-Q1"))
        .measuredOn(PartialDate.of(2024));

    assertThatThrownBy(empty::build)
        .hasMessage(
            String.join(
                "\n",
                "[measurement/m1, /value] is missing, and so are /numerator with /denominator and /missing;"
                    + " expected exactly one of the three; give the figure, or the reason why there is none",
                "[measurement/m1, /source] is missing; expected where the figure comes from; name the source"));
  }

  private static MeasurementBuilder measurement() {
    return Measurement.builder()
        .id(Id.of("m1"))
        .indicator("LRN-01")
        .period(ReportingPeriod.parse("2024-Q1"))
        .measuredOn(PartialDate.parse("2024-03"))
        .source("survey of participants");
  }
}
