package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Area;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.casestudy.CaseStudyBuilder;
import org.officialstats.advocacy.model.casestudy.CaseStudyState;
import org.officialstats.advocacy.model.casestudy.StageChange;

class CaseStudyIndicatorsTest {
  private final TestSnapshot snapshot = new TestSnapshot(strategy().build());

  private Looking looking() {
    return Looking.at(snapshot, "2024-Q1", "2024-03-31");
  }

  private void add(CaseStudyBuilder study) {
    snapshot.add(study.build());
  }

  private static CaseStudyBuilder in(String id, String country) {
    return caseStudy(id).country(Country.of(country));
  }

  @Test
  void cas01IsZeroOfAnEmptyList() {
    assertThat(looking().all("CAS-01")).containsExactly(Map.entry("value", "0"));
  }

  @Test
  void cas01CountsPublishedAndConfirmedOnes() {
    add(in("published", "ID"));
    add(in("confirmed", "RW").state(CaseStudyState.CONFIRMED).confirmedByOwnerOn(date("2024")));
    add(in("draft", "RW").state(CaseStudyState.DRAFT));
    add(in("withdrawn", "RW").state(CaseStudyState.WITHDRAWN));

    assertThat(looking().headline("CAS-01")).isEqualTo("2");
  }

  @Test
  void cas01DoesNotCountWhatIsPublishedAfterTheDayOfLooking() {
    add(in("today", "ID").publishedOn(date("2024-03-31")));
    add(in("tomorrow", "ID").publishedOn(date("2024-04-01")));

    assertThat(looking().headline("CAS-01")).isEqualTo("1");
  }

  @Test
  void cas01IsAnIntervalWhenAYearLeavesThePublicationOpen() {
    add(in("certain", "ID").publishedOn(date("2023")));
    add(in("maybe", "RW").publishedOn(date("2024")));

    assertThat(looking().all("CAS-01"))
        .containsEntry("value", "[1, 2]")
        .containsEntry("value country=RW", "[0, 1]");
    assertThat(looking().headline("CAS-02")).isEqualTo("[1, 2]");
  }

  @Test
  void cas01TakesTheStageOfTheDay() {
    add(in("moved", "ID")
        .stages(List.of(
            StageChange.to(StageChange.PILOT, date("2022")),
            StageChange.to(StageChange.PRODUCTION, date("2024-04-01")))));
    add(in("moving", "ID")
        .stages(List.of(
            StageChange.to(StageChange.PILOT, date("2022")),
            StageChange.to(StageChange.PRODUCTION, date("2024")))));
    add(in("none", "ID"));
    add(in("undated", "ID").stages(List.of(StageChange.to(StageChange.EXPERIMENTAL))));

    assertThat(looking().all("CAS-01"))
        .containsEntry("value case-study-stage=pilot", "1")
        .containsEntry("value case-study-stage=experimental", "1")
        .containsEntry("value case-study-stage=unknown", "2")
        .doesNotContainKey("value case-study-stage=production");
  }

  @Test
  void cas02CountsCountriesAndCellsApart() {
    add(in("a", "ID").sourceTypes(Set.of(Code.of("scanner-data"), Code.of("web-scraping"))));
    add(in("b", "ID").sourceTypes(Set.of(Code.of("scanner-data"))));
    add(in("c", "RW").domain(Code.of("labour")));
    add(caseStudy("d").area(Area.of("EU")).domain(Code.of("methodology")));

    assertThat(looking().all("CAS-02"))
        .containsEntry("countries", "2")
        .containsEntry("cells", "4")
        .containsEntry("countries region=142", "1")
        .containsEntry("countries region=002", "1")
        .containsEntry("countries country-group=LDC", "1");
  }

  @Test
  void cas02KnowsTheCountriesWhereAnotherStudyIsCertain() {
    add(in("certain", "ID").publishedOn(date("2023")));
    add(in("maybe", "ID").publishedOn(date("2024")));

    assertThat(looking().headline("CAS-02")).isEqualTo("1");
  }

  @Test
  void cas03TakesTwentyFourMonthsToTheDay() {
    add(in("just", "ID").confirmedByOwnerOn(date("2022-03-31")));
    add(in("old", "ID").confirmedByOwnerOn(date("2022-03-30")));
    add(in("never", "RW"));

    assertThat(looking().all("CAS-03"))
        .containsEntry("value", "33.333333 (1/3)")
        .containsEntry("value country=ID", "50 (1/2)");
  }

  @Test
  void cas03HasNoDataWhenOnlyALaterConfirmationIsKept() {
    add(in("later", "ID").confirmedByOwnerOn(date("2024-04-01")));

    assertThat(looking().headline("CAS-03")).isEqualTo("NoData inexact-dates");
  }

  @Test
  void cas04LeavesOutThoseWithoutAStage() {
    add(in("production", "ID")
        .stages(List.of(StageChange.to(StageChange.PRODUCTION, date("2020")))));
    add(in("pilot", "ID").stages(List.of(StageChange.to(StageChange.PILOT, date("2020")))));
    add(in("none", "ID"));

    assertThat(looking().headline("CAS-04")).isEqualTo("50 (1/2)");
  }

  @Test
  void cas04IsUndefinedWhenNoStageIsKnown() {
    add(in("none", "ID"));

    assertThat(looking().headline("CAS-04")).isEqualTo("Undefined no-records (0/0)");
  }
}
