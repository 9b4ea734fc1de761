package org.officialstats.advocacy.model.workplan;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;

/**
 * An evaluation as it was when an update was submitted, with digests of all that went into it and of what came out, so
 * that a later run can show whether anything differs.
 *
 * <p>Digests are SHA-256 as 64 lower-case hexadecimal digits. Construct it with {@link #builder()}. Immutable and
 * thread-safe.
 *
 * @param period the period that was evaluated
 * @param asOf the day up to whose end facts count
 * @param knownAt the revision whose knowledge it rests on
 * @param strategyDigest the digest of the strategy in force
 * @param definitionsDigest the digest of the definitions of indicators and rules
 * @param dataDigest the digest of the records at that revision
 * @param resultDigest the digest of the evaluation's bytes
 * @param evaluation the evaluation itself, in its canonical JSON form
 * @param strategy the strategy in force, in its canonical JSON form; empty when it is recorded in the log
 */
@RecordBuilder
public record SealedEvaluation(
    ReportingPeriod period,
    LocalDate asOf,
    Revision knownAt,
    String strategyDigest,
    String definitionsDigest,
    String dataDigest,
    String resultDigest,
    JsonDocument evaluation,
    Optional<JsonDocument> strategy) {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  public SealedEvaluation {
    requireNonNull(period, "period");
    requireNonNull(asOf, "asOf");
    requireNonNull(knownAt, "knownAt");
    requireNonNull(evaluation, "evaluation");
    requireNonNull(strategy, "strategy");
    Checks checks = Checks.of("sealed evaluation of " + period);
    checkDigest(checks, "strategyDigest", strategyDigest);
    checkDigest(checks, "definitionsDigest", definitionsDigest);
    checkDigest(checks, "dataDigest", dataDigest);
    checkDigest(checks, "resultDigest", resultDigest);
    checks.done();
  }

  /** An empty builder. */
  public static SealedEvaluationBuilder builder() {
    return SealedEvaluationBuilder.builder();
  }

  /** A builder that starts from this evaluation. */
  public SealedEvaluationBuilder toBuilder() {
    return SealedEvaluationBuilder.builder(this);
  }

  private static void checkDigest(Checks checks, String component, String hex) {
    boolean matches = DIGEST.matcher(requireNonNull(hex, component)).matches();
    checks.that(
        matches,
        component,
        "'" + hex + "' is no digest",
        "64 digits 0-9a-f",
        "take SHA-256 in lower case");
  }
}
