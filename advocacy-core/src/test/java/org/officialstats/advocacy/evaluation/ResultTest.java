package org.officialstats.advocacy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;

class ResultTest {
  private static final Reason WHY = Reason.of("nothing-due", "Nothing was due.");

  @Test
  void isOneOfSevenAndNoOther() {
    Stream<Class<?>> kinds = Stream.of(Result.class.getPermittedSubclasses())
        .flatMap(
            kind -> kind.isRecord() ? Stream.of(kind) : Stream.of(kind.getPermittedSubclasses()));
    assertThat(kinds)
        .containsExactlyInAnyOrder(
            Result.Value.class,
            Result.Interval.class,
            Result.Undefined.class,
            Result.NoData.class,
            Result.NotApplicable.class,
            Result.NotDue.class,
            Result.Suppressed.class);
  }

  @Test
  void keepsZeroAsAValue() {
    assertThat(Result.count(0)).isEqualTo(new Result.Value(BigDecimal.ZERO, Optional.empty()));
    assertThat(Result.count(0).whyMissing()).isEmpty();
    assertThat(Result.percentage(Parts.of(0, 7), WHY))
        .isEqualTo(new Result.Value(BigDecimal.ZERO, Optional.of(Parts.of(0, 7))));
  }

  @Test
  void hasOneFormForEqualNumbers() {
    assertThat(Result.value(new BigDecimal("1E+3"))).isEqualTo(Result.count(1000));
    assertThat(Result.value(new BigDecimal("2.50"))).isEqualTo(Result.value(new BigDecimal("2.5")));
    assertThat(new Parts(new BigDecimal("5.00"), new BigDecimal("1E+1")))
        .isEqualTo(Parts.of(5, 10));
  }

  @Test
  void givesAPercentageFromItsPartsToSixPlaces() {
    assertThat(Result.percentage(Parts.of(2, 3), WHY))
        .isEqualTo(new Result.Value(new BigDecimal("66.666667"), Optional.of(Parts.of(2, 3))));
  }

  @Test
  void givesNoPercentageOfNothingAndSaysWhy() {
    Result none = Result.percentage(Parts.of(0, 0), WHY);
    assertThat(none).isEqualTo(new Result.Undefined(WHY, Optional.of(Parts.of(0, 0))));
    assertThat(none.whyMissing()).contains(WHY);
  }

  @Test
  void saysOfEveryMissingNumberWhyItIs() {
    List<Result> missing = List.of(
        new Result.Undefined(WHY, Optional.empty()),
        new Result.NoData(WHY),
        new Result.NotApplicable(WHY),
        new Result.NotDue(WHY),
        new Result.Suppressed(WHY));
    assertThat(missing).doesNotHaveDuplicates().allMatch(Result.Missing.class::isInstance);
    assertThat(missing).extracting(Result::whyMissing).containsOnly(Optional.of(WHY));
    assertThat(WHY.code()).isEqualTo(Code.of("nothing-due"));
  }

  @Test
  void isNoMissingNumberWhereTheBoundsAreKnown() {
    Result bounds = new Result.Interval(BigDecimal.valueOf(50), BigDecimal.valueOf(65));
    assertThat(bounds.whyMissing()).isEmpty();
  }

  @Test
  void refusesBoundsInTheWrongOrder() {
    assertThatThrownBy(() -> new Result.Interval(new BigDecimal("1E+1"), BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("interval [10, 1]: expected lower <= upper");
  }

  @Test
  void refusesNumbersThatWouldExplode() {
    assertThatThrownBy(() -> Result.value(new BigDecimal("1E+999999999")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "value: number with 1 digits and scale -999999999; expected at most 30 digits and"
                + " 9 decimal places");
    assertThatThrownBy(() -> new Parts(BigDecimal.ONE, new BigDecimal("1E-10")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "denominator: number with 1 digits and scale 10; expected at most 30 digits and 9"
                + " decimal places");
  }

  @Test
  void refusesADenominatorBelowZero() {
    assertThatThrownBy(() -> Parts.of(1, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("parts: denominator -1; expected 0 or more");
  }

  @Test
  void namesWhatIsNull() {
    assertThatThrownBy(() -> new Result.NoData(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("reason");
    assertThatThrownBy(() -> new Result.Value(null, Optional.empty()))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("value");
  }
}
