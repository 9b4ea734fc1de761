package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import org.officialstats.advocacy.json.RecordJson;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.workplan.SealedEvaluation;

/**
 * Seals evaluations into updates and opens them again. A seal holds the evaluation itself and the digests of everything
 * that it was made from, so that anybody can prove later what was published and why a new run differs.
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
   * @throws IllegalStateException if the evaluation is not the one that the digest was taken of
   */
  public static Evaluation open(SealedEvaluation sealed) {
    String digest = Digest.of(sealed.evaluation().bytes()).hex();
    if (!digest.equals(sealed.resultDigest())) {
      throw new IllegalStateException(
          "sealed evaluation of " + sealed.period() + ": the content has digest " + digest
              + "; expected " + sealed.resultDigest() + "; restore the update from a backup");
    }
    return RecordJson.read(
        "sealed evaluation of " + sealed.period(), sealed.evaluation(), Evaluation.class);
  }
}
