package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Quantity;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.material.Dissemination;
import org.officialstats.advocacy.model.material.Rendition;

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
}
