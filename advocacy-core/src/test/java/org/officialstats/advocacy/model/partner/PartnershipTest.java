package org.officialstats.advocacy.model.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.InvalidEntityException;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;

class PartnershipTest {
  @Test
  void itsStateIsItsStage() {
    Partnership partnership = partnership().stage(PartnershipStage.ACTIVE).build();

    assertThat(partnership.state()).isEqualTo(PartnershipStage.ACTIVE);
    assertThat(partnership.stateMachine()).isSameAs(PartnershipStage.TRANSITIONS);
    assertThat(partnership.toBuilder().build()).isEqualTo(partnership);
    assertThat(partnership().build().stage()).isEqualTo(PartnershipStage.IDENTIFIED);
  }

  @Test
  void assessmentsAreInOrderOfTime() {
    PartnershipBuilder reversed =
        partnership().assessments(List.of(assessed("2024-05"), assessed("2023")));

    assertThatThrownBy(reversed::build)
        .isInstanceOf(InvalidEntityException.class)
        .hasMessage("[partnership/ps1, /assessments/1/on] 2023 is before /assessments/0/on 2024-05;"
            + " expected a date that is not before it; correct one of them");
  }

  @Test
  void assessmentsAreCopied() {
    List<Assessment> assessments = new ArrayList<>(List.of(assessed("2023"), assessed("2024-05")));
    Partnership partnership = partnership().assessments(assessments).build();
    assessments.clear();

    assertThat(partnership.assessments()).hasSize(2);
  }

  @Test
  void interestAndInfluenceAreFromOneToFive() {
    assertThatThrownBy(() -> Assessment.of(PartialDate.of(2024), 0, 3))
        .hasMessage("assessment: interest 0; expected 1 little to 5 much");
    assertThatThrownBy(() -> Assessment.of(PartialDate.of(2024), 5, 6))
        .hasMessage("assessment: influence 6; expected 1 little to 5 much");
  }

  @Test
  void aCommitmentIsOpenUntilItIsFulfilled() {
    Commitment commitment = Commitment.builder()
        .id(Id.of("c1"))
        .by(Id.of("telkomsel"))
        .kind(Code.of("data-delivery"))
        .what(LocalizedText.of("en", "monthly data"))
        .due(LocalDate.of(2024, 3, 31))
        .build();

    assertThat(commitment.fulfilledOn()).isEmpty();
    assertThat(commitment.toBuilder()
            .fulfilledOn(PartialDate.parse("2024-03"))
            .build()
            .fulfilledOn())
        .contains(PartialDate.parse("2024-03"));
    assertThatThrownBy(Commitment.builder().id(Id.of("c1"))::build).hasMessage("by");
  }

  private static Assessment assessed(String on) {
    return Assessment.of(PartialDate.parse(on), 4, 5);
  }

  private static PartnershipBuilder partnership() {
    return Partnership.builder()
        .id(Id.of("ps1"))
        .organization(Id.of("telkomsel"))
        .kind(Code.of("data"));
  }
}
