package org.officialstats.advocacy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.json.RecordJson;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.workplan.SealedEvaluation;

class SealsTest {
  private static final Reason WHY = Reason.of("why", "Why.");

  @Property(tries = 200)
  void openWhatWasSealed(@ForAll("evaluations") Evaluation evaluation) {
    SealedEvaluation sealed = Seals.seal(evaluation);
    assertThat(Seals.open(sealed)).isEqualTo(evaluation);
    assertThat(Seals.seal(Seals.open(sealed))).isEqualTo(sealed);
  }

  @Property(tries = 200)
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
