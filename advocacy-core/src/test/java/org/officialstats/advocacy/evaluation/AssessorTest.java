package org.officialstats.advocacy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.FiscalCalendar;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.strategy.Aim;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.strategy.Target;
import org.officialstats.advocacy.model.strategy.TargetBuilder;
import org.officialstats.advocacy.samples.TestSnapshot;

class AssessorTest {
  private static final Strategy GWG = Strategies.gwgBigData();
  private static final ReportingPeriod Q2 = ReportingPeriod.parse("2024-Q2");

  @Test
  void setsNoFigureAgainstATargetWhereThereIsNone() {
    assertThat(assess(Result.count(5))).isEmpty();
    assertThat(assess(Result.count(5), target("other").indicator("EVT-02").build()))
        .isEmpty();
  }

  @Test
  void ratesTheShareOfTheWayByTheThresholdsOfTheStrategy() {
    Target target = target("t").baseline(BigDecimal.ZERO).value(BigDecimal.TEN).build();
    Assessment assessment = assess(Result.count(10), target).orElseThrow();
    assertThat(assessment)
        .isEqualTo(new Assessment(
            Id.of("t"),
            Optional.of(BigDecimal.ZERO),
            BigDecimal.TEN,
            Result.count(1),
            Code.of("target-achieved")));
    assertThat(rating(Result.count(-1), target)).isEqualTo(GWG.ratings().otherwise());
  }

  @Test
  void leavesATargetOutUntilTheDayFromWhichItStands() {
    Target target = target("t").since(LocalDate.of(2024, 6, 30)).build();
    assertThat(inForce("2024-06-30", target.toBuilder().period(Q2).build())).contains("t");
    assertThat(inForce("2024-06-29", target.toBuilder().period(Q2).build())).isEmpty();
  }

  @Test
  void holdsATargetWithoutPeriodForThePeriodsThatEndAfterItWasSet() {
    assertThat(
            inForce("2024-12-31", target("t").since(LocalDate.of(2024, 6, 29)).build()))
        .contains("t");
    assertThat(
            inForce("2024-12-31", target("t").since(LocalDate.of(2024, 6, 30)).build()))
        .isEmpty();
  }

  @Test
  void holdsATargetWithAPeriodFromThatPeriodOn() {
    assertThat(inForce("2024-06-30", of("2024-Q2", "t"))).contains("t");
    assertThat(inForce("2024-06-30", of("2024-Q1", "t"))).contains("t");
    assertThat(inForce("2024-06-30", of("2024", "t"))).contains("t");
    assertThat(inForce("2024-06-30", of("2024-Q3", "t"))).isEmpty();
  }

  @Test
  void leavesOutATargetWhosePeriodBelongsToAnotherCalendar() {
    assertThat(inForce("2024-06-30", of("FY2023/24", "t"))).isEmpty();
  }

  @Test
  void takesTheTargetThatTakesEffectLast() {
    Target first = of("2024-Q1", "first");
    Target second = of("2024-Q2", "second");
    assertThat(inForce("2024-06-30", second, first)).contains("second");
    Target correctedLater =
        first.toBuilder().id(Id.of("x")).since(LocalDate.of(2024, 5, 1)).build();
    assertThat(inForce("2024-06-30", second, first, correctedLater)).contains("second");
    Target younger = target("younger").since(LocalDate.of(2024, 4, 15)).build();
    assertThat(inForce("2024-06-30", second, first, younger)).contains("younger");
  }

  @Test
  void takesTheTargetSetLastOfThoseThatTakeEffectTogether() {
    Target early = of("2024-Q2", "z-early");
    Target late =
        of("2024-Q2", "a-late").toBuilder().since(LocalDate.of(2024, 2, 1)).build();
    assertThat(inForce("2024-06-30", early, late)).contains("a-late");
  }

  @Test
  void takesAReplacementWhateverTheDaysSay() {
    Target old = target("z-old").build();
    Target replacement = target("a-new").replaces(Id.<Target>of("z-old")).build();
    assertThat(inForce("2024-06-30", old, replacement)).contains("a-new");
    Target notYet = replacement.toBuilder().since(LocalDate.of(2024, 7, 1)).build();
    assertThat(inForce("2024-06-30", old, notYet)).contains("z-old");
  }

  @Test
  void leavesTargetsOfGroupsToTheGroups() {
    assertThat(inForce("2024-06-30", target("t").group("region=142").build())).isEmpty();
  }

  @Test
  void setsTheFigureOfAGroupAgainstTheTargetOfTheGroup() {
    Target asia = target("t")
        .group("region=142")
        .baseline(BigDecimal.ZERO)
        .value(BigDecimal.TEN)
        .build();
    assertThat(groups(List.of(figure("142", 4), figure("002", 9)), asia))
        .containsExactly(new GroupAssessment(
            "region=142",
            new Assessment(
                Id.of("t"),
                Optional.of(BigDecimal.ZERO),
                BigDecimal.TEN,
                Result.value(new BigDecimal("0.4")),
                Code.of("limited-progress"))));
  }

  @Test
  void saysThatAGroupWithATargetHasNoFigure() {
    Target asia = target("t").group("region=142").build();
    assertThat(groups(List.of(), asia))
        .extracting(GroupAssessment::assessment)
        .extracting(Assessment::achievement)
        .containsExactly(new Result.NoData(KnownReasons.of("no-figure")));
  }

  @Test
  void followsTheTargetsOfEachGroupAsTheyStoodOnTheDay() {
    Target old = target("z-old").group("region=142").build();
    Target young = target("a-new")
        .group("region=142")
        .since(LocalDate.of(2024, 5, 1))
        .replaces(Id.<Target>of("z-old"))
        .build();
    Target other = target("other").group("region=002").build();
    assertThat(groups("2024-04-30", List.of(), old, young, other))
        .extracting(group -> group.assessment().target().value())
        .containsExactly("other", "z-old");
    assertThat(groups("2024-06-30", List.of(), old, young, other))
        .extracting(group -> group.assessment().target().value())
        .containsExactly("other", "a-new");
  }

  @Test
  void findsAGroupWhateverTheOrderOfItsDimensions() {
    Target target = target("t").group("sex=female, region=142").build();
    Figure figure = new Figure(
        Figure.VALUE,
        new Group(Map.of("region", "142", "sex", "female")),
        Unit.COUNT,
        Result.count(20),
        Evidence.NONE);
    assertThat(groups(List.of(figure), target))
        .extracting(GroupAssessment::group)
        .containsExactly("region=142, sex=female");
  }

  private static Figure figure(String region, long count) {
    return new Figure(
        Figure.VALUE, Group.of("region", region), Unit.COUNT, Result.count(count), Evidence.NONE);
  }

  private static List<GroupAssessment> groups(List<Figure> groups, Target... targets) {
    return groups("2024-06-30", groups, targets);
  }

  private static List<GroupAssessment> groups(String asOf, List<Figure> groups, Target... targets) {
    EvaluationContext context =
        EvaluationContext.of(new TestSnapshot(GWG, targets), Q2, LocalDate.parse(asOf));
    List<Figure> figures = new ArrayList<>(List.of(Stubs.figure(Result.count(13))));
    figures.addAll(groups);
    return new Assessor(context)
        .assessGroups(IndicatorResult.of(Stubs.definition("EVT-01"), figures));
  }

  @Test
  void ratesALostHoldAsBelowAllThresholds() {
    Target held =
        target("t").aim(Aim.HOLD).baseline(BigDecimal.TEN).value(BigDecimal.TEN).build();
    assertThat(rating(Result.count(9), held)).isEqualTo(GWG.ratings().otherwise());
    assertThat(rating(Result.count(10), held)).isEqualTo(Code.of("target-achieved"));
  }

  @Test
  void isMissingInTheSameWayAsTheFigure() {
    Reason why = Reason.of("nothing-due", "Nothing was due.");
    Target target = target("t").baseline(BigDecimal.ZERO).build();
    assertThat(achievement(new Result.NotDue(why), target)).isEqualTo(new Result.NotDue(why));
    assertThat(achievement(new Result.NoData(why), target)).isEqualTo(new Result.NoData(why));
    assertThat(achievement(new Result.Suppressed(why), target))
        .isEqualTo(new Result.Suppressed(why));
    assertThat(achievement(new Result.Undefined(why, Optional.of(Parts.of(0, 0))), target))
        .isEqualTo(new Result.Undefined(why, Optional.empty()));
    assertThat(rating(new Result.NotDue(why), target)).isEqualTo(Assessment.NOT_AVAILABLE);
  }

  @Test
  void doesNotRateWhatIsKnownWithinBoundsOnly() {
    Result bounds = new Result.Interval(BigDecimal.ONE, BigDecimal.TEN);
    assertThat(achievement(bounds, target("t").build()))
        .isEqualTo(new Result.NoData(KnownReasons.of("bounds-only")));
  }

  @Test
  void refusesAPeriodOfAnotherCalendar() {
    Strategy fiscal =
        GWG.toBuilder().calendar(new FiscalCalendar(MonthDay.of(7, 1))).build();
    EvaluationContext context =
        EvaluationContext.of(new TestSnapshot(fiscal), Q2, LocalDate.of(2024, 6, 30));
    assertThatThrownBy(() -> new Assessor(context))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("period '2024-Q2' does not belong to a year that begins on --07-01; expected a"
            + " label such as 'FY2024/25-Q2'");
  }

  private static TargetBuilder target(String id) {
    return Target.builder()
        .id(Id.of(id))
        .indicator("EVT-01")
        .value(BigDecimal.valueOf(20))
        .since(LocalDate.of(2024, 1, 1))
        .setBy("GWG")
        .reason("Agreed at the meeting");
  }

  private static Target of(String period, String id) {
    return target(id).period(ReportingPeriod.parse(period)).build();
  }

  private static Optional<String> inForce(String asOf, Target... targets) {
    return assess(asOf, Result.count(5), targets).map(one -> one.target().value());
  }

  private static Result achievement(Result figure, Target target) {
    return assess(figure, target).orElseThrow().achievement();
  }

  private static Code rating(Result figure, Target target) {
    return assess(figure, target).orElseThrow().rating();
  }

  private static Optional<Assessment> assess(Result figure, Target... targets) {
    return assess("2024-06-30", figure, targets);
  }

  private static Optional<Assessment> assess(String asOf, Result figure, Target... targets) {
    EvaluationContext context =
        EvaluationContext.of(new TestSnapshot(GWG, targets), Q2, LocalDate.parse(asOf));
    return new Assessor(context).assess(Stubs.definition("EVT-01"), Stubs.figure(figure));
  }
}
