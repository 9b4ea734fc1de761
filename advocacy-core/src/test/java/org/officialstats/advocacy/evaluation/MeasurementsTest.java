package org.officialstats.advocacy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Collections2;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.audience.Confidence;
import org.officialstats.advocacy.model.measurement.Grade;
import org.officialstats.advocacy.model.measurement.Measurement;
import org.officialstats.advocacy.model.measurement.MeasurementBuilder;
import org.officialstats.advocacy.model.strategy.IndicatorChoice;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.samples.TestSnapshot;
import org.officialstats.advocacy.shape.Kinds;

class MeasurementsTest {
  private static final Strategy GWG = Strategies.gwgBigData();
  private static final ReportingPeriod Q1 = ReportingPeriod.parse("2024-Q1");
  private static final String LAST_DAY = "2024-03-31";
  private static final Reason UNKNOWN = Reason.of("unknown", "Nobody knows.");

  private static final IndicatorDefinition RECALL = IndicatorDefinitionBuilder.builder(
          Stubs.definition("LRN-01"))
      .unit(Unit.PERCENT)
      .level(Level.OUT_TAKE)
      .disaggregation(List.of("region"))
      .build();

  @Test
  void becomeTheFigureOfWhatCannotBeComputed() {
    Measurement survey = measurement("m1")
        .numerator(BigDecimal.valueOf(7))
        .denominator(BigDecimal.valueOf(20))
        .n(20)
        .responseRate(new BigDecimal("0.4"))
        .build();
    Figure figure = only(noData(), survey);
    assertThat(figure)
        .isEqualTo(new Figure(
            Figure.VALUE,
            Group.ALL,
            Unit.PERCENT,
            Result.percentage(Parts.of(7, 20), UNKNOWN),
            Evidence.counted(List.of(survey.key())),
            Optional.of(new Entered(
                survey.id(),
                Grade.REPORTED,
                Confidence.MEDIUM,
                PartialDate.of(2024, 3),
                Optional.of("Survey of participants"),
                List.of(),
                Optional.of(20),
                Optional.of(new BigDecimal("0.4")),
                Optional.empty())),
            Optional.empty()));
    assertThat(figure.grade()).isEqualTo(Grade.REPORTED);
  }

  @Test
  void neverTakeThePlaceOfWhatIsComputedOrOfAnotherKindOfMissing() {
    Measurement measurement = measurement("m1").value(BigDecimal.TEN).build();
    for (Result result : List.of(
        Result.count(0),
        new Result.Interval(BigDecimal.ONE, BigDecimal.TEN),
        new Result.Undefined(UNKNOWN, Optional.empty()),
        new Result.NotDue(UNKNOWN),
        new Result.NotApplicable(UNKNOWN),
        new Result.Suppressed(UNKNOWN))) {
      Figure computed = Figure.of(Unit.PERCENT, result, Evidence.NONE);
      assertThat(only(computed, measurement)).isEqualTo(computed);
    }
  }

  @Test
  void addGroupsOnlyWhereTheWholeCannotBeComputed() {
    Measurement asia =
        measurement("m1").group("region=142").value(BigDecimal.TEN).build();
    assertThat(complete(noData(), asia))
        .extracting(
            figure -> figure.group() + " " + Kinds.nameOf(figure.result().getClass()))
        .containsExactly(" no-data", "region=142 value");
    Figure computed = Figure.of(Unit.PERCENT, Result.count(5), Evidence.NONE);
    assertThat(complete(computed, asia)).containsExactly(computed);
  }

  @Test
  void withholdAnswersOfFewerThanFivePeople() {
    MeasurementBuilder survey =
        measurement("m1").value(BigDecimal.TEN).responseRate(new BigDecimal("0.4"));
    Figure four = only(noData(), survey.n(4).build());
    assertThat(four.result()).isEqualTo(new Result.Suppressed(KnownReasons.of("fewer-than-five")));
    assertThat(four.entered().orElseThrow().n()).isEmpty();
    assertThat(four.entered().orElseThrow().responseRate()).isEmpty();
    Figure five = only(noData(), measurement("m1").value(BigDecimal.TEN).n(5).build());
    assertThat(five.result()).isEqualTo(Result.count(10));
    Figure nobody = only(noData(), measurement("m1").value(BigDecimal.TEN).n(0).build());
    assertThat(nobody.result()).isEqualTo(Result.count(10));
  }

  @Test
  void takeTheDenominatorOfAPercentageForTheNumberOfAnswers() {
    MeasurementBuilder ratio =
        measurement("m1").numerator(BigDecimal.ONE).denominator(BigDecimal.valueOf(4));
    assertThat(only(noData(), ratio.build()).result()).isEqualTo(FewPeople.withheld());
    assertThat(only(noData(), ratio.n(40).build()).result())
        .isEqualTo(Result.percentage(Parts.of(1, 4), UNKNOWN));
    IndicatorDefinition mean =
        IndicatorDefinitionBuilder.builder(RECALL).unit(Unit.ATTENDANCES).build();
    Measurement events = ratio.n(Optional.empty()).build();
    assertThat(of(events).figure(mean).orElseThrow().result())
        .isEqualTo(new Result.Value(new BigDecimal("0.25"), Optional.of(Parts.of(1, 4))));
  }

  @Test
  void giveTheFigureOfTheWholeOrTheReasonForNone() {
    Measurement asia =
        measurement("m1").group("region=142").value(BigDecimal.TEN).build();
    Measurement none = measurement("m2").missing(Code.of("no-response")).build();
    assertThat(of(asia).figure(RECALL)).isEmpty();
    assertThat(of(asia, none).figure(RECALL))
        .isEqualTo(of(none).figure(RECALL, none))
        .isPresent();
    Measurement other = measurement("m3").unit("days").value(BigDecimal.ONE).build();
    assertThat(of(other).figure(RECALL)).isEmpty();
  }

  @ParameterizedTest(name = "{0} in {1}, asked {2}: withheld {3}")
  @CsvSource({
    "OUTPUT, COUNT, false, false",
    "OUTPUT, COUNT, true, true",
    "OUTPUT, PERSONS, false, true",
    "OUTPUT, ATTENDANCES, false, true",
    "OUT_TAKE, COUNT, false, true"
  })
  void withholdOnlyWhatSpeaksOfPeople(Level level, Unit unit, boolean asked, boolean withheld) {
    IndicatorDefinition definition =
        IndicatorDefinitionBuilder.builder(RECALL).level(level).unit(unit).build();
    Measurement measurement = measurement("m1")
        .value(BigDecimal.ONE)
        .n(3)
        .responseRate(asked ? Optional.of(new BigDecimal("0.5")) : Optional.empty())
        .build();
    assertThat(
            of(measurement).figure(definition, measurement).orElseThrow().result()
                instanceof Result.Suppressed)
        .isEqualTo(withheld);
  }

  @Test
  void sayInSixLanguagesWhyThereIsNone() {
    Measurement none = measurement("m1").missing(Code.of("no-response")).build();
    Reason reason = only(noData(), none).result().whyMissing().orElseThrow();
    assertThat(reason.code()).isEqualTo(Code.of("no-response"));
    assertThat(reason.text().texts().keySet())
        .containsExactlyInAnyOrderElementsOf(LocalizedText.UN_LANGUAGES);
  }

  @Test
  void leaveARatioOfNothingUndefined() {
    Measurement nothing = measurement("m1")
        .numerator(BigDecimal.ZERO)
        .denominator(BigDecimal.ZERO)
        .build();
    assertThat(only(noData(), nothing).result()).isInstanceOf(Result.Undefined.class);
    IndicatorDefinition days =
        IndicatorDefinitionBuilder.builder(RECALL).unit(Unit.DAYS).build();
    assertThat(of(nothing).figure(days, nothing).orElseThrow().result())
        .isInstanceOf(Result.Undefined.class);
    Measurement mean = measurement("m1")
        .numerator(BigDecimal.valueOf(30))
        .denominator(BigDecimal.valueOf(8))
        .build();
    assertThat(of(mean).figure(days, mean).orElseThrow().result())
        .isEqualTo(new Result.Value(new BigDecimal("3.75"), Optional.of(Parts.of(30, 8))));
  }

  @Test
  void areChosenByARuleThatKnowsNoOrderOfEntry() {
    Measurement stated = measurement("z").missing(Code.of("no-response")).build();
    Measurement estimated =
        measurement("y").grade(Grade.ESTIMATED).value(BigDecimal.ONE).build();
    Measurement early = measurement("x")
        .value(BigDecimal.ONE)
        .measuredOn(PartialDate.parse("2024-01-31"))
        .build();
    Measurement lower = measurement("a").value(BigDecimal.ONE).build();
    Measurement winner = measurement("b").value(BigDecimal.ONE).build();
    for (List<Measurement> order :
        Collections2.permutations(List.of(stated, estimated, early, lower, winner))) {
      assertThat(of(order.toArray(Entity[]::new)).standing()).containsExactly(winner);
    }
    assertThat(of(stated, estimated).standing()).containsExactly(estimated);
    assertThat(of(estimated, early).standing()).containsExactly(early);
    Measurement verified = measurement("c")
        .grade(Grade.VERIFIED)
        .value(BigDecimal.ONE)
        .measuredOn(PartialDate.of(2023))
        .build();
    assertThat(of(winner, verified).standing()).containsExactly(verified);
  }

  @Test
  void standAsTheOneFirstRecordedLaterOfTwoThatAreAlikeOtherwise() {
    Measurement first = measurement("z").value(BigDecimal.ONE).build();
    Measurement second = measurement("a").value(BigDecimal.ONE).build();
    TestSnapshot snapshot = new TestSnapshot(GWG, first).at(2).put(second).at(3).put(first);
    assertThat(Measurements.of(EvaluationContext.of(snapshot, Q1, LocalDate.parse(LAST_DAY)))
            .standing())
        .as("a correction does not make a measurement a later one")
        .containsExactly(second);
  }

  @Test
  void countForTheirPeriodOnceItIsOverWheneverTheyWereMeasured() {
    Measurement survey = measurement("m1")
        .value(BigDecimal.ONE)
        .measuredOn(PartialDate.parse("2024-04-20"))
        .build();
    assertThat(at(LAST_DAY, survey)).containsExactly(survey);
    assertThat(at("2024-03-30", survey)).isEmpty();
    Measurement month = measurement("m2")
        .value(BigDecimal.ONE)
        .measuredOn(PartialDate.parse("2024-03"))
        .build();
    assertThat(at("2024-03-30", month))
        .as("it may have been measured on the 31st")
        .isEmpty();
    Measurement january = measurement("m3")
        .value(BigDecimal.ONE)
        .measuredOn(PartialDate.parse("2024-01"))
        .build();
    assertThat(at("2024-03-30", january)).containsExactly(january);
  }

  @Test
  void areThoseOfThePeriod() {
    Measurement next = measurement("m1").value(BigDecimal.ONE).period(Q1.next()).build();
    assertThat(at(LAST_DAY, next)).isEmpty();
  }

  @Test
  void giveNoFigureInAnotherUnitOrForAGroupOfAnotherDimension() {
    MeasurementBuilder any = measurement("m1").value(BigDecimal.ONE);
    assertThat(figure(any.unit("percent").build())).isPresent();
    assertThat(figure(any.unit("%").build())).isEmpty();
    assertThat(figure(any.unit(Optional.empty()).group("region=142").build())).isPresent();
    assertThat(figure(any.group("segment=leaders").build())).isEmpty();
    assertThat(figure(any.group("Asia").build())).isEmpty();
  }

  @Test
  void makeFiguresOfAnIndicatorThatTheStrategySwitchesOff() {
    Strategy off =
        GWG.toBuilder().indicators(List.of(IndicatorChoice.disabled("LRN-01"))).build();
    Evaluator evaluator = Evaluator.of(
        List.of(Stubs.indicator(
            RECALL, context -> List.of(Figure.of(Unit.PERCENT, Result.count(99), Evidence.NONE)))),
        List.of());
    Measurement asia =
        measurement("m1").group("region=142").value(BigDecimal.TEN).build();
    LocalDate day = LocalDate.parse(LAST_DAY);
    assertThat(evaluator.evaluate(new TestSnapshot(off), Q1, day).indicators()).isEmpty();
    IndicatorResult result = evaluator
        .evaluate(new TestSnapshot(off, asia), Q1, day)
        .indicator("LRN-01")
        .orElseThrow();
    assertThat(result.headline().result())
        .isEqualTo(new Result.NoData(KnownReasons.of("switched-off")));
    assertThat(result.headlineOf("region=142").orElseThrow().result()).isEqualTo(Result.count(10));
  }

  @Test
  void groupsRoundTripThroughTheirText() {
    Group group = new Group(Map.of("region", "142", "sex", "female"));
    assertThat(Group.parse(group.toString())).isEqualTo(group);
    assertThat(Group.parse("")).isEqualTo(Group.ALL);
    assertThat(Group.parse("owner=a=b")).isEqualTo(Group.of("owner", "a=b"));
    assertThatThrownBy(() -> Group.parse("Asia"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("group 'Asia': expected a value for each dimension, such as 'region=142'");
  }

  private static Figure noData() {
    return Figure.of(Unit.PERCENT, new Result.NoData(UNKNOWN), Evidence.NONE);
  }

  private static Figure only(Figure computed, Measurement measurement) {
    List<Figure> figures = complete(computed, measurement);
    assertThat(figures).hasSize(1);
    return figures.get(0);
  }

  private static List<Figure> complete(Figure computed, Measurement measurement) {
    return of(measurement).complete(RECALL, List.of(computed));
  }

  private static Optional<Figure> figure(Measurement measurement) {
    return of(measurement).figure(RECALL, measurement);
  }

  private static List<Measurement> at(String asOf, Measurement... measurements) {
    TestSnapshot snapshot = new TestSnapshot(GWG, measurements);
    return Measurements.of(EvaluationContext.of(snapshot, Q1, LocalDate.parse(asOf)))
        .standing();
  }

  private static Measurements of(Entity... measurements) {
    TestSnapshot snapshot = new TestSnapshot(GWG, measurements);
    return Measurements.of(EvaluationContext.of(snapshot, Q1, LocalDate.parse(LAST_DAY)));
  }

  private static MeasurementBuilder measurement(String id) {
    return Measurement.builder()
        .id(Id.of(id))
        .indicator("LRN-01")
        .period(Q1)
        .source("Survey of participants")
        .measuredOn(PartialDate.of(2024, 3));
  }
}
