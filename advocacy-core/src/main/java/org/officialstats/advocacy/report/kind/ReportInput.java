package org.officialstats.advocacy.report.kind;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Restatement;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * What a report is made of. Construct it with {@link #builder()}.
 *
 * @param evaluation the evaluation that it reports
 * @param snapshot the state as known at the revision of the evaluation, for titles and labels
 * @param update the update that it belongs to, for its words and deadline, of the same period; empty when there is none
 * @param restatements the figures of earlier periods that have changed since they were published; may be empty
 * @param subject what it is about, where its kind is about one thing: the id of a segment, a topic or a case study
 * @param earlier the evaluations that this one is set beside, for a kind that {@linkplain ReportKind#compares()
 *     compares}: that of the period before and that of the same period a year before, which are one for a year; without
 *     those of periods in which the strategy did not hold
 * @param language the language that it is written in, as a BCP 47 tag: one of the six of the United Nations, or {@code
 *     ar-u-nu-arab} for Arabic with Arabic-Indic digits
 * @param audience who it is for; records that this audience may not see do not appear, and a report for the public needs
 *     a public strategy
 */
@RecordBuilder
public record ReportInput(
    Evaluation evaluation,
    Snapshot snapshot,
    Optional<ProgressUpdate> update,
    List<PeriodRestatements> restatements,
    Optional<Id<?>> subject,
    List<EarlierPeriod> earlier,
    String language,
    ReportAudience audience) {
  /**
   * What changed in the figures of one earlier period.
   *
   * @param published the evaluation of that period as it was published
   * @param restatements the figures that are others today; at least one
   */
  public record PeriodRestatements(Evaluation published, List<Restatement> restatements) {
    public PeriodRestatements {
      requireNonNull(published, "published");
      restatements = ImmutableList.copyOf(restatements);
      if (restatements.isEmpty()) {
        throw new IllegalArgumentException(
            "restatements of " + published.period() + ": none; expected at least one");
      }
    }
  }

  /**
   * An evaluation that this one is set beside.
   *
   * @param evaluation the evaluation of an earlier period of the same length
   * @param published the update that published it; empty when it was computed for the comparison
   */
  public record EarlierPeriod(Evaluation evaluation, Optional<Id<ProgressUpdate>> published) {
    public EarlierPeriod {
      requireNonNull(evaluation, "evaluation");
      requireNonNull(published, "published");
    }
  }

  public ReportInput {
    requireNonNull(evaluation, "evaluation");
    requireNonNull(snapshot, "snapshot");
    requireNonNull(update, "update");
    restatements = ImmutableList.copyOf(restatements);
    requireNonNull(subject, "subject");
    earlier = ImmutableList.copyOf(earlier);
    requireNonNull(language, "language");
    requireNonNull(audience, "audience");
    if (!snapshot.revision().equals(evaluation.knownAt())) {
      throw new IllegalArgumentException("report: snapshot at revision " + snapshot.revision()
          + " for an evaluation known at revision " + evaluation.knownAt()
          + "; expected the same revision");
    }
    if (update.isPresent() && !update.get().period().equals(evaluation.period())) {
      throw new IllegalArgumentException("report: update '" + update.get().id() + "' of "
          + update.get().period() + " for an evaluation of " + evaluation.period()
          + "; expected the same period");
    }
    Strategy strategy = snapshot.strategy();
    if (audience == ReportAudience.PUBLIC && strategy.sensitivity() != Sensitivity.PUBLIC) {
      throw new IllegalArgumentException("report: for the public, under strategy '" + strategy.id()
          + "' that is " + strategy.sensitivity()
          + "; expected a public strategy; mark it as public, or report to the office");
    }
  }

  /**
   * Whether the readers of this report may know of this record. A person is in nobody's report, and neither is what is
   * confidential.
   */
  public boolean mayShow(Entity record) {
    return !(requireNonNull(record, "record") instanceof Person)
        && new Readers(snapshot, audience).maySee(record.sensitivity());
  }

  /** A builder that starts in English for the office and the bodies it reports to, about the whole, beside no other period. */
  public static ReportInputBuilder builder() {
    return ReportInputBuilder.builder().language("en").audience(ReportAudience.INTERNAL);
  }
}
