package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {
  @Property
  void parsesWhatItWrites(@ForAll("countries") Country country) {
    assertThat(Country.parse(country.toString())).isEqualTo(country);
  }

  @Property
  void refusesEveryOtherTextWithAMessageOfBoundedLength(@ForAll String text) {
    if (Country.all().stream().noneMatch(country -> country.alpha2().equals(text))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Country.parse(text))
          .satisfies(refusal ->
              assertThat(refusal.getMessage()).startsWith("country '").hasSizeLessThan(300));
    }
  }

  @Provide
  Arbitrary<Country> countries() {
    return Arbitraries.of(Country.all());
  }

  @Test
  void knowsTheEntriesOfIso3166() {
    assertThat(Country.all()).hasSize(249).isSorted().doesNotHaveDuplicates();
    assertThat(Country.all())
        .extracting(Country::alpha3)
        .doesNotHaveDuplicates()
        .allMatch(a -> a.matches("[A-Z]{3}"));
    assertThat(Country.all())
        .extracting(Country::m49)
        .doesNotHaveDuplicates()
        .allMatch(m -> m.matches("[0-9]{3}"));
  }

  @Test
  void takesNamibiaForACountry() {
    assertThat(Country.of("NA").name("en")).isEqualTo("Namibia");
  }

  @Test
  void knowsCodesNamesRegionsAndGroups() {
    Country country = Country.of("CV");

    assertThat(country.alpha3()).isEqualTo("CPV");
    assertThat(country.m49()).isEqualTo("132");
    assertThat(country.names().texts()).containsOnlyKeys("en", "fr", "es", "ru", "ar", "zh");
    assertThat(country.region()).contains(Region.of("002"));
    assertThat(country.subregion()).contains(Region.of("202"));
    assertThat(country.regions()).extracting(Region::m49).containsExactly("002", "202", "011");
    assertThat(country.groups()).containsExactly(CountryGroup.SIDS);
    assertThat(Country.of("AF").groups()).containsExactly(CountryGroup.LDC, CountryGroup.LLDC);
  }

  @Test
  void everyCountryHasANameInEachOfTheSixLanguages() {
    assertThat(Country.all()).allSatisfy(country -> {
      assertThat(country.names().texts().keySet())
          .containsExactlyInAnyOrderElementsOf(LocalizedText.UN_LANGUAGES);
      assertThat(country.names().texts().values())
          .allSatisfy(name -> assertThat(name)
              .isEqualTo(name.strip())
              .matches(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC))
              .doesNotContain("*")
              .doesNotMatch(".*\\((the|le|la|les|l'|el|los|las)\\)$"));
    });
  }

  @Test
  void namesAreWrittenInTheirScript() {
    assertThat(Country.all()).allSatisfy(country -> {
      assertThat(country.name("ru")).matches("[\\p{IsCyrillic} ()'’,—-]+");
      assertThat(country.name("ar")).matches("[\\p{IsArabic}\\p{IsInherited} ()،-]+");
      assertThat(country.name("zh")).matches("[\\p{IsHan}（），]+");
    });
  }

  @Test
  void onlyAntarcticaIsInNoRegion() {
    assertThat(Country.all())
        .filteredOn(country -> country.region().isEmpty())
        .containsExactly(Country.of("AQ"));
    assertThat(Country.of("AQ").subregion()).isEmpty();
  }

  @Test
  void groupsHaveTheMembersOfTheSource() {
    assertThat(CountryGroup.LDC.countries())
        .hasSize(45)
        .contains(Country.of("ST"))
        .doesNotContain(Country.of("BT"));
    assertThat(CountryGroup.LLDC.countries()).hasSize(32).contains(Country.of("BT"));
    assertThat(CountryGroup.SIDS.countries()).hasSize(53).contains(Country.of("SG"));
    assertThat(CountryGroup.values())
        .extracting(CountryGroup::m49)
        .containsExactly("199", "432", "722");
    assertThat(CountryGroup.LDC.names().in("fr")).isEqualTo("Pays les moins avancés");
  }

  @ParameterizedTest
  @CsvSource({"ID,ID", "id,ID", "IDN,ID", "idn,ID", "360,ID", "004,AF"})
  void findsACountryByAnyOfItsCodes(String code, String alpha2) {
    assertThat(Country.find(code)).contains(Country.of(alpha2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4", "EU", "world", "142", "Indonesia", "XX"})
  void findsNothingForOtherTexts(String text) {
    assertThat(Country.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"UK,GB", "EL,GR", "id,ID", "IDN,ID", "360,ID", "Côte d’Ivoire,CI", "Индия,IN"})
  void namesTheCodeThatWasProbablyMeant(String text, String meant) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.parse(text))
        .withMessage("country '" + text
            + "': not an alpha-2 code of ISO 3166-1; expected one such as 'ID'; did you mean '"
            + meant + "'?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EU", "world", "142"})
  void pointsAnAreaToItsType(String area) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of(area))
        .withMessage("country '" + area
            + "': not an alpha-2 code of ISO 3166-1; expected one such as 'ID'; '" + area
            + "' is an area, not a country: give it as an Area");
  }

  @Test
  void repeatsNoMoreThanTheBeginningOfALongText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of("x".repeat(100_000)))
        .withMessage("country '" + "x".repeat(64)
            + "…': not an alpha-2 code of ISO 3166-1; expected one such as 'ID'");
  }

  @Test
  void namesTheArgumentThatIsNull() {
    assertThatNullPointerException().isThrownBy(() -> Country.of(null)).withMessage("alpha2");
    assertThatNullPointerException().isThrownBy(() -> Country.parse(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> Country.find(null)).withMessage("code");
  }

  @Test
  void listsCannotBeChanged() {
    List<Country> all = Country.all();

    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(all::clear);
  }
}
