package org.officialstats.advocacy.model.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Amount;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.InvalidEntityException;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Quantity;

class ResourcesTest {
  private static final Amount MONEY = Amount.of("12500.50", "USD");
  private static final Quantity DAYS = Quantity.of(12, "staff-day");

  @Test
  void aNeedIsForAnItemOrForALineInMoneyOrInKind() {
    ResourceNeed ofItem =
        need().workplan(Id.of("wp-2024")).item(Id.of("w1")).cash(MONEY).build();

    assertThat(ofItem.toBuilder().build()).isEqualTo(ofItem);
    assertThat(need().activityLine(Id.of("events")).inKind(DAYS).build().cash()).isEmpty();
  }

  @Test
  void everyProblemOfANeedIsToldAtOnce() {
    ResourceNeedBuilder broken = need()
        .workplan(Id.of("wp-2024"))
        .activityLine(Id.of("events"))
        .cash(Amount.of("0", "USD"))
        .inKind(Quantity.of(-1, "staff-day"));

    assertThatThrownBy(broken::build)
        .isInstanceOf(InvalidEntityException.class)
        .hasMessage(
            String.join(
                "\n",
                "[resource-need/n1, /workplan] is given beside /activityLine; expected exactly one of both; remove one",
                "[resource-need/n1, /item] is missing although /workplan is given; expected both or none;"
                    + " add it, or leave out /workplan",
                "[resource-need/n1, /cash] is given beside /inKind; expected exactly one of both; remove one",
                "[resource-need/n1, /cash] is 0 USD; expected more than 0; correct the amount",
                "[resource-need/n1, /inKind] is -1 staff-day; expected more than 0; correct the quantity"));
  }

  @Test
  void aPotentialSourceNeedNotSayWhatItGives() {
    Contribution idea = contribution().build();

    assertThat(idea.state()).isEqualTo(ContributionStage.IDENTIFIED);
    assertThat(idea.identifiedOn()).isEmpty();
    assertThat(idea.stateMachine()).isSameAs(ContributionStage.TRANSITIONS);
  }

  @Test
  void theFirstStageOfTheHistoryIsTheIdentification() {
    Contribution received = contribution()
        .stage(ContributionStage.RECEIVED)
        .stageHistory(List.of(
            StageChange.to(ContributionStage.IDENTIFIED, PartialDate.parse("2024-01-10")),
            StageChange.to(ContributionStage.PLEDGED, PartialDate.parse("2024-02")),
            StageChange.to(ContributionStage.RECEIVED, PartialDate.parse("2024-05-02"))))
        .inKind(DAYS)
        .valuation(new Valuation(MONEY, "rate of the donor"))
        .build();

    assertThat(received.identifiedOn()).contains(PartialDate.parse("2024-01-10"));
    assertThat(received.toBuilder().build()).isEqualTo(received);
  }

  @Test
  void everyProblemOfAContributionIsToldAtOnce() {
    ContributionBuilder broken = contribution()
        .stage(ContributionStage.COMMITTED)
        .stageHistory(List.of(
            StageChange.to(ContributionStage.RECEIVED, PartialDate.of(2024)),
            StageChange.to(ContributionStage.PLEDGED, PartialDate.of(2023))))
        .valuation(new Valuation(MONEY, "rate"));

    assertThatThrownBy(broken::build)
        .isInstanceOf(InvalidEntityException.class)
        .hasMessage(String.join(
            "\n",
            "[contribution/c1, /cash] is missing, and so is /inKind; expected exactly one of both; add one",
            "[contribution/c1, /inKind] is missing although /valuation is given; expected both or none;"
                + " add it, or leave out /valuation",
            "[contribution/c1, /stageHistory/1/on] 2023 is before /stageHistory/0/on 2024;"
                + " expected a date that is not before it; correct one of them",
            "[contribution/c1, /stageHistory/1/stage] PLEDGED after RECEIVED; expected one of [COMMITTED];"
                + " add the change that is missing between them",
            "[contribution/c1, /stageHistory] ends in PLEDGED although the contribution is COMMITTED;"
                + " expected the same stage; add the last change, or correct the stage"));
  }

  @Test
  void moneyHasNoValuationAndIsNotInKindToo() {
    assertThatThrownBy(contribution().cash(MONEY).inKind(DAYS)::build)
        .hasMessage(
            "[contribution/c1, /cash] is given beside /inKind; expected exactly one of both; remove one");
    assertThatThrownBy(contribution().cash(MONEY).valuation(new Valuation(MONEY, "rate"))::build)
        .hasMessageContaining("/inKind] is missing although /valuation is given");
  }

  @Test
  void aValuationIsSourcedAndNotNegative() {
    assertThatThrownBy(() -> new Valuation(MONEY, " "))
        .hasMessage("source: blank; expected a text");
    assertThatThrownBy(() -> new Valuation(Amount.of("-1", "USD"), "rate"))
        .hasMessage("valuation: -1 USD; expected 0 or more");
  }

  @Test
  void stagesTellWhatIsSecuredPromisedAndOpen() {
    assertThat(ContributionStage.values())
        .filteredOn(ContributionStage::isSecured)
        .containsExactly(ContributionStage.COMMITTED, ContributionStage.RECEIVED);
    assertThat(ContributionStage.values())
        .filteredOn(ContributionStage::isPromised)
        .containsExactly(
            ContributionStage.PLEDGED, ContributionStage.COMMITTED, ContributionStage.RECEIVED);
    assertThat(ContributionStage.values())
        .filteredOn(stage -> !stage.isOpen())
        .containsExactly(ContributionStage.DECLINED, ContributionStage.WITHDRAWN);
  }

  @Test
  void aRequestIsPutToOneForOneThing() {
    SubstanceRequest request =
        request().person(Id.of("p1")).caseStudy(Id.of("cs01")).build();

    assertThat(request.toBuilder().build()).isEqualTo(request);
    assertThat(request.receivedOn()).isEmpty();
  }

  @Test
  void everyProblemOfARequestIsToldAtOnce() {
    SubstanceRequestBuilder broken = request()
        .due(LocalDate.of(2023, 12, 31))
        .receivedOn(LocalDate.of(2023, 12, 31))
        .material(Id.of("m1"))
        .caseStudy(Id.of("cs01"));

    assertThatThrownBy(broken::build)
        .isInstanceOf(InvalidEntityException.class)
        .hasMessage(String.join(
            "\n",
            "[substance-request/s1, /organization] is missing, and so is /person; expected exactly one of both; add one",
            "[substance-request/s1, /material] is given beside /caseStudy; expected exactly one of both; remove one",
            "[substance-request/s1, /due] 2023-12-31 is before /askedOn 2024-01-10; expected a day not before it;"
                + " correct one of them",
            "[substance-request/s1, /receivedOn] is before /askedOn 2024-01-10; expected a day not before it;"
                + " correct one of them"));
  }

  private static ResourceNeedBuilder need() {
    return ResourceNeed.builder()
        .id(Id.of("n1"))
        .purpose(LocalizedText.of("en", "interpretation"))
        .neededBy(LocalDate.of(2024, 6, 10));
  }

  private static ContributionBuilder contribution() {
    return Contribution.builder().id(Id.of("c1")).source(Id.of("donor"));
  }

  private static SubstanceRequestBuilder request() {
    return SubstanceRequest.builder()
        .id(Id.of("s1"))
        .what(LocalizedText.of("en", "two paragraphs on cost"))
        .askedOn(LocalDate.of(2024, 1, 10))
        .due(LocalDate.of(2024, 2, 10));
  }
}
