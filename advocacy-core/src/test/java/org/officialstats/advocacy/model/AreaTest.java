package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaTest {
  @Property
  void parsesWhatItWrites(
      @ForAll @AlphaChars @NumericChars @Chars('-') @StringLength(min = 1, max = 32) String code) {
    Assume.that(Country.find(code).isEmpty());

    assertThat(Area.parse(code).toString()).isEqualTo(code);
    assertThat(Area.parse(Area.of(code).toString())).isEqualTo(Area.of(code));
  }

  @Test
  void knowsTheNamesOfTheWorldTheUnionAndTheRegions() {
    assertThat(Area.of("EU").names().map(names -> names.in("es"))).contains("Unión Europea");
    assertThat(Area.of("world").names().map(names -> names.in("ru"))).contains("Мир");
    assertThat(Area.of("142").names()).contains(Region.of("142").names());
    assertThat(Area.of("sahel").names()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ID,ID", "id,ID", "IDN,ID", "360,ID"})
  void pointsACountryToItsType(String code, String country) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Area.of(code))
        .withMessage("area '" + code
            + "': this is the code of a country; expected an area such as 'EU'; give it as"
            + " Country '" + country + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "ä", "abcdefghijklmnopqrstuvwxyz0123456"})
  void refusesAnotherShape(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Area.parse(code))
        .withMessage("area '" + code + "': expected [A-Za-z0-9-]{1,32}");
  }

  @Test
  void namesTheArgumentThatIsNull() {
    assertThatNullPointerException().isThrownBy(() -> Area.of(null)).withMessage("code");
    assertThatNullPointerException().isThrownBy(() -> Area.parse(null)).withMessage("text");
  }

  @Test
  void isOrderedByCode() {
    assertThat(Area.of("EU")).isLessThan(Area.of("world"));
  }
}
