package org.officialstats.advocacy.model.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.samples.Problems;

class AudienceTest {
  private static final LocalizedText TEXT = LocalizedText.of("en", "Text");

  @Test
  void acceptsAnOrganizationWithoutACountry() {
    Organization organization = organization().build();

    assertThat(organization.country()).isEmpty();
    assertThat(organization.sensitivity()).isEqualTo(Sensitivity.PUBLIC);
  }

  @Test
  void refusesAnOrganizationThatIsItsOwnParent() {
    assertThat(Problems.of(organization().parent(Id.of("un"))::build))
        .containsExactly(
            "[organization/un, /parent] is the entity itself; expected another one; correct it, or leave"
                + " it out");
  }

  @Test
  void acceptsAnObservationWithoutANamedHolder() {
    StanceObservation observation = observation().build();

    assertThat(observation.holder()).isEmpty();
    assertThat(observation.publicAct()).isFalse();
    assertThat(observation.sensitivity()).isEqualTo(Sensitivity.INTERNAL);
  }

  @Test
  void refusesAnObservationThatReplacesItself() {
    assertThat(Problems.of(observation().replaces(Id.of("o1"))::build))
        .containsExactly(
            "[stance-observation/o1, /replaces] is the entity itself; expected another one; correct it,"
                + " or leave it out");
  }

  @Test
  void acceptsAConcernWithItsAnswer() {
    Concern concern = concern()
        .position(Id.of("cs"))
        .answer(TEXT)
        .answeredOn(PartialDate.parse("2025-03"))
        .build();

    assertThat(concern.answer()).contains(TEXT);
  }

  @Test
  void refusesAConcernWithEveryProblemAtOnce() {
    ConcernBuilder early =
        concern().position(Id.of("cs")).organization(Id.of("nso")).answeredOn(PartialDate.of(2024));

    assertThat(Problems.of(early::build))
        .containsExactly(
            "[concern/c1, /position] is given beside /organization; expected exactly one of both; remove one",
            "[concern/c1, /answer] is missing although /answeredOn is given; expected both or none; add it, or leave"
                + " out /answeredOn",
            "[concern/c1, /answeredOn] 2024 is before /raisedOn 2025-03; expected a date that is not before it;"
                + " correct one of them");
    assertThat(Problems.of(concern().answer(TEXT)::build))
        .containsExactly(
            "[concern/c1, /position] is missing, and so is /organization; expected exactly one of both; add one",
            "[concern/c1, /answeredOn] is missing although /answer is given; expected both or none; add it, or leave"
                + " out /answer");
  }

  @Test
  void countsItsScalesFromOne() {
    assertThat(Stream.of(StanceLevel.values()).map(StanceLevel::number))
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(Stream.of(Influence.values()).map(Influence::number)).containsExactly(1, 2, 3, 4, 5);
    assertThat(Stream.of(Confidence.values()).map(Confidence::number)).containsExactly(1, 2, 3);
  }

  @Test
  void trustsOfficialThenPublicThenOwnThenThirdPartySources() {
    assertThat(Authority.values())
        .containsExactly(
            Authority.OFFICIAL, Authority.PUBLIC, Authority.OWN_ASSESSMENT, Authority.THIRD_PARTY);
    assertThat(Authority.OFFICIAL.isHigherThan(Authority.PUBLIC)).isTrue();
    assertThat(Authority.PUBLIC.isHigherThan(Authority.PUBLIC)).isFalse();
  }

  private static OrganizationBuilder organization() {
    return Organization.builder()
        .id(Id.of("un"))
        .name(TEXT)
        .kind(Code.of("international-organization"));
  }

  private static StanceObservationBuilder observation() {
    return StanceObservation.builder()
        .id(Id.of("o1"))
        .position(Id.of("cs"))
        .level(StanceLevel.SUPPORTER)
        .observedOn(PartialDate.of(2025))
        .authority(Authority.PUBLIC);
  }

  private static ConcernBuilder concern() {
    return Concern.builder()
        .id(Id.of("c1"))
        .topic(Id.of("privacy"))
        .raisedOn(PartialDate.parse("2025-03"))
        .text(TEXT);
  }
}
