package org.officialstats.advocacy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.json.EntityJson;
import org.officialstats.advocacy.json.RecordJson;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.SealedEvaluation;

class SealsTest {
  /** A seal as it was written before figures had grades and evidence had limits. */
  private static final String OLD = """
      {"entity":"evaluation","schema":1,"period":"2024-Q1","asOf":"2024-03-31"\
      ,"knownAt":3,"strategy":"73dff70e25ad51ca765a584eef93a1cd909527e2ef4860e0b12f0a7e7ae\
      1979a","definitions":"02f086eb77504748cf5130e6b17cc467b8b16d52b4f86c6237325033d47262\
      94","data":"3a6eb0790f39ac87c94f3856b2dd2c5d110e6811602261a9a923d3bb23adc8b7"\
      ,"scale":{"thresholds":[{"rating":"target-achieved","atLeast":1}\
      ,{"rating":"on-track","atLeast":0.95},{"rating":"acceleration-needed"\
      ,"atLeast":0.5},{"rating":"limited-progress","atLeast":0}]\
      ,"otherwise":"deterioration"},"indicators":[{"definition":{"code":"EVT-01"\
      ,"version":1,"name":{"en":"Name of EVT-01"},"formula":{"en":"Formula of EVT-01"}\
      ,"level":"output","unit":"count","direction":"up","aggregation":"last"}\
      ,"figures":[{"measure":"value","group":{},"unit":"count","result":{"type":"value"\
      ,"value":0},"evidence":{}}]}]}""";

  private static final Reason WHY = Reason.of("why", "Why.");

  @Property(tries = 100)
  @Tag("slow")
  void openWhatWasSealed(@ForAll("evaluations") Evaluation evaluation) {
    SealedEvaluation sealed = Seals.seal(evaluation);
    assertThat(Seals.open(sealed)).isEqualTo(evaluation);
    assertThat(Seals.seal(Seals.open(sealed))).isEqualTo(sealed);
  }

  @Property(tries = 100)
  @Tag("slow")
  void detectAnyByteThatWasFlipped(
      @ForAll("evaluations") Evaluation evaluation, @ForAll int place, @ForAll byte flip) {
    SealedEvaluation sealed = Seals.seal(evaluation);
    byte[] bytes = sealed.evaluation().bytes();
    bytes[Math.floorMod(place, bytes.length)] ^= flip == 0 ? 1 : flip;
    SealedEvaluation flipped =
        sealed.toBuilder().evaluation(JsonDocument.of(bytes)).build();
    assertThatThrownBy(() -> Seals.open(flipped))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sealed evaluation of " + evaluation.period() + ": the content has digest "
            + Digest.of(bytes) + "; expected " + sealed.resultDigest()
            + "; restore the update from a backup");
  }

  @Provide
  static Arbitrary<Evaluation> evaluations() {
    return EvaluationArbitraries.evaluations();
  }

  @Test
  void keepWhatIsMissingApartFromZeroAndFromEachOther() {
    assertThat(json(Result.count(0))).contains("\"result\":{\"type\":\"value\",\"value\":0}");
    assertThat(json(new Result.NoData(WHY))).contains("\"result\":{\"type\":\"no-data\",");
    assertThat(json(new Result.Undefined(WHY, Optional.of(Parts.of(0, 0)))))
        .contains("\"result\":{\"type\":\"undefined\",");
    assertThat(json(new Result.NotDue(WHY))).contains("\"result\":{\"type\":\"not-due\",");
    assertThat(json(new Result.NotApplicable(WHY)))
        .contains("\"result\":{\"type\":\"not-applicable\",");
    assertThat(json(new Result.Suppressed(WHY))).contains("\"result\":{\"type\":\"suppressed\",");
  }

  @Test
  void sayInTheirEnvelopeWhatTheEvaluationSays() {
    Evaluation evaluation = evaluation(List.of(Stubs.figure(Result.count(0))));
    SealedEvaluation sealed = Seals.seal(evaluation);
    assertThat(sealed.period()).isEqualTo(evaluation.period());
    assertThat(sealed.asOf()).isEqualTo(evaluation.asOf());
    assertThat(sealed.knownAt()).isEqualTo(evaluation.knownAt());
    assertThat(sealed.strategyDigest()).isEqualTo(evaluation.strategy().hex());
    assertThat(sealed.definitionsDigest()).isEqualTo(evaluation.definitions().hex());
    assertThat(sealed.dataDigest()).isEqualTo(evaluation.data().hex());
    assertThat(sealed.resultDigest())
        .isEqualTo(Digest.of(sealed.evaluation().bytes()).hex());
  }

  @Test
  void detectAnEnvelopeThatSaysOtherwise() {
    SealedEvaluation sealed = Seals.seal(evaluation(List.of(Stubs.figure(Result.count(0)))));
    String other = "f".repeat(64);
    Stream.of(
            sealed.toBuilder().asOf(LocalDate.of(2024, 4, 1)).build(),
            sealed.toBuilder().knownAt(Revision.of(4)).build(),
            sealed.toBuilder().period(ReportingPeriod.parse("2024-Q2")).build(),
            sealed.toBuilder().strategyDigest(other).build(),
            sealed.toBuilder().definitionsDigest(other).build(),
            sealed.toBuilder().dataDigest(other).build())
        .forEach(changed -> assertThatThrownBy(() -> Seals.open(changed))
            .isInstanceOf(IllegalStateException.class));
    assertThatThrownBy(
            () -> Seals.open(sealed.toBuilder().knownAt(Revision.of(4)).build()))
        .hasMessage(
            "sealed evaluation of 2024-Q1: knownAt '4', and the evaluation says '3'; expected"
                + " the same; restore the update from a backup");
  }

  @Test
  void openOldOnesThatNameTheEvidenceOfManyRecords() {
    Evaluation evaluation = evaluation(List.of(manyRecords(100_000)));
    JsonDocument document = RecordJson.write(evaluation);
    SealedEvaluation old = Seals.seal(evaluation).toBuilder()
        .evaluation(document)
        .resultDigest(Digest.of(document.bytes()).hex())
        .build();
    assertThat(Seals.open(old)).isEqualTo(evaluation);
  }

  @Test
  void countRecordsBeyondTheLimitsAndProveThemByADigest() {
    Evaluation evaluation = evaluation(List.of(
        manyRecords(Abridging.NAMED_FOR_THE_WHOLE),
        measured("second", Group.ALL, Abridging.NAMED_FOR_THE_WHOLE + 1),
        measured(Figure.VALUE, Group.of("region", "142"), Abridging.NAMED_FOR_A_GROUP),
        measured(Figure.VALUE, Group.of("region", "002"), Abridging.NAMED_FOR_A_GROUP + 1)));
    List<Figure> opened = Seals.open(Seals.seal(evaluation)).indicators().get(0).figures();
    assertThat(opened)
        .extracting(figure -> figure.abridged().isPresent())
        .containsExactly(false, true, false, true);
    assertThat(opened).extracting(Figure::counted).containsExactly(1_000, 1_001, 50, 51);
    assertThat(opened.get(1).evidence()).isEqualTo(Evidence.NONE);
    assertThat(opened.get(3).abridged())
        .contains(new Abridged(
            51,
            0,
            0,
            Digest.of(Stubs.keys("event", 51).stream()
                .sorted()
                .map(key -> "+" + key + "\n")
                .collect(Collectors.joining()))));
  }

  @Test
  void tellByTheDigestWhichRecordsCountAndWhichDoNot() {
    List<EntityKey> keys = List.of(Stubs.ONE, Stubs.TWO);
    assertThat(Stream.of(
                Evidence.counted(keys),
                new Evidence(List.of(), keys, List.of()),
                new Evidence(List.of(), List.of(), keys),
                Evidence.of(keys.subList(0, 1), keys.subList(1, 2)))
            .map(Abridged::of)
            .map(Abridged::digest))
        .doesNotHaveDuplicates();
    assertThat(Abridged.of(new Evidence(keys, List.of(Stubs.THREE), List.of())))
        .extracting(Abridged::counted, Abridged::notCounted, Abridged::unknown)
        .containsExactly(2, 1, 0);
  }

  @Test
  void putASignBeforeEachRecordThatTheyCount() {
    Evidence evidence = new Evidence(List.of(Stubs.ONE), List.of(Stubs.TWO), List.of(Stubs.THREE));
    assertThat(Abridged.of(evidence).digest())
        .isEqualTo(Digest.of("+event/one\n-event/two\n?event/three\n"));
  }

  @Test
  void listTwoHundredFindingsOfARuleAndCountTheRest() {
    RuleDefinition rule = RuleDefinition.of("EVT-F02", "Unwell", Severity.WARNING);
    List<Finding> findings = IntStream.range(1_000, 1_203)
        .mapToObj(
            at -> Finding.of(rule, new EntityKey("event", "event-" + at), "Is unwell.", "Ask."))
        .toList();
    Evaluation whole =
        evaluation(List.of(Stubs.figure(Result.count(0)))).with(List.of(), findings, List.of());

    Evaluation opened = Seals.open(Seals.seal(whole));

    assertThat(opened.findings()).isEqualTo(findings.subList(0, 200));
    assertThat(opened.findingsBeyond())
        .containsExactly(new FindingsBeyond(
            "EVT-F02",
            Severity.WARNING,
            3,
            Digest.of(findings.subList(200, 203).stream()
                .map(finding -> RecordJson.write(finding).text() + "\n")
                .collect(Collectors.joining()))));
    assertThat(opened.found()).isEqualTo(203).isEqualTo(whole.found());
    assertThat(opened.isAbridged()).isTrue();
    assertThat(whole.isAbridged()).isFalse();
  }

  @Test
  void areAbridgedWhereAFigureCountsItsRecords() {
    Evaluation many =
        evaluation(List.of(Stubs.figure(Result.count(0)), measured("many", Group.ALL, 1_001)));
    Evaluation few =
        evaluation(List.of(Stubs.figure(Result.count(0)), measured("few", Group.ALL, 1_000)));
    assertThat(Seals.open(Seals.seal(many)).isAbridged()).isTrue();
    assertThat(Seals.open(Seals.seal(few)).isAbridged()).isFalse();
  }

  @Test
  void nameRecordsUntilTheEvaluationHasEnough() {
    List<Figure> figures = IntStream.rangeClosed(0, Abridging.NAMED_IN_ALL / 1_000)
        .mapToObj(at -> measured("m" + at, Group.ALL, 1_000))
        .toList();
    List<Figure> opened =
        Seals.open(Seals.seal(evaluation(figures))).indicators().get(0).figures();
    assertThat(opened.subList(0, 50)).allMatch(figure -> figure.abridged().isEmpty());
    assertThat(opened.get(50).abridged()).isPresent();
  }

  @Test
  @org.junit.jupiter.api.Tag("slow")
  void holdTheFiguresAndFindingsOfAMillionRecords() {
    List<EntityKey> million = Stubs.keys("attendance", 1_000_000);
    List<Figure> figures = Stream.concat(
            Stream.of(
                Figure.of(Unit.COUNT, Result.count(million.size()), Evidence.counted(million))),
            IntStream.range(0, 200)
                .mapToObj(part -> new Figure(
                    Figure.VALUE,
                    Group.of("country", "C" + part),
                    Unit.COUNT,
                    Result.count(5_000),
                    Evidence.counted(million.subList(part * 5_000, part * 5_000 + 5_000)))))
        .toList();
    RuleDefinition rule = RuleDefinition.of("EVT-F02", "Unwell", Severity.WARNING);
    List<Finding> findings = IntStream.range(0, 100_000)
        .mapToObj(
            at -> Finding.of(rule, new EntityKey("event", "event-" + at), "Is unwell.", "Ask."))
        .sorted()
        .toList();
    Evaluation evaluation = evaluation(figures)
        .with(
            List.of(IndicatorResult.of(Stubs.definition("EVT-01"), figures)), findings, List.of());
    SealedEvaluation sealed = Seals.seal(evaluation);
    assertThat(sealed.evaluation().size()).isLessThan(1_000_000);
    Evaluation opened = Seals.open(sealed);
    assertThat(opened.isAbridged()).isTrue();
    assertThat(opened.findings()).isEqualTo(findings.subList(0, 200));
    assertThat(opened.findingsBeyond())
        .extracting(FindingsBeyond::code, FindingsBeyond::severity, FindingsBeyond::count)
        .containsExactly(tuple("EVT-F02", Severity.WARNING, 99_800));
    assertThat(opened.found()).isEqualTo(100_000);
    assertThat(opened.indicators().get(0).headline().population()).isEqualTo(1_000_000);
    assertThat(Seals.seal(opened)).as("what is short stays as it is").isEqualTo(sealed);
    assertThat(SealCheck.of(sealed, evaluation).isEqual()).isTrue();
    Evaluation other = evaluation(figures)
        .with(
            List.of(IndicatorResult.of(Stubs.definition("EVT-01"), figures)),
            findings.subList(0, 99_999),
            List.of());
    assertThat(SealCheck.of(sealed, other).aspects()).containsExactly(Aspect.RESULT);
  }

  @Test
  void keepTheStrategy() {
    Strategy strategy = Strategies.gwgBigData();
    Evaluation evaluation = under(strategy);
    SealedEvaluation sealed = Seals.seal(evaluation, strategy);
    assertThat(Seals.strategy(sealed)).contains(strategy);
    assertThat(Seals.strategy(Seals.seal(evaluation))).isEmpty();
    assertThat(Seals.open(sealed)).isEqualTo(evaluation);
    Strategy reworded =
        strategy.toBuilder().body(LocalizedText.of("en", "Another body")).build();
    assertThatThrownBy(() -> Seals.seal(evaluation, reworded))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("strategy 'gwg-big-data' has digest "
            + Digest.of(EntityJson.write(reworded).bytes())
            + ", and the evaluation of 2024-Q1 was made under one with digest "
            + evaluation.strategy() + "; expected the same; seal it under its own strategy");
    SealedEvaluation swapped =
        sealed.toBuilder().strategy(EntityJson.write(reworded)).build();
    assertThatThrownBy(() -> Seals.strategy(swapped))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sealed evaluation of 2024-Q1: the strategy has digest "
            + Digest.of(EntityJson.write(reworded).bytes()) + "; expected "
            + evaluation.strategy() + "; restore the update from a backup");
  }

  @Test
  void areHeldToANewRunAndToThemselves() {
    Evaluation evaluation = evaluation(List.of(Stubs.figure(Result.count(0))));
    SealedEvaluation sealed = Seals.seal(evaluation);
    String other = "f".repeat(64);
    assertThat(SealCheck.of(sealed, evaluation))
        .isEqualTo(new SealVerdict(evaluation.period(), List.of()))
        .matches(SealVerdict::isEqual);
    assertThat(aspects(sealed.toBuilder().asOf(LocalDate.of(2024, 4, 1)).build()))
        .containsExactly(Aspect.AS_OF);
    assertThat(aspects(sealed.toBuilder().knownAt(Revision.of(4)).build()))
        .containsExactly(Aspect.KNOWN_AT);
    assertThat(
            aspects(sealed.toBuilder().period(ReportingPeriod.parse("2024-Q2")).build()))
        .containsExactly(Aspect.PERIOD);
    assertThat(aspects(sealed.toBuilder().strategyDigest(other).build()))
        .containsExactly(Aspect.STRATEGY);
    assertThat(aspects(sealed.toBuilder().definitionsDigest(other).build()))
        .containsExactly(Aspect.DEFINITIONS);
    assertThat(aspects(sealed.toBuilder().dataDigest(other).build())).containsExactly(Aspect.DATA);
    assertThat(aspects(sealed.toBuilder().resultDigest(other).build()))
        .containsExactly(Aspect.CONTENT);
    assertThat(aspects(sealed.toBuilder().evaluation(JsonDocument.of("{}")).build()))
        .containsExactly(Aspect.CONTENT);
    Evaluation again = evaluation(List.of(Stubs.figure(Result.count(1))));
    SealVerdict otherwise = SealCheck.of(sealed, again);
    assertThat(otherwise.isEqual()).isFalse();
    assertThat(otherwise.deviations())
        .containsExactly(new Deviation(
            Aspect.RESULT, sealed.resultDigest(), Seals.digest(again).hex()));
    assertThat(SealCheck.withoutRun(sealed, Revision.of(2)).deviations())
        .containsExactly(new Deviation(Aspect.KNOWN_AT, "3", "not known; the latest is 2"));
  }

  @Test
  void openWhatOtherVersionsWrote() {
    Evaluation evaluation = evaluation(List.of(Stubs.figure(Result.count(0))));
    SealedEvaluation sealed = Seals.seal(evaluation);
    assertThat(sealed.evaluation().text()).isEqualTo(OLD);
    String later = OLD.replace("{\"measure\":", "{\"later\":[1],\"measure\":")
        .replace("\"scale\":{", "\"scale\":{\"later\":true,");
    assertThat(later).hasSizeGreaterThan(OLD.length() + 20);
    SealedEvaluation newer = sealed.toBuilder()
        .evaluation(JsonDocument.of(later))
        .resultDigest(Digest.of(later).hex())
        .build();
    assertThat(Seals.open(newer)).isEqualTo(evaluation);
    assertThat(SealCheck.of(newer, evaluation).isEqual()).isTrue();
  }

  private static Set<Aspect> aspects(SealedEvaluation changed) {
    return SealCheck.of(changed, evaluation(List.of(Stubs.figure(Result.count(0)))))
        .aspects();
  }

  private static Figure measured(String measure, Group group, int records) {
    return new Figure(
        measure,
        group,
        Unit.COUNT,
        Result.count(records),
        Evidence.counted(Stubs.keys("event", records)));
  }

  private static Evaluation under(Strategy strategy) {
    return new Evaluation(
        ReportingPeriod.parse("2024-Q1"),
        LocalDate.of(2024, 3, 31),
        Revision.of(3),
        Digest.of(EntityJson.write(strategy).bytes()),
        Digest.of("definitions"),
        Digest.of("data"),
        strategy.ratings(),
        List.of(),
        List.of());
  }

  private static String json(Result result) {
    Evaluation evaluation = evaluation(List.of(Stubs.figure(result)));
    SealedEvaluation sealed = Seals.seal(evaluation);
    assertThat(Seals.open(sealed)).isEqualTo(evaluation);
    return sealed.evaluation().text();
  }

  private static Figure manyRecords(int number) {
    return Figure.of(
        Unit.COUNT, Result.count(number), Evidence.counted(Stubs.keys("attendance", number)));
  }

  private static Evaluation evaluation(List<Figure> figures) {
    return new Evaluation(
        ReportingPeriod.parse("2024-Q1"),
        LocalDate.of(2024, 3, 31),
        Revision.of(3),
        Digest.of("strategy"),
        Digest.of("definitions"),
        Digest.of("data"),
        Strategies.gwgBigData().ratings(),
        List.of(IndicatorResult.of(Stubs.definition("EVT-01"), figures)),
        List.of());
  }
}
