package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.catalogue.Facts.*;
import static org.officialstats.advocacy.model.audience.StanceLevel.CHAMPION;
import static org.officialstats.advocacy.model.audience.StanceLevel.NEUTRAL;
import static org.officialstats.advocacy.model.audience.StanceLevel.OPPONENT;
import static org.officialstats.advocacy.model.audience.StanceLevel.SCEPTIC;
import static org.officialstats.advocacy.model.audience.StanceLevel.SUPPORTER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.audience.Authority;
import org.officialstats.advocacy.model.audience.Holding;
import org.officialstats.advocacy.model.audience.Influence;
import org.officialstats.advocacy.model.audience.StanceLevel;

class StanceIndicatorsTest {
  private final TestSnapshot snapshot =
      new TestSnapshot(strategy().build(), organization("bps", "nso", "ID"));

  private Looking looking() {
    return looking("2025-06-30");
  }

  private Looking looking(String asOf) {
    return Looking.at(snapshot, "2025-Q2", asOf);
  }

  private void minister(Holding... holders) {
    snapshot.add(
        position("minister", "bps", "minister").holders(List.of(holders)).build());
  }

  private void observed(String id, StanceLevel level, String on) {
    snapshot.add(stance(id, "minister", level, on).build());
  }

  private void assertStandsAt(String level) {
    assertThat(looking().all("OUT-01")).containsEntry("value level=" + level, "1");
  }

  @Test
  void out01ShowsEveryLevelEvenWithoutPositions() {
    assertThat(looking().all("OUT-01"))
        .containsExactlyInAnyOrderEntriesOf(Map.of(
            "value", "0",
            "value level=opponent", "0",
            "value level=sceptic", "0",
            "value level=neutral", "0",
            "value level=supporter", "0",
            "value level=champion", "0",
            "value level=not-observed", "0",
            "observed", "0",
            "stale", "0"));
    assertThat(looking().headline("OUT-03")).isEqualTo("0");
  }

  @Test
  void supportiveInOneYearAndOpposingLaterIsOneBackslide() {
    minister(holding("p", "2020-01-01/.."));
    observed("a", SUPPORTER, "2022");
    observed("b", OPPONENT, "2025");

    Looking after = Looking.at(snapshot, "2025", "2025-12-31");
    assertThat(after.all("OUT-01")).containsEntry("value level=opponent", "1");
    assertThat(after.headline("OUT-03")).isEqualTo("1");
    assertThat(after.counted("OUT-03")).contains("position/minister", "stance-observation/b");
  }

  @Test
  void positionsThatNobodyObservedAreCounted() {
    minister();

    assertThat(looking().all("OUT-01"))
        .containsEntry("value", "1")
        .containsEntry("value level=not-observed", "1")
        .containsEntry("observed", "0");
  }

  @Test
  void positionsWithoutNamesAreObservedAllTheSame() {
    minister();
    observed("a", SUPPORTER, "2025-01-01");

    assertStandsAt("supporter");
  }

  @Test
  void aNewHolderIsNotObserved() {
    minister(holding("old", "2020-01-01/2025-03-31"), holding("new", "2025-04-01/.."));
    observed("a", SUPPORTER, "2025-01-01");

    assertThat(looking("2025-03-31").all("OUT-01")).containsEntry("value level=supporter", "1");
    assertStandsAt("not-observed");
    assertThat(looking().headline("OUT-03")).isEqualTo("0");
  }

  @Test
  void aNewHolderDoesNotInheritALevelToFallFrom() {
    minister(holding("old", "2020-01-01/2025-03-31"), holding("new", "2025-04-01/.."));
    observed("a", CHAMPION, "2025-01-01");
    observed("b", OPPONENT, "2025-05-01");

    assertStandsAt("opponent");
    assertThat(looking().headline("OUT-03")).isEqualTo("0");
  }

  @Test
  void itCannotBeToldInTheMonthOfAHandOver() {
    minister(holding("old", "2020-01-01/2025-06"), holding("new", "2025-06/.."));
    observed("a", SUPPORTER, "2025-01-01");

    assertThat(looking("2025-06-15").all("OUT-01")).containsEntry("value level=unknown", "1");
    assertThat(looking("2025-06-15").headline("OUT-03")).isEqualTo("[0, 1]");
  }

  @Test
  void whatIsObservedAfterTheDayOfLookingDoesNotCount() {
    minister();
    observed("a", SUPPORTER, "2025-01-01");
    observed("b", OPPONENT, "2025-07-01");

    assertStandsAt("supporter");
  }

  @Test
  void anObservationOfAMonthThatIsNotOverLeavesTheLevelOpenUnlessItAgrees() {
    minister();
    observed("a", SUPPORTER, "2025-01-01");
    observed("b", OPPONENT, "2025-06");

    assertThat(looking("2025-06-15").all("OUT-01")).containsEntry("value level=unknown", "1");
    snapshot.add(stance("b", "minister", SUPPORTER, "2025-06").build());
    assertThat(looking("2025-06-15").all("OUT-01")).containsEntry("value level=supporter", "1");
  }

  @Test
  void onOneDayTheHigherAuthorityStandsWhateverTheLevel() {
    minister();
    snapshot.add(
        stance("official", "minister", SCEPTIC, "2025-01-01")
            .authority(Authority.OFFICIAL)
            .build(),
        stance("public", "minister", CHAMPION, "2025-01-01")
            .authority(Authority.PUBLIC)
            .build(),
        stance("own", "minister", CHAMPION, "2025-01-01").build(),
        stance("third", "minister", CHAMPION, "2025-01-01")
            .authority(Authority.THIRD_PARTY)
            .build());

    assertStandsAt("sceptic");
  }

  @Test
  void ofOneAuthorityTheOneRecordedLaterStandsAndThenTheHigherId() {
    minister();
    snapshot.recordedAt(
        Instant.parse("2025-01-03T00:00:00Z"),
        stance("a", "minister", NEUTRAL, "2025-01-01").build());
    snapshot.recordedAt(
        Instant.parse("2025-01-02T00:00:00Z"),
        stance("b", "minister", CHAMPION, "2025-01-01").build());
    assertStandsAt("neutral");

    snapshot.recordedAt(
        Instant.parse("2025-01-03T00:00:00Z"),
        stance("c", "minister", SCEPTIC, "2025-01-01").build());
    assertStandsAt("sceptic");
  }

  @Test
  void aDateKnownToTheMonthComesBeforeTheDaysOfThatMonth() {
    minister();
    observed("month", CHAMPION, "2025-01");
    observed("day", NEUTRAL, "2025-01-01");

    assertStandsAt("neutral");
  }

  @Test
  void aReplacedObservationIsNoLongerValid() {
    minister();
    observed("wrong", CHAMPION, "2025-01-02");
    snapshot.add(
        stance("right", "minister", NEUTRAL, "2025-01-01").replaces(id("wrong")).build());

    assertStandsAt("neutral");
    assertThat(looking().headline("OUT-03")).isEqualTo("0");
  }

  @Test
  void aStanceOlderThanTwentyFourMonthsIsStaleAndStillShown() {
    minister();
    observed("a", SUPPORTER, "2023-06-29");

    assertThat(looking().all("OUT-01"))
        .containsEntry("value level=supporter", "1")
        .containsEntry("observed", "1")
        .containsEntry("stale", "1");
    snapshot.add(stance("a", "minister", SUPPORTER, "2023-06-30").build());
    assertThat(looking().all("OUT-01")).containsEntry("stale", "0");
    snapshot.add(stance("a", "minister", SUPPORTER, "2023-06").build());
    assertThat(looking().all("OUT-01")).containsEntry("stale", "[0, 1]");
  }

  @Test
  void aFallOfLongAgoIsNoBackslideNow() {
    minister();
    observed("a", CHAMPION, "2015-01-01");
    observed("b", OPPONENT, "2016-01-01");
    observed("c", NEUTRAL, "2025-01-01");

    assertThat(looking().headline("OUT-03")).isEqualTo("0");
  }

  @Test
  void aRiseAfterAFallWithinTheTimeIsStillABackslideWhileBelowTheLevelHeldThen() {
    minister();
    observed("a", CHAMPION, "2024-01-01");
    observed("b", NEUTRAL, "2024-06-01");
    observed("c", SUPPORTER, "2025-01-01");

    assertThat(looking().headline("OUT-03")).isEqualTo("1");
  }

  @Test
  void theLevelHeldWhenTheTimeBeginsCountsUntilItIsReplaced() {
    minister();
    observed("a", CHAMPION, "2015-01-01");
    observed("b", NEUTRAL, "2023-07-01");
    assertThat(looking().headline("OUT-03")).isEqualTo("1");

    snapshot.add(stance("b", "minister", NEUTRAL, "2023-06-30").build());
    assertThat(looking().headline("OUT-03")).isEqualTo("0");
    snapshot.add(stance("b", "minister", NEUTRAL, "2023").build());
    assertThat(looking().headline("OUT-03")).isEqualTo("[0, 1]");
  }

  @Test
  void out01IsGivenByKindRegionAndInfluence() {
    minister();
    snapshot.add(
        position("chief", "bps", "chief-statistician").build(),
        stance("a", "minister", SUPPORTER, "2025-01-01")
            .influence(Influence.HIGH)
            .build());

    assertThat(looking().all("OUT-01"))
        .containsEntry("value", "2")
        .containsEntry("value level=supporter, position-kind=minister", "1")
        .containsEntry("value level=not-observed, position-kind=chief-statistician", "1")
        .containsEntry("value level=supporter, region=142", "1")
        .containsEntry("value influence=high, level=supporter", "1")
        .containsEntry("value influence=unknown, level=not-observed", "1");
  }

  @Test
  void closedPositionsAreNotTracked() {
    snapshot.add(
        position("minister", "bps", "minister").closedOn(date("2025-06-30")).build());

    assertThat(looking().headline("OUT-01")).isEqualTo("0");
    assertThat(looking("2025-06-29").headline("OUT-01")).isEqualTo("1");
  }
}
