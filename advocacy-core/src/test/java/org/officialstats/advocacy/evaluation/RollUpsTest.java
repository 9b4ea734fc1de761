package org.officialstats.advocacy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.workplan.AnnualReview;
import org.officialstats.advocacy.model.workplan.GivenRating;
import org.officialstats.advocacy.model.workplan.ObjectiveReview;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.samples.TestSnapshot;

class RollUpsTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.parse("2024");
  private static final Reason WHY = Reason.of("why", "Why.");
  private static final Id<Objective> CONVINCE = Id.of("convince");
  private static final Id<Objective> AWARENESS = Id.of("raise-awareness");
  private static final Code ON_TRACK = Code.of("on-track");

  private final TestSnapshot snapshot = new TestSnapshot(Strategies.gwgBigData());

  @Test
  void countEachIndicatorOnceByHowItStands() {
    RollUp convince = byObjective(
            result("AAA-01", CONVINCE, Result.count(5), rated("on-track")),
            result("AAA-02", CONVINCE, Result.count(5), rated("on-track")),
            result("AAA-03", CONVINCE, Result.count(5), rated("deterioration")),
            result("AAA-04", CONVINCE, Result.count(0), rated("not-available")),
            result("AAA-05", CONVINCE, Result.count(0), Optional.empty()),
            result("AAA-06", CONVINCE, new Result.NoData(WHY), rated("not-available")),
            result(
                "AAA-07",
                CONVINCE,
                new Result.Undefined(WHY, Optional.empty()),
                rated("not-available")),
            result("AAA-08", CONVINCE, new Result.NotDue(WHY), Optional.empty()),
            result("AAA-09", CONVINCE, new Result.NotApplicable(WHY), Optional.empty()),
            result("AAA-10", CONVINCE, new Result.Suppressed(WHY), Optional.empty()))
        .get(0);
    assertThat(convince.subject()).contains(EntityKey.of(Objective.class, CONVINCE));
    assertThat(convince.counts())
        .isEqualTo(Map.of(
            Standing.RATED, 3,
            Standing.NOT_RATED, 1,
            Standing.WITHOUT_TARGET, 1,
            Standing.NO_DATA, 1,
            Standing.UNDEFINED, 1,
            Standing.NOT_DUE, 1,
            Standing.NOT_APPLICABLE, 1,
            Standing.SUPPRESSED, 1));
    assertThat(convince.ratings()).isEqualTo(Map.of(ON_TRACK, 2, Code.of("deterioration"), 1));
    assertThat(convince.isRated()).isTrue();
  }

  @Test
  void sayNotRatedOfAnObjectiveWithoutAKnownIndicator() {
    List<RollUp> all =
        byObjective(result("AAA-01", CONVINCE, new Result.NoData(WHY), rated("not-available")));
    assertThat(all).hasSize(3).noneMatch(RollUp::isRated);
    assertThat(all.get(1).entries()).isEmpty();
  }

  @Test
  void takeAnIndicatorWithoutObjectivesForAllOfThem() {
    assertThat(byObjective(result("AAA-01", Set.of(), Set.of())))
        .extracting(rollUp -> rollUp.entries().size())
        .containsExactly(1, 1, 1);
  }

  @Test
  void loseNoIndicatorThatSpeaksToNoObjectiveOfTheStrategy() {
    List<RollUp> all = byObjective(result("AAA-01", Set.of(Id.of("elsewhere")), Set.of()));
    assertThat(all).hasSize(4);
    assertThat(all.get(3).subject()).isEmpty();
    assertThat(all.get(3).entries()).extracting(RollUp.Entry::indicator).containsExactly("AAA-01");
  }

  @Test
  void gatherByActivityLineAndTheWorkAsAWholeApart() {
    List<RollUp> all = RollUps.byActivityLine(
        evaluation(
            result("AAA-01", Set.of(), Set.of(Id.of("key-messages"))),
            result("AAA-02", Set.of(), Set.of())),
        snapshot);
    assertThat(all)
        .filteredOn(rollUp -> !rollUp.entries().isEmpty())
        .extracting(rollUp -> rollUp.subject().map(EntityKey::toString).orElse("rest") + " "
            + rollUp.entries().get(0).indicator())
        .containsExactly("activity-line/key-messages AAA-01", "rest AAA-02");
    assertThat(all).hasSize(7);
  }

  @Test
  void setTheRatingsOfPeopleBesideTheComputedOnes() {
    LocalizedText reason = LocalizedText.of("en", "The survey came late.");
    Workplan plan = Workplan.builder()
        .id(Id.of("w1"))
        .title(LocalizedText.of("en", "Workplan"))
        .year(YEAR)
        .build();
    ProgressUpdate update = ProgressUpdate.builder()
        .id(Id.of("u1"))
        .period(YEAR)
        .deadline(LocalDate.of(2025, 3, 1))
        .ratings(List.of(
            GivenRating.ofIndicator("AAA-01", ON_TRACK, reason),
            GivenRating.ofObjective(AWARENESS, ON_TRACK, reason)))
        .build();
    AnnualReview review = AnnualReview.builder()
        .id(Id.of("r1"))
        .workplan(plan.id())
        .findings(List.of(ObjectiveReview.builder()
            .objective(CONVINCE)
            .rating(Code.of("limited-progress"))
            .ratingReason(reason)
            .build()))
        .build();
    snapshot.put(plan, update, review);

    List<RollUp> all =
        byObjective(result("AAA-01", CONVINCE, Result.count(1), rated("deterioration")));

    assertThat(all.get(0).entries())
        .containsExactly(new RollUp.Entry(
            "AAA-01",
            Standing.RATED,
            Optional.of(Code.of("deterioration")),
            List.of(new StatedRating(update.key(), ON_TRACK, Optional.of(reason)))));
    assertThat(all.get(0).stated())
        .containsExactly(
            new StatedRating(review.key(), Code.of("limited-progress"), Optional.of(reason)));
    assertThat(all.get(1).stated())
        .containsExactly(new StatedRating(update.key(), ON_TRACK, Optional.of(reason)));
  }

  @Test
  void leaveOutRatingsThatPeopleGaveForAnotherPeriod() {
    LocalizedText reason = LocalizedText.of("en", "The survey came late.");
    Workplan plan = Workplan.builder()
        .id(Id.of("w1"))
        .title(LocalizedText.of("en", "Workplan"))
        .year(ReportingPeriod.parse("2023"))
        .build();
    ProgressUpdate update = ProgressUpdate.builder()
        .id(Id.of("u1"))
        .period(ReportingPeriod.parse("2023"))
        .deadline(LocalDate.of(2024, 3, 1))
        .ratings(List.of(
            GivenRating.ofIndicator("AAA-01", ON_TRACK, reason),
            GivenRating.ofObjective(CONVINCE, ON_TRACK, reason)))
        .build();
    AnnualReview review = AnnualReview.builder()
        .id(Id.of("r1"))
        .workplan(plan.id())
        .findings(List.of(ObjectiveReview.builder()
            .objective(CONVINCE)
            .rating(ON_TRACK)
            .ratingReason(reason)
            .build()))
        .build();
    snapshot.put(plan, update, review);

    RollUp convince = byObjective(
            result("AAA-01", CONVINCE, Result.count(1), rated("deterioration")))
        .get(0);

    assertThat(convince.stated()).isEmpty();
    assertThat(convince.entries()).extracting(RollUp.Entry::stated).containsExactly(List.of());
  }

  @Test
  void knowWhichStandingsHaveAFigure() {
    assertThat(Stream.of(Standing.values()).filter(Standing::hasFigure))
        .containsExactly(Standing.RATED, Standing.NOT_RATED, Standing.WITHOUT_TARGET);
  }

  @Property(tries = 100)
  @Tag("slow")
  void hideNothing(@ForAll("evaluations") Evaluation evaluation) {
    List<RollUp> byObjective = RollUps.byObjective(evaluation, snapshot());
    List<RollUp> byLine = RollUps.byActivityLine(evaluation, snapshot());
    for (List<RollUp> all : List.of(byObjective, byLine)) {
      assertThat(all)
          .allSatisfy(rollUp -> assertThat(
                  rollUp.counts().values().stream().mapToInt(Integer::intValue).sum())
              .isEqualTo(rollUp.entries().size()));
      assertThat(all.stream()
              .flatMap(rollUp -> rollUp.entries().stream())
              .map(RollUp.Entry::indicator)
              .collect(Collectors.toSet()))
          .isEqualTo(evaluation.indicators().stream()
              .map(IndicatorResult::code)
              .collect(Collectors.toSet()));
    }
  }

  @Provide
  static Arbitrary<Evaluation> evaluations() {
    return EvaluationArbitraries.evaluations();
  }

  private static TestSnapshot snapshot() {
    return new TestSnapshot(Strategies.gwgBigData());
  }

  @Test
  void rateExactlyWhatIsRated() {
    assertThatThrownBy(
            () -> new RollUp.Entry("AAA-01", Standing.NO_DATA, Optional.of(ON_TRACK), List.of()))
        .hasMessage(
            "roll-up of AAA-01: NO_DATA with a rating; expected one exactly when it is" + " RATED");
    assertThatThrownBy(
            () -> new RollUp.Entry("AAA-01", Standing.RATED, Optional.empty(), List.of()))
        .hasMessage("roll-up of AAA-01: RATED without a rating; expected one exactly when it is"
            + " RATED");
  }

  private List<RollUp> byObjective(IndicatorResult... results) {
    return RollUps.byObjective(evaluation(results), snapshot);
  }

  private static Optional<Assessment> rated(String rating) {
    return Optional.of(new Assessment(
        Id.of("t"),
        Optional.of(BigDecimal.ZERO),
        BigDecimal.TEN,
        Result.count(1),
        Code.of(rating)));
  }

  private static IndicatorResult result(
      String code, Id<Objective> objective, Result result, Optional<Assessment> assessment) {
    IndicatorDefinition definition = IndicatorDefinitionBuilder.builder(Stubs.definition(code))
        .objectives(Set.of(objective))
        .build();
    return new IndicatorResult(definition, List.of(Stubs.figure(result)), assessment);
  }

  private static IndicatorResult result(
      String code, Set<Id<Objective>> objectives, Set<Id<ActivityLine>> lines) {
    IndicatorDefinition definition = IndicatorDefinitionBuilder.builder(Stubs.definition(code))
        .objectives(objectives)
        .activityLines(lines)
        .build();
    return IndicatorResult.of(definition, List.of(Stubs.figure(Result.count(1))));
  }

  private static Evaluation evaluation(IndicatorResult... results) {
    return new Evaluation(
        YEAR,
        LocalDate.of(2024, 12, 31),
        Revision.of(1),
        Digest.NONE,
        Digest.NONE,
        Digest.NONE,
        Strategies.gwgBigData().ratings(),
        Stream.of(results).toList(),
        List.of());
  }
}
