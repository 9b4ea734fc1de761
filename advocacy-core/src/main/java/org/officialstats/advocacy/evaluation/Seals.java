package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.officialstats.advocacy.json.EntityJson;
import org.officialstats.advocacy.json.RecordJson;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.SealedEvaluation;

/**
 * Seals evaluations into updates and opens them again. A seal holds the evaluation itself and the digests of everything
 * that it was made from, so that anybody can prove later what was published and why a new run differs.
 *
 * <p>Stateless and thread-safe.
 */
public final class Seals {
  private Seals() {}

  /**
   * The evaluation with its digests, ready to be put into an update whose strategy is recorded in the log. Where there are
   * very many records or findings, the seal counts those beyond the limits of {@code docs/reference/seals.md} and keeps
   * their digest.
   */
  public static SealedEvaluation seal(Evaluation evaluation) {
    requireNonNull(evaluation, "evaluation");
    JsonDocument document = document(evaluation);
    return new SealedEvaluation(
        evaluation.period(),
        evaluation.asOf(),
        evaluation.knownAt(),
        evaluation.strategy().hex(),
        evaluation.definitions().hex(),
        evaluation.data().hex(),
        Digest.of(document.bytes()).hex(),
        document,
        Optional.empty());
  }

  /**
   * The evaluation with its digests and the strategy it was made under, so that it can be told at any time, whatever
   * strategy is in force then.
   *
   * @throws IllegalArgumentException if the evaluation was made under another strategy
   */
  public static SealedEvaluation seal(Evaluation evaluation, Strategy strategy) {
    JsonDocument document = EntityJson.write(requireNonNull(strategy, "strategy"));
    Digest digest = Digest.of(document.bytes());
    if (!digest.equals(requireNonNull(evaluation, "evaluation").strategy())) {
      throw new IllegalArgumentException("strategy '" + strategy.id() + "' has digest " + digest
          + ", and the evaluation of " + evaluation.period() + " was made under one with digest "
          + evaluation.strategy() + "; expected the same; seal it under its own strategy");
    }
    return seal(evaluation).toBuilder().strategy(document).build();
  }

  /** The digest of what a seal keeps of the evaluation: the {@code resultDigest} of its seal. */
  public static Digest digest(Evaluation evaluation) {
    return Digest.of(document(requireNonNull(evaluation, "evaluation")).bytes());
  }

  /**
   * The strategy that the seal keeps; empty when it keeps none, as it is recorded in the log.
   *
   * @throws IllegalStateException if it is not the one that the digest was taken of
   */
  public static Optional<Strategy> strategy(SealedEvaluation sealed) {
    requireNonNull(sealed, "sealed").strategy().ifPresent(document -> {
      String digest = Digest.of(document.bytes()).hex();
      if (!digest.equals(sealed.strategyDigest())) {
        throw new IllegalStateException(
            "sealed evaluation of " + sealed.period() + ": the strategy has digest " + digest
                + "; expected " + sealed.strategyDigest() + "; restore the update from a backup");
      }
    });
    return sealed
        .strategy()
        .map(document -> EntityJson.read(
            "strategy in the sealed evaluation of " + sealed.period(), document, Strategy.class));
  }

  private static JsonDocument document(Evaluation evaluation) {
    return RecordJson.write(Abridging.of(evaluation));
  }

  /**
   * The evaluation as it was sealed.
   *
   * @throws IllegalStateException if the evaluation is not the one that the digest was taken of, or does not agree with
   *     what stands beside it
   * @throws org.officialstats.advocacy.json.JsonFormatException if it cannot be read, with every problem
   */
  public static Evaluation open(SealedEvaluation sealed) {
    requireNonNull(sealed, "sealed");
    String digest = Digest.of(sealed.evaluation().bytes()).hex();
    if (!digest.equals(sealed.resultDigest())) {
      throw new IllegalStateException(
          "sealed evaluation of " + sealed.period() + ": the content has digest " + digest
              + "; expected " + sealed.resultDigest() + "; restore the update from a backup");
    }
    Evaluation evaluation = read(sealed);
    checkEnvelope(sealed, evaluation);
    return evaluation;
  }

  static Evaluation read(SealedEvaluation sealed) {
    return RecordJson.read(
        "sealed evaluation of " + sealed.period(), sealed.evaluation(), Evaluation.class);
  }

  /** What stands beside the evaluation must be what it says itself. */
  private static void checkEnvelope(SealedEvaluation sealed, Evaluation evaluation) {
    check(sealed, "period", sealed.period(), evaluation.period());
    check(sealed, "asOf", sealed.asOf(), evaluation.asOf());
    check(sealed, "knownAt", sealed.knownAt(), evaluation.knownAt());
    check(
        sealed, "strategyDigest", sealed.strategyDigest(), evaluation.strategy().hex());
    check(
        sealed,
        "definitionsDigest",
        sealed.definitionsDigest(),
        evaluation.definitions().hex());
    check(sealed, "dataDigest", sealed.dataDigest(), evaluation.data().hex());
  }

  private static void check(SealedEvaluation sealed, String what, Object beside, Object inside) {
    if (!beside.equals(inside)) {
      throw new IllegalStateException("sealed evaluation of " + sealed.period() + ": " + what + " '"
          + beside + "', and the evaluation says '" + inside
          + "'; expected the same; restore the update from a backup");
    }
  }
}
