package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class RegionTest {
  private static final Region WORLD = Region.of("001");
  private static final Region AFRICA = Region.of("002");

  @Test
  void knowsTheRegionsOfM49() {
    assertThat(Region.all()).hasSize(30).startsWith(WORLD).doesNotHaveDuplicates();
    assertThat(Region.all())
        .filteredOn(region -> region.broader().isEmpty())
        .containsExactly(WORLD);
    assertThat(Region.all())
        .filteredOn(region -> region.broader().filter(WORLD::equals).isPresent())
        .extracting(region -> region.name("en"))
        .containsExactly("Africa", "Americas", "Asia", "Europe", "Oceania");
  }

  @Test
  void everyRegionHasItsOwnNameInEachOfTheSixLanguages() {
    assertThat(Region.all())
        .allSatisfy(region ->
            assertThat(region.names().texts()).containsOnlyKeys(LocalizedText.UN_LANGUAGES));
    LocalizedText.UN_LANGUAGES.forEach(tag ->
        assertThat(Region.all()).extracting(region -> region.name(tag)).doesNotHaveDuplicates());
  }

  @Test
  void parsesWhatItWrites() {
    assertThat(Region.all())
        .allSatisfy(region -> assertThat(Region.parse(region.toString())).isEqualTo(region));
  }

  @Test
  void aCountryLiesInItsRegionsFromTheWidestToTheNarrowest() {
    assertThat(Country.all()).allSatisfy(country -> {
      for (int at = 1; at < country.regions().size(); at++) {
        assertThat(country.regions().get(at).broader())
            .contains(country.regions().get(at - 1));
      }
    });
  }

  @Test
  void containsItsCountries() {
    assertThat(AFRICA.contains(Country.of("NA"))).isTrue();
    assertThat(Region.of("018").contains(Country.of("NA"))).isTrue();
    assertThat(AFRICA.contains(Country.of("ID"))).isFalse();
    assertThat(AFRICA.countries()).hasSize(60);
    assertThat(WORLD.countries()).isEqualTo(Country.all());
  }

  @Test
  void noRegionIsEmpty() {
    assertThat(Region.all()).allSatisfy(region -> assertThat(region.countries()).isNotEmpty());
  }

  @Test
  void refusesAnUnknownCode() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Region.of("2"))
        .withMessageStartingWith(
            "region '2': not a region of M49; expected one of [001, 002, 015,");
    assertThatNullPointerException().isThrownBy(() -> Region.of(null)).withMessage("m49");
    assertThatNullPointerException().isThrownBy(() -> Region.parse(null)).withMessage("text");
  }
}
