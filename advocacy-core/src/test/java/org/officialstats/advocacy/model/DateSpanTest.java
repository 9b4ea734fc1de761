package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.officialstats.advocacy.samples.ValueArbitraries;

class DateSpanTest {
  @Property
  void readsWhatItWrites(@ForAll("spans") DateSpan span) {
    assertThat(DateSpan.parse(span.toString())).isEqualTo(span);
  }

  @Property
  void containsNoDayOutsideItsLimits(
      @ForAll("spans") DateSpan span, @ForAll("days") LocalDate day) {
    boolean outside = day.isBefore(span.earliest()) || day.isAfter(span.latest());

    assertThat(span.contains(day) == Truth.FALSE).isEqualTo(outside);
    assertThat(span.overlaps(day, day)).isEqualTo(span.contains(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2014-10-31/2014-11-02, 2014-10-30, FALSE",
    "2014-10-31/2014-11-02, 2014-10-31, TRUE",
    "2014-10-31/2014-11-02, 2014-11-02, TRUE",
    "2014-10-31/2014-11-02, 2014-11-03, FALSE",
    "2014-10/2014-12, 2014-10-15, UNKNOWN",
    "2014-10/2014-12, 2014-11-15, TRUE",
    "2014/.., 2099-01-01, TRUE",
    "../2014, 2014-06-01, UNKNOWN",
    "../.., 1990-01-01, TRUE",
  })
  void tellsWhetherADayBelongsToIt(String span, LocalDate day, Truth answer) {
    assertThat(DateSpan.parse(span).contains(day)).isEqualTo(answer);
  }

  @Test
  void readsOneDateAsTheSpanOfThatDate() {
    assertThat(DateSpan.parse("2014")).hasToString("2014/2014");
    assertThat(DateSpan.of(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 1, 2)))
        .hasToString("2014-01-01/2014-01-02");
    assertThat(DateSpan.from(PartialDate.of(2014))).hasToString("2014/..");
    assertThat(DateSpan.until(PartialDate.of(2014))).hasToString("../2014");
  }

  @Test
  void acceptsAnEndThatMayNotBeBeforeTheBeginning() {
    assertThat(DateSpan.parse("2014-06/2014")).hasToString("2014-06/2014");
  }

  @Test
  void refusesAnEndBeforeTheBeginning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateSpan.parse("2014-10/2014-09-30"))
        .withMessage(
            "span 2014-10/2014-09-30: ends before it begins; expected an end that is not before the"
                + " beginning");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "2014/", "2014/2015/2016", "2014-2015"})
  void refusesWhatIsNoSpan(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateSpan.parse(text))
        .withMessageStartingWith("not a date: '")
        .withMessageEndingWith("'; expected yyyy, yyyy-MM or yyyy-MM-dd");
  }

  @Test
  void namesTheArgumentThatIsNull() {
    assertThatNullPointerException().isThrownBy(() -> DateSpan.parse(null)).withMessage("text");
  }

  @Provide
  Arbitrary<DateSpan> spans() {
    return ValueArbitraries.spans();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return ValueArbitraries.days();
  }
}
