package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;
import static org.officialstats.advocacy.catalogue.OutreachFacts.*;
import static org.officialstats.advocacy.model.audience.StanceLevel.CHAMPION;
import static org.officialstats.advocacy.model.audience.StanceLevel.NEUTRAL;
import static org.officialstats.advocacy.model.audience.StanceLevel.SCEPTIC;
import static org.officialstats.advocacy.model.audience.StanceLevel.SUPPORTER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.audience.Confidence;
import org.officialstats.advocacy.model.audience.Influence;
import org.officialstats.advocacy.model.audience.StanceLevel;
import org.officialstats.advocacy.model.audience.StanceObservationBuilder;

class SupportIndicatorsTest {
  private final TestSnapshot snapshot = new TestSnapshot(
      strategy().build(),
      organization("bps", "nso", "ID"),
      organization("finance", "ministry-finance", "RW"),
      position("a", "finance", "minister")
          .holders(List.of(holding("p", "2020-01-01/..")))
          .build(),
      position("b", "finance", "senior-official").build(),
      position("chief", "bps", "chief-statistician").build());

  private Looking looking() {
    return Looking.at(snapshot, "2025-Q2", "2025-06-30");
  }

  /** An act in public that a link shows. */
  private StanceObservationBuilder act(String id, String position, StanceLevel level, String on) {
    return stance(id, position, level, on).publicAct(true).evidence(List.of(LINK));
  }

  @Test
  void out04IsZeroWithoutChampions() {
    snapshot.add(act("supporter", "a", SUPPORTER, "2025-01-01").build());

    assertThat(looking().headline("OUT-04")).isEqualTo("0");
  }

  @Test
  void out04CountsChampionsWithAnActInTwelveMonths() {
    snapshot.add(
        act("speech", "a", CHAMPION, "2024-06-30").build(),
        act("old", "b", CHAMPION, "2024-06-29").build(),
        act("other", "chief", CHAMPION, "2025-06-30").build());

    assertThat(looking().all("OUT-04"))
        .containsEntry("value", "2")
        .containsEntry("value position-kind=minister", "1")
        .containsEntry("value position-kind=chief-statistician", "1")
        .containsEntry("value region=002", "1");
    assertThat(looking().counted("OUT-04"))
        .containsExactly(
            "position/a",
            "position/chief",
            "stance-observation/other",
            "stance-observation/speech");
    assertThat(looking().with("months", "13").headline("OUT-04")).isEqualTo("3");
  }

  @Test
  void out04NeedsEvidenceOfAnActForTheCause() {
    snapshot.add(
        stance("silent", "a", CHAMPION, "2025-01-01").evidence(List.of(LINK)).build(),
        act("hearsay", "b", CHAMPION, "2025-01-01").evidence(List.of()).build(),
        act("against", "chief", SCEPTIC, "2025-01-01").build(),
        stance("won-over", "chief", CHAMPION, "2025-02-01").build());

    assertThat(looking().headline("OUT-04")).isEqualTo("0");
  }

  @Test
  void out04CountsAnEarlierActOfWhoeverIsAChampionNow() {
    snapshot.add(
        act("speech", "a", SUPPORTER, "2025-01-01").build(),
        stance("now", "a", CHAMPION, "2025-05-01").build());
    assertThat(looking().headline("OUT-04")).isEqualTo("1");

    snapshot.add(stance("later", "a", NEUTRAL, "2025-06-30").build());
    assertThat(looking().headline("OUT-04")).isEqualTo("0");
  }

  @Test
  void out04DoesNotCreditANewHolderWithTheActsOfTheOldOne() {
    snapshot.add(
        position("a", "finance", "minister")
            .holders(List.of(holding("p", "2020-01-01/2025-03-31"), holding("q", "2025-04-01/..")))
            .build(),
        act("speech", "a", CHAMPION, "2025-01-01").build(),
        stance("now", "a", CHAMPION, "2025-05-01").build());

    assertThat(looking().headline("OUT-04")).isEqualTo("0");
  }

  @Test
  void out04IsAnIntervalWhereAMonthLeavesItOpen() {
    snapshot.add(act("speech", "a", CHAMPION, "2024-06").build());

    assertThat(looking().headline("OUT-04")).isEqualTo("[0, 1]");
  }

  private StanceObservationBuilder rated(
      String position, StanceLevel level, Influence influence, Confidence confidence) {
    return stance(position, position, level, "2025-01-01")
        .influence(influence)
        .confidence(confidence);
  }

  @Test
  void out05IsUndefinedWhenNobodyInfluentialWasObservedOfLate() {
    snapshot.add(
        rated("a", CHAMPION, Influence.LOW, Confidence.HIGH).build(),
        stance("b", "b", CHAMPION, "2025-01-01").build(),
        rated("chief", CHAMPION, Influence.HIGH, Confidence.HIGH).build());

    assertThat(looking().headline("OUT-05")).isEqualTo("Undefined no-records (0/0)");
  }

  @Test
  void out05KeepsTheThreeRatingsApart() {
    snapshot.add(
        rated("a", NEUTRAL, Influence.MEDIUM, Confidence.MEDIUM).build(),
        rated("b", CHAMPION, Influence.VERY_HIGH, Confidence.LOW).build(),
        position("c", "bps", "parliamentarian").build(),
        rated("c", SCEPTIC, Influence.HIGH, Confidence.HIGH).build());

    assertThat(looking().all("OUT-05"))
        .containsEntry("value", "33.333333 (1/3)")
        .containsEntry("value organization-kind=ministry-finance", "50 (1/2)")
        .containsEntry("value organization-kind=nso", "0 (0/1)")
        .containsEntry("value region=002", "50 (1/2)");
    assertThat(looking().counted("OUT-05")).containsExactly("position/a", "stance-observation/a");
    assertThat(looking().with("level", "4").headline("OUT-05")).isEqualTo("0 (0/3)");
    assertThat(looking().with("confidence", "1").headline("OUT-05")).isEqualTo("66.666667 (2/3)");
    assertThat(looking().with("influence", "4").headline("OUT-05")).isEqualTo("0 (0/2)");
  }

  @Test
  void out05DoesNotCountWithoutARatingOfConfidence() {
    snapshot.add(
        stance("a", "a", CHAMPION, "2025-01-01").influence(Influence.HIGH).build());

    assertThat(looking().headline("OUT-05")).isEqualTo("0 (0/1)");
  }

  @Test
  void out05LooksAtObservationsOfTwelveMonths() {
    StanceObservationBuilder a = rated("a", SUPPORTER, Influence.HIGH, Confidence.HIGH);
    snapshot.add(a.observedOn(date("2024-06-30")).build());
    assertThat(looking().headline("OUT-05")).isEqualTo("100 (1/1)");

    snapshot.add(a.observedOn(date("2024-06-29")).build());
    assertThat(looking().headline("OUT-05")).isEqualTo("Undefined no-records (0/0)");

    snapshot.add(a.observedOn(date("2024-06")).build());
    assertThat(looking().headline("OUT-05")).isEqualTo("NoData inexact-dates");
  }

  @Test
  void out05HasNotObservedANewHolder() {
    snapshot.add(
        position("a", "finance", "minister")
            .holders(List.of(holding("p", "2020-01-01/2025-03-31"), holding("q", "2025-04-01/..")))
            .build(),
        rated("a", SUPPORTER, Influence.HIGH, Confidence.HIGH).build());

    assertThat(looking().headline("OUT-05")).isEqualTo("Undefined no-records (0/0)");
  }
}
