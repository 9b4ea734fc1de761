package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Quantity;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.material.Dissemination;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.material.MaterialBuilder;
import org.officialstats.advocacy.model.material.Rendition;
import org.officialstats.advocacy.model.message.MessageState;
import org.officialstats.advocacy.model.message.MessageVersion;

class MaterialIndicatorsTest {
  private final TestSnapshot snapshot = new TestSnapshot(strategy().build());

  private Looking looking() {
    return Looking.at(snapshot, "2024-Q1", "2024-03-31");
  }

  @Test
  void mat01IsZeroWithoutMaterialsAndNotDueBeforeThePeriod() {
    assertThat(looking().headline("MAT-01")).isEqualTo("0");
    assertThat(Looking.at(snapshot, "2024-Q1", "2023-12-31").headline("MAT-01"))
        .isEqualTo("NotDue period-not-begun");
  }

  @Test
  void mat01CountsAMaterialOnceWhateverItsTranslations() {
    snapshot.add(
        material("brochure", rendition("en", "2024-01-01"), rendition("fr", "2024-03-31"))
            .build(),
        material("old", rendition("en", "2023-12-31"), rendition("es", "2024-02-01"))
            .build(),
        material("unpublished", new Rendition("en", Optional.empty(), Optional.empty()))
            .build(),
        material("next", rendition("en", "2024-04-01")).build());

    assertThat(looking().all("MAT-01"))
        .containsEntry("value", "1")
        .containsEntry("value material-kind=brochure", "1")
        .containsEntry("value language=en", "1")
        .containsEntry("value language=fr", "1")
        .containsEntry("value topic=unknown", "1")
        .doesNotContainKey("value language=es");
  }

  @Test
  void mat01DoesNotCountWhatCameOutAfterTheDayOfLooking() {
    snapshot.add(material("brochure", rendition("en", "2024-03-15")).build());

    assertThat(Looking.at(snapshot, "2024-Q1", "2024-03-14").headline("MAT-01")).isEqualTo("0");
    assertThat(Looking.at(snapshot, "2024-Q1", "2024-03-15").headline("MAT-01")).isEqualTo("1");
  }

  @Test
  void mat01IsAnIntervalWhenAYearLeavesThePeriodOpen() {
    snapshot.add(
        material("certain", rendition("en", "2024-02")).build(),
        material("maybe", rendition("en", "2024")).build());

    assertThat(looking().headline("MAT-01")).isEqualTo("[1, 2]");
    assertThat(looking().unknown("MAT-01")).containsExactly("material/maybe");
  }

  @Test
  void mat01KnowsThePeriodFromAnExactTranslationOfAVagueOriginal() {
    snapshot.add(material("brochure", rendition("en", "2024"), rendition("fr", "2024-02-01"))
        .build());

    assertThat(looking().headline("MAT-01")).isEqualTo("1");
  }

  @Test
  void mat01CountsWhatWasWithdrawnSince() {
    snapshot.add(material("gone", rendition("en", "2024-01-05"))
        .withdrawnOn(date("2024-02-01"))
        .build());

    assertThat(looking().headline("MAT-01")).isEqualTo("1");
  }

  @Test
  void mat04AddsWithinAUnitAndNeverAcross() {
    snapshot.add(
        dissemination("a", 100, "download", "web-site", "2024-01"),
        dissemination("b", 20, "download", "social-media", "2024-03-31"),
        dissemination("c", 5, "copy", "event", "2024-02-01/2024-02-02"),
        dissemination("d", 7, "download", "web-site", "2023-12-31"));

    assertThat(looking().all("MAT-04"))
        .containsEntry("value", "NotApplicable several-units")
        .containsEntry("value unit=download", "120")
        .containsEntry("value unit=copy", "5")
        .containsEntry("value channel=web-site, unit=download", "100")
        .containsEntry("value language=unknown, unit=copy", "5");
  }

  @Test
  void mat04IsAnIntervalWhenACountReachesBeyondThePeriod() {
    snapshot.add(
        dissemination("a", 100, "download", "web-site", "2024-01"),
        dissemination("year", 50, "download", "web-site", "2024"));

    assertThat(looking().headline("MAT-04")).isEqualTo("[100, 150]");
  }

  private static Dissemination dissemination(
      String id, long value, String unit, String channel, String during) {
    return Dissemination.builder()
        .id(id(id))
        .material(id("brochure"))
        .channel(Code.of(channel))
        .quantity(Quantity.of(value, unit))
        .during(DateSpan.parse(during))
        .build();
  }

  @Test
  void col01CountsWorksWithAContributorOutsideTheSecretariat() {
    snapshot.add(
        organization("unsd", "international-organization")
            .roles(Set.of(Organization.SECRETARIAT))
            .build(),
        organization("bps", "nso", "ID"),
        material("own", rendition("en", "2024-01-05"))
            .contributors(Set.of(id("unsd")))
            .build(),
        material("joint", rendition("en", "2024-01-05"))
            .contributors(Set.of(id("unsd"), id("bps")))
            .build(),
        caseStudy("study")
            .country(Country.of("ID"))
            .publishedOn(date("2024-02-01"))
            .contributors(Set.of(id("bps")))
            .build());

    assertThat(looking().all("COL-01"))
        .containsEntry("value", "66.666667 (2/3)")
        .containsEntry("supplied organization-kind=nso", "2");
  }

  @Test
  void col01IsUndefinedWhenNothingWasPublished() {
    assertThat(looking().headline("COL-01")).isEqualTo("Undefined no-records (0/0)");
  }

  @Test
  void mat02IsUndefinedWhenNothingIsInCirculation() {
    snapshot.add(material("gone", rendition("en", "2024-01-01"))
        .withdrawnOn(date("2024-03-31"))
        .build());

    assertThat(looking().headline("MAT-02")).isEqualTo("Undefined no-records (0/0)");
  }

  @Test
  void mat02CountsMaterialsUntilOneOfTheirMessagesIsFollowedOrRetired() {
    snapshot.add(
        approved("kept", "privacy", "leaders", "2023-01-01").build(),
        approved("followed", "privacy", "leaders", "2024-03-31").version(2).build(),
        approved("retired", "privacy", "leaders", "2023-01-01")
            .state(MessageState.RETIRED)
            .retiredOn(date("2024-03-31"))
            .build(),
        carrying("one", "kept"),
        carrying("two", "kept", "followed"),
        carrying("three", "retired"),
        material("four", rendition("en", "2024-01-01"))
            .kind(Code.of("factsheet"))
            .build());

    assertThat(looking().all("MAT-02"))
        .containsEntry("value", "50 (2/4)")
        .containsEntry("value material-kind=brochure", "33.333333 (1/3)")
        .containsEntry("value material-kind=factsheet", "100 (1/1)")
        .containsEntry("without-message", "1");
    assertThat(looking().notCounted("MAT-02")).containsExactly("material/three", "material/two");
    assertThat(Looking.at(snapshot, "2024-Q1", "2024-03-30").headline("MAT-02"))
        .isEqualTo("100 (4/4)");
  }

  @Test
  void mat02HasNoDataWhereAVersionBetweenMayHaveBeenApproved() {
    snapshot.add(
        approved("m", "privacy", "leaders", "2024-05-01").version(3).build(),
        carrying("material", "m"));
    assertThat(looking().headline("MAT-02")).isEqualTo("NoData inexact-dates");

    snapshot.wasBefore(new TestSnapshot(
        strategy().build(),
        approved("m", "privacy", "leaders", "2024-02-01").version(2).build()));
    assertThat(looking().headline("MAT-02")).isEqualTo("0 (0/1)");
  }

  @Test
  void mat02HasNoDataInTheMonthOfAnApproval() {
    snapshot.add(
        approved("m", "privacy", "leaders", "2024-03").version(2).build(),
        carrying("material", "m"));

    assertThat(Looking.at(snapshot, "2024-Q1", "2024-02-29").headline("MAT-02"))
        .isEqualTo("100 (1/1)");
    assertThat(Looking.at(snapshot, "2024-Q1", "2024-03-30").headline("MAT-02"))
        .isEqualTo("NoData inexact-dates");
    assertThat(looking().headline("MAT-02")).isEqualTo("0 (0/1)");
  }

  /** A material that carries the first version of each message. */
  private static Material carrying(String id, String... messages) {
    return material(id, rendition("en", "2024-01-01"))
        .messages(Arrays.stream(messages)
            .map(message -> new MessageVersion(id(message), 1))
            .toList())
        .build();
  }

  private Looking requiring(String asOf) {
    TestSnapshot languages =
        new TestSnapshot(strategy().requiredLanguages(List.of("en", "fr", "pt")).build());
    languages.add(snapshot.all(Material.class).toArray(Material[]::new));
    return Looking.at(languages, "2024-Q1", asOf);
  }

  @Test
  void mat03IsNotApplicableWithoutRequiredLanguagesAndUndefinedWithoutCoreMaterials() {
    snapshot.add(material("other", rendition("en", "2024-01-01")).build());

    assertThat(looking().headline("MAT-03")).isEqualTo("NotApplicable no-required-languages");
    assertThat(requiring("2024-03-31").headline("MAT-03")).isEqualTo("Undefined no-records (0/0)");
  }

  @Test
  void mat03CountsCoreMaterialsFromTheDayOfTheirLastLanguage() {
    snapshot.add(
        material(
                "complete",
                rendition("en", "2024-01-01"),
                rendition("pt-BR", "2024-02-01"),
                rendition("fr", "2024-03-31"))
            .core(true)
            .build(),
        material(
                "partly",
                rendition("en", "2023"),
                new Rendition("fr", Optional.empty(), Optional.empty()))
            .core(true)
            .kind(Code.of("factsheet"))
            .build(),
        material("withdrawn", rendition("en", "2023-01-01"))
            .core(true)
            .withdrawnOn(date("2024-01-01"))
            .build());

    assertThat(requiring("2024-03-31").all("MAT-03"))
        .containsEntry("value", "50 (1/2)")
        .containsEntry("value language=en", "100 (2/2)")
        .containsEntry("value language=fr", "50 (1/2)")
        .containsEntry("value language=pt", "50 (1/2)")
        .containsEntry("value material-kind=factsheet", "0 (0/1)");
    assertThat(requiring("2024-03-30").headline("MAT-03")).isEqualTo("0 (0/2)");
  }

  @Test
  void mat03HasNoDataInTheMonthOfATranslationUnlessAnotherLanguageIsMissing() {
    MaterialBuilder almost = material(
            "almost",
            rendition("en", "2024-01-01"),
            rendition("pt", "2024-01-01"),
            rendition("fr", "2024-03"))
        .core(true);
    snapshot.add(almost.build());
    assertThat(requiring("2024-03-15").headline("MAT-03")).isEqualTo("NoData inexact-dates");
    assertThat(requiring("2024-03-31").headline("MAT-03")).isEqualTo("100 (1/1)");

    snapshot.add(almost
        .renditions(List.of(rendition("en", "2024-01-01"), rendition("fr", "2024-03")))
        .build());
    assertThat(requiring("2024-03-15").headline("MAT-03")).isEqualTo("0 (0/1)");
  }
}
