package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;
import static org.officialstats.advocacy.model.audience.StanceLevel.CHAMPION;
import static org.officialstats.advocacy.model.audience.StanceLevel.NEUTRAL;
import static org.officialstats.advocacy.model.audience.StanceLevel.OPPONENT;
import static org.officialstats.advocacy.model.audience.StanceLevel.SCEPTIC;
import static org.officialstats.advocacy.model.audience.StanceLevel.SUPPORTER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.audience.Authority;
import org.officialstats.advocacy.model.audience.Holding;
import org.officialstats.advocacy.model.audience.Influence;
import org.officialstats.advocacy.model.audience.StanceLevel;

class StanceMovementTest {
  private final TestSnapshot snapshot =
      new TestSnapshot(strategy().build(), organization("bps", "nso", "ID"));

  private Looking looking() {
    return looking("2025-06-30");
  }

  private Looking looking(String asOf) {
    return Looking.at(snapshot, "2025-Q2", asOf);
  }

  private void position(String id, Holding... holders) {
    snapshot.add(Facts.position(id, "bps", "minister").holders(List.of(holders)).build());
  }

  private void observed(String position, String on, StanceLevel level) {
    snapshot.add(stance(position + "-" + on, position, level, on).build());
  }

  @Test
  void out02IsUndefinedWhenNobodyWasObservedAtBothEnds() {
    position("never");
    position("late");
    observed("late", "2025-04-01", NEUTRAL);

    assertThat(looking().all("OUT-02"))
        .containsEntry("value", "Undefined not-observed-twice (0/0)")
        .containsEntry("up", "0")
        .containsEntry("same", "0")
        .containsEntry("down", "0")
        .containsEntry("one-end", "1");
    assertThat(looking("2025-03-31").headline("OUT-02")).isEqualTo("NotDue period-not-begun");
  }

  @Test
  void out02SetsTheFallsOffAgainstTheRises() {
    for (String id : List.of("a", "b", "c", "d")) {
      position(id);
      observed(id, "2025-03-31", NEUTRAL);
    }
    observed("a", "2025-04-01", SUPPORTER);
    observed("b", "2025-06-30", CHAMPION);
    observed("c", "2025-05-01", SCEPTIC);
    observed("d", "2025-07-01", OPPONENT);

    assertThat(looking().all("OUT-02"))
        .containsEntry("value", "25 (1/4)")
        .containsEntry("up", "2")
        .containsEntry("same", "1")
        .containsEntry("down", "1")
        .containsEntry("one-end", "0")
        .containsEntry("value position-kind=minister", "25 (1/4)");
  }

  @Test
  void out02IsNegativeWhenMoreFell() {
    position("a");
    observed("a", "2024-01-01", CHAMPION);
    observed("a", "2025-05-01", SUPPORTER);

    assertThat(looking().headline("OUT-02")).isEqualTo("-100 (-1/1)");
  }

  @Test
  void out02ComparesOnlyTheTwoEnds() {
    position("a");
    observed("a", "2025-03-31", SUPPORTER);
    observed("a", "2025-04-15", OPPONENT);
    observed("a", "2025-06-01", SUPPORTER);

    assertThat(looking().all("OUT-02"))
        .containsEntry("value", "0 (0/1)")
        .containsEntry("same", "1");
    assertThat(looking("2025-05-15").headline("OUT-02")).isEqualTo("-100 (-1/1)");
  }

  @Test
  void out02DoesNotCompareTwoHolders() {
    position("a", holding("old", "2020-01-01/2025-04-30"), holding("new", "2025-05-01/.."));
    observed("a", "2025-01-01", CHAMPION);
    observed("a", "2025-06-01", OPPONENT);
    assertThat(looking().all("OUT-02"))
        .containsEntry("value", "Undefined not-observed-twice (0/0)")
        .containsEntry("down", "0")
        .containsEntry("one-end", "1");

    assertThat(looking("2025-04-30").all("OUT-02"))
        .containsEntry("value", "0 (0/1)")
        .containsEntry("same", "1");
  }

  @Test
  void out02HasNoDataWhereAMonthLeavesTheMoveOpenUnlessTheLevelsAgree() {
    position("a");
    observed("a", "2025-01-01", NEUTRAL);
    observed("a", "2025-06", SUPPORTER);
    assertThat(looking("2025-06-15").all("OUT-02"))
        .containsEntry("value", "NoData inexact-dates")
        .containsEntry("up", "[0, 1]")
        .containsEntry("same", "[0, 1]")
        .containsEntry("down", "0");
    assertThat(looking().headline("OUT-02")).isEqualTo("100 (1/1)");

    snapshot.add(stance("a-2025-06", "a", NEUTRAL, "2025-06").build());
    assertThat(looking("2025-06-15").headline("OUT-02")).isEqualTo("0 (0/1)");
  }

  @Test
  void out02HasNoDataInTheMonthOfAHandOver() {
    position("a", holding("old", "2020-01-01/2025-06"), holding("new", "2025-06/.."));
    assertThat(looking("2025-06-15").headline("OUT-02"))
        .isEqualTo("Undefined not-observed-twice (0/0)");

    observed("a", "2025-01-01", SUPPORTER);
    assertThat(looking("2025-06-15").headline("OUT-02")).isEqualTo("NoData inexact-dates");
    assertThat(looking("2025-06-15").all("OUT-02")).containsEntry("one-end", "[0, 1]");
  }

  @Test
  void out02IsGivenByInfluenceAndAuthorityAtTheLaterEnd() {
    position("a");
    snapshot.add(
        stance("one", "a", NEUTRAL, "2025-01-01").influence(Influence.LOW).build(),
        stance("two", "a", SUPPORTER, "2025-05-01")
            .influence(Influence.HIGH)
            .authority(Authority.OFFICIAL)
            .build());
    position("b");
    observed("b", "2025-01-01", NEUTRAL);

    assertThat(looking().all("OUT-02"))
        .containsEntry("value", "50 (1/2)")
        .containsEntry("value influence=high", "100 (1/1)")
        .containsEntry("value influence=unknown", "0 (0/1)")
        .containsEntry("value authority=official", "100 (1/1)")
        .containsEntry("value authority=own-assessment", "0 (0/1)")
        .doesNotContainKey("value influence=low");
  }

  @Test
  void out02LeavesOutPositionsThatWereClosedAndReplacedObservations() {
    snapshot.add(
        Facts.position("gone", "bps", "minister").closedOn(date("2025-06-30")).build());
    observed("gone", "2025-01-01", NEUTRAL);
    position("a");
    observed("a", "2025-01-01", NEUTRAL);
    observed("a", "2025-05-01", CHAMPION);
    snapshot.add(
        stance("right", "a", NEUTRAL, "2025-05-01").replaces(id("a-2025-05-01")).build());

    assertThat(looking().headline("OUT-02")).isEqualTo("0 (0/1)");
  }
}
