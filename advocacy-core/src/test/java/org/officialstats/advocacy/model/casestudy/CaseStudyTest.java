package org.officialstats.advocacy.model.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Area;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.samples.Problems;

class CaseStudyTest {
  @Test
  void startsAsADraft() {
    CaseStudy draft = minimal().build();

    assertThat(draft.state()).isEqualTo(CaseStudyState.DRAFT);
    assertThat(draft.currentStage()).isEmpty();
    assertThat(draft.stateMachine()).isSameAs(CaseStudyState.TRANSITIONS);
  }

  @Test
  void isAtTheLastOfItsStages() {
    List<StageChange> stages = List.of(
        StageChange.to(StageChange.PILOT, PartialDate.of(2014)),
        StageChange.to(StageChange.EXPERIMENTAL),
        StageChange.to(StageChange.PRODUCTION, PartialDate.of(2016)));

    assertThat(minimal().stages(stages).build().currentStage()).contains(StageChange.PRODUCTION);
  }

  @Test
  void isAboutACountryOrAnAreaAndNotBoth() {
    assertThat(minimal().country(Optional.empty()).area(Area.of("EU")).build().area())
        .contains(Area.of("EU"));
    assertThat(Problems.of(minimal().area(Area.of("EU"))::build))
        .containsExactly(
            "[case-study/cs1, /country] is given beside /area; expected exactly one of both; remove one");
    assertThat(Problems.of(minimal().country(Optional.empty())::build))
        .containsExactly(
            "[case-study/cs1, /country] is missing, and so is /area; expected exactly one of both; add one");
  }

  @Test
  void refusesWithEveryProblemAtOnce() {
    CaseStudyBuilder wrong = minimal()
        .sourceTypes(Set.of())
        .stages(List.of(
            StageChange.to(StageChange.PILOT, PartialDate.of(2016)),
            StageChange.to(StageChange.PRODUCTION, PartialDate.of(2014))))
        .sdgIndicators(Set.of("SDG 11"))
        .publishedOn(PartialDate.of(2020));

    assertThat(Problems.of(wrong::build))
        .containsExactly(
            "[case-study/cs1, /sourceTypes] is empty; expected at least one; add one",
            "[case-study/cs1, /stages/1/since] 2014 is before /stages/0/since 2016; expected a date that is not"
                + " before it; correct one of them",
            "[case-study/cs1, /sdgIndicators/0] 'SDG 11' is no SDG indicator; expected goal.target.number such as"
                + " 11.3.1; correct it",
            "[case-study/cs1, /publishedOn] is given although the case study is a draft; expected no date before it"
                + " is published; remove it, or publish the case study");
    assertThat(Problems.of(minimal().state(CaseStudyState.CONFIRMED)::build))
        .containsExactly(
            "[case-study/cs1, /confirmedByOwnerOn] is missing although the case study is confirmed;"
                + " expected the day on which the owner confirmed it; add it, or take the case study back to published");
  }

  @Test
  void followsItsTableOfStates() {
    assertThat(CaseStudyState.TRANSITIONS).hasToString("""
        start: DRAFT, PUBLISHED, CONFIRMED
        DRAFT -> PUBLISHED, WITHDRAWN
        PUBLISHED -> CONFIRMED, WITHDRAWN
        CONFIRMED -> PUBLISHED, WITHDRAWN
        WITHDRAWN -> DRAFT""");
    assertThat(Stream.of(CaseStudyState.values()).filter(CaseStudyState::isInTheList))
        .containsExactly(CaseStudyState.PUBLISHED, CaseStudyState.CONFIRMED);
  }

  private static CaseStudyBuilder minimal() {
    return CaseStudy.builder()
        .id(Id.of("cs1"))
        .title(LocalizedText.of("en", "Cross-border visitor arrivals"))
        .owner(Id.of("bps"))
        .country(Country.of("ID"))
        .sourceTypes(Set.of(Code.of("mobile-positioning")))
        .domain(Code.of("economic-tourism"));
  }
}
