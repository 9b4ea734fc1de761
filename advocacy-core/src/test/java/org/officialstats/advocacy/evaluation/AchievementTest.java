package org.officialstats.advocacy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AchievementTest {
  @ParameterizedTest(name = "from {1} to {2} {3}, now {0}: {4}")
  @CsvSource({
    "60, 40, 80, UP, 0.5",
    "80, 40, 80, UP, 1",
    "40, 40, 80, UP, 0",
    "100, 40, 80, UP, 1.5",
    "30, 40, 80, UP, -0.25",
    "15, 20, 10, DOWN, 0.5",
    "5, 20, 10, DOWN, 1.5",
    "25, 20, 10, DOWN, -0.5",
    "6, 4, 8, NONE, 0.5",
    "6, 8, 4, NONE, 0.5",
    "2, 0, 3, UP, 0.666666",
    "-1, 0, 3, UP, -0.333334"
  })
  void isTheShareOfTheWayThatHasBeenGoneAndIsNotCapped(
      String actual, String baseline, String target, Direction direction, String achievement) {
    assertThat(reach(actual, baseline, target, direction))
        .isEqualTo(Result.value(new BigDecimal(achievement)));
  }

  @Property
  void isOneOrMoreExactlyWhenTheTargetIsReached(
      @ForAll @IntRange(min = -5_000_000, max = 5_000_000) int actual,
      @ForAll @IntRange(min = 1, max = 5_000_000) int target) {
    Result.Value achievement =
        (Result.Value) reach(Integer.toString(actual), "0", Integer.toString(target), Direction.UP);
    assertThat(achievement.value().compareTo(BigDecimal.ONE) >= 0).isEqualTo(actual >= target);
    assertThat(achievement.value().signum() >= 0).isEqualTo(actual >= 0);
  }

  @Test
  void isNeverRoundedUpToAThreshold() {
    assertThat(reach("2999999999", "0", "3000000000", Direction.UP))
        .isEqualTo(Result.value(new BigDecimal("0.999999")));
  }

  @Test
  void isUndefinedWhereThereIsNoWayToGo() {
    assertThat(reach("5", "4", "4", Direction.UP))
        .isEqualTo(undefined(
            "target-equals-baseline",
            "Target and baseline are equal, and the aim is not to hold them, so there is no progress"
                + " to measure."));
  }

  @Test
  void isUndefinedWhereTheTargetIsWorseThanTheBaseline() {
    Result undefined = undefined(
        "target-against-direction",
        "The target is worse than the baseline, so there is no progress to measure.");
    assertThat(reach("5", "8", "4", Direction.UP)).isEqualTo(undefined);
    assertThat(reach("5", "4", "8", Direction.DOWN)).isEqualTo(undefined);
  }

  @Test
  void cannotBeToldWithoutABaseline() {
    assertThat(
            Achievement.of(BigDecimal.ONE, Optional.empty(), BigDecimal.TEN, Direction.UP, false))
        .isEqualTo(new Result.NoData(KnownReasons.of("no-baseline")));
  }

  @ParameterizedTest(name = "baseline {0}, held at {1} {2}, now {3}")
  @CsvSource({
    "80, 80, UP, 80",
    "80, 80, UP, 90",
    "80, 75, UP, 75",
    ", 80, UP, 81",
    "4, 4, DOWN, 3",
    "4, 4, NONE, 4"
  })
  void isWholeWhereTheTargetIsHeld(
      String baseline, String target, Direction direction, String actual) {
    Result held = hold(baseline, target, direction, actual);
    assertThat(held).isEqualTo(Result.count(1));
    assertThat(Achievement.isLost(held)).isFalse();
  }

  @ParameterizedTest(name = "baseline {0}, held at {1} {2}, now {3}")
  @CsvSource({"80, 80, UP, 79", "80, 75, UP, 74", ", 80, UP, 79.9", "4, 4, DOWN, 5"})
  void isLostWhereTheTargetIsNotHeld(
      String baseline, String target, Direction direction, String actual) {
    Result lost = hold(baseline, target, direction, actual);
    assertThat(lost)
        .isEqualTo(
            undefined("not-held", "The aim was to hold the target, and the figure is worse."));
    assertThat(Achievement.isLost(lost)).isTrue();
  }

  @Test
  void isUndefinedWhereWhatIsHeldHasNoBetterOrWorse() {
    Result changed = hold("4", "4", Direction.NONE, "5");
    assertThat(changed)
        .isEqualTo(undefined(
            "no-direction",
            "The figure has changed, and the indicator does not say which way is better."));
    assertThat(Achievement.isLost(changed)).isFalse();
  }

  @Test
  void isAShareOfTheWayWhereTheTargetToHoldIsStillToBeReached() {
    assertThat(hold("60", "80", Direction.UP, "70")).isEqualTo(Result.value(new BigDecimal("0.5")));
  }

  private static Result reach(String actual, String baseline, String target, Direction direction) {
    return Achievement.of(
        new BigDecimal(actual),
        Optional.of(new BigDecimal(baseline)),
        new BigDecimal(target),
        direction,
        false);
  }

  private static Result hold(String baseline, String target, Direction direction, String actual) {
    return Achievement.of(
        new BigDecimal(actual),
        Optional.ofNullable(baseline).map(BigDecimal::new),
        new BigDecimal(target),
        direction,
        true);
  }

  private static Result undefined(String code, String words) {
    Reason reason = KnownReasons.of(code);
    assertThat(reason.text().in("en")).isEqualTo(words);
    return new Result.Undefined(reason, Optional.empty());
  }
}
