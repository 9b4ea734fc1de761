package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import org.officialstats.advocacy.json.RecordJson;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.workplan.SealedEvaluation;

/**
 * Seals evaluations into updates and opens them again. A seal holds the evaluation itself and the digests of everything
 * that it was made from, so that anybody can prove later what was published and why a new run differs.
 *
 * <p>Stateless and thread-safe.
 */
public final class Seals {
  private Seals() {}

  /** The evaluation with its digests, ready to be put into an update. */
  public static SealedEvaluation seal(Evaluation evaluation) {
    JsonDocument document = RecordJson.write(requireNonNull(evaluation, "evaluation"));
    return new SealedEvaluation(
        evaluation.period(),
        evaluation.asOf(),
        evaluation.knownAt(),
        evaluation.strategy().hex(),
        evaluation.definitions().hex(),
        evaluation.data().hex(),
        Digest.of(document.bytes()).hex(),
        document);
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
    Evaluation evaluation = RecordJson.read(
        "sealed evaluation of " + sealed.period(), sealed.evaluation(), Evaluation.class);
    checkEnvelope(sealed, evaluation);
    return evaluation;
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
