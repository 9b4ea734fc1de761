package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.officialstats.advocacy.samples.ValueArbitraries;

class PartialDateTest {
  private static final LocalDate DAY = LocalDate.of(2014, 10, 31);

  @Property
  void readsWhatItWrites(@ForAll("dates") PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
  }

  @Property
  void answersForCertainExactlyWhenEveryPossibleDayAgrees(
      @ForAll("dates") PartialDate date, @ForAll("days") LocalDate day) {
    Truth before = truth(date.earliest().isBefore(day), date.latest().isBefore(day));
    Truth after = truth(date.earliest().isAfter(day), date.latest().isAfter(day));

    assertThat(date.isBefore(day)).isEqualTo(before);
    assertThat(date.isAfter(day)).isEqualTo(after);
    assertThat(date.isWithin(day, LocalDate.MAX)).isEqualTo(before.not());
    assertThat(date.isWithin(LocalDate.MIN, day)).isEqualTo(after.not());
  }

  @Test
  void knowsHowMuchIsKnown() {
    assertThat(PartialDate.of(2014).precision()).isEqualTo(PartialDate.Precision.YEAR);
    assertThat(PartialDate.of(2014, 10).precision()).isEqualTo(PartialDate.Precision.MONTH);
    assertThat(PartialDate.of(DAY).precision()).isEqualTo(PartialDate.Precision.DAY);
    assertThat(PartialDate.of(2014, 10).day()).isEmpty();
    assertThat(PartialDate.of(DAY).day()).contains(DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023-02, 2023-02-01, 2023-02-28",
    "2024-02-21, 2024-02-21, 2024-02-21"
  })
  void isSomewhereBetweenItsFirstAndItsLastPossibleDay(
      String text, LocalDate earliest, LocalDate latest) {
    assertThat(PartialDate.parse(text).earliest()).isEqualTo(earliest);
    assertThat(PartialDate.parse(text).latest()).isEqualTo(latest);
  }

  @Test
  void neverInventsADay() {
    PartialDate october = PartialDate.parse("2014-10");

    assertThat(october.isBefore(LocalDate.of(2014, 10, 15))).isEqualTo(Truth.UNKNOWN);
    assertThat(october.isBefore(LocalDate.of(2014, 11, 1))).isEqualTo(Truth.TRUE);
    assertThat(october.isBefore(LocalDate.of(2014, 10, 1))).isEqualTo(Truth.FALSE);
    assertThat(october.isWithin(LocalDate.of(2014, 10, 2), LocalDate.of(2014, 12, 31)))
        .isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "14",
        "2014-",
        "2014-13",
        "2014-00",
        "2014-02-30",
        "2014-02-00",
        "0000",
        "31.10.2014",
        "٢٠١٤",
        "2014-10-31 ",
        "20141031",
        "10000"
      })
  void refusesWhatIsNoDate(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessage("not a date: '" + text + "'; expected yyyy, yyyy-MM or yyyy-MM-dd");
  }

  @ParameterizedTest
  @CsvSource({"0,0,0", "10000,0,0", "2014,0,1", "2014,13,0", "2014,-1,0", "2014,2,30", "2014,2,-1"})
  void refusesPartsThatMakeNoDate(int year, int month, int day) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartialDate(year, month, day))
        .withMessage(
            "date " + year + "-" + month + "-" + day
                + ": no such date; expected a year 1 to 9999, then a month, then a day of that month (0 for not known)");
  }

  @Test
  void refusesAMonthThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(2014, 0))
        .withMessage("date 2014-0: no such month; expected 1 to 12, or the year alone");
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(2014, 13));
    assertThat(PartialDate.of(YearMonth.of(2014, 2))).isEqualTo(PartialDate.of(2014, 2));
  }

  @Test
  void isOrderedByTheFirstPossibleDayCoarserFirst() {
    assertThat(java.util.stream.Stream.of("2015", "2014-10-01", "2014-10", "2014")
            .map(PartialDate::parse)
            .sorted())
        .hasToString("[2014, 2014-10, 2014-10-01, 2015]");
  }

  @Test
  void namesTheArgumentThatIsNull() {
    assertThatNullPointerException().isThrownBy(() -> PartialDate.parse(null)).withMessage("text");
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    return ValueArbitraries.partialDates();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return ValueArbitraries.days();
  }

  private static Truth truth(boolean ofFirst, boolean ofLast) {
    return ofFirst == ofLast ? Truth.of(ofFirst) : Truth.UNKNOWN;
  }
}
