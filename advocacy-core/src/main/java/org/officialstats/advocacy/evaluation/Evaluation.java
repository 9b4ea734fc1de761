package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.strategy.RatingScale;

/**
 * All figures and findings for one period, as of one day, as known at one revision. Evaluating again with the same
 * strategy, definitions, data, day and period gives an equal evaluation; the digests tell which of them differs.
 *
 * <p>Immutable and thread-safe. What definitions found is put into words when a finding is read, of the state that was
 * evaluated; counting findings, or asking of which records they speak, makes no words. Who keeps an evaluation keeps that
 * state; {@link #abridged} holds on to nothing.
 *
 * @param period the reporting period
 * @param asOf the day as of which things were looked at
 * @param knownAt the revision that the state was known at
 * @param strategy the digest of the strategy's document
 * @param definitions the digest of the definitions of all indicators and rules that took part
 * @param data the hash of the commit of the revision, which stands for all data
 * @param scale the scale that achievements were rated by
 * @param indicators what each indicator says, in the order of their codes
 * @param findings what the rules found, serious ones first
 * @param findingsBeyond how much more the rules found than a seal lists, in the order of findings; empty when all are
 *     listed
 */
public record Evaluation(
    ReportingPeriod period,
    LocalDate asOf,
    Revision knownAt,
    Digest strategy,
    Digest definitions,
    Digest data,
    RatingScale scale,
    List<IndicatorResult> indicators,
    List<Finding> findings,
    List<FindingsBeyond> findingsBeyond) {
  public Evaluation {
    requireNonNull(period, "period");
    requireNonNull(asOf, "asOf");
    requireNonNull(knownAt, "knownAt");
    requireNonNull(strategy, "strategy");
    requireNonNull(definitions, "definitions");
    requireNonNull(data, "data");
    requireNonNull(scale, "scale");
    indicators = ImmutableList.copyOf(indicators);
    findings = Findings.copyOf(findings);
    findingsBeyond = ImmutableList.copyOf(findingsBeyond);
  }

  /** An evaluation that lists all that was found. */
  public Evaluation(
      ReportingPeriod period,
      LocalDate asOf,
      Revision knownAt,
      Digest strategy,
      Digest definitions,
      Digest data,
      RatingScale scale,
      List<IndicatorResult> indicators,
      List<Finding> findings) {
    this(
        period,
        asOf,
        knownAt,
        strategy,
        definitions,
        data,
        scale,
        indicators,
        findings,
        ImmutableList.of());
  }

  /** How many findings there are, those not listed included. */
  public int found() {
    return findings.size()
        + findingsBeyond.stream().mapToInt(FindingsBeyond::count).sum();
  }

  /** Whether it comes from a seal that counts some of the records or findings instead of naming them. */
  public boolean isAbridged() {
    return !findingsBeyond.isEmpty()
        || indicators.stream()
            .flatMap(result -> result.figures().stream())
            .anyMatch(figure -> figure.abridged().isPresent());
  }

  /**
   * The same as a seal keeps it: with the records and findings beyond the limits counted. For documents that must not grow
   * with the number of records.
   */
  public Evaluation abridged() {
    return Abridging.of(this);
  }

  /** The same with these figures and findings. */
  Evaluation with(
      List<IndicatorResult> figures, List<Finding> listed, List<FindingsBeyond> beyond) {
    return new Evaluation(
        period, asOf, knownAt, strategy, definitions, data, scale, figures, listed, beyond);
  }

  /** What the indicator with this code says; empty when it took no part. */
  public Optional<IndicatorResult> indicator(String code) {
    return indicators.stream().filter(result -> result.code().equals(code)).findFirst();
  }

  /** What the rule with this code found, in order. */
  public List<Finding> findings(String code) {
    return Findings.of(findings, requireNonNull(code, "code"));
  }

  /** The records that the findings of the rule with this code speak of, each at the place of its finding. */
  public List<EntityKey> subjects(String code) {
    return Findings.subjects(findings(code));
  }

  /** What rules found about this record, in order. */
  public List<Finding> findingsAbout(EntityKey subject) {
    return Findings.about(findings, requireNonNull(subject, "subject"));
  }
}
