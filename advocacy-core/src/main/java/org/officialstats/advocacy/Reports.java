package org.officialstats.advocacy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Seals;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.model.workplan.SealedEvaluation;
import org.officialstats.advocacy.report.kind.ReportInput;
import org.officialstats.advocacy.report.kind.ReportInputBuilder;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.snapshot.Snapshot;
import org.officialstats.advocacy.tracking.Ledger;

/**
 * Makes reports of what a tracker knows.
 *
 * @param ledger what it knows
 * @param evaluations what it makes of that
 * @param renderers the formats
 * @param kinds the kinds of report
 */
record Reports(Ledger ledger, Evaluations evaluations, Renderers renderers, ReportKinds kinds) {
  /** A report of an evaluation, by what is known now. */
  ReportRequest of(ReportKind kind, Evaluation evaluation) {
    requireNonNull(kind, "kind");
    Evaluations.knownBy(requireNonNull(evaluation, "evaluation"), ledger.snapshot());
    return new ReportRequest(
        kind, () -> input(kind, evaluation, ledger.snapshot()), renderers::open);
  }

  /** A report of an update, by what was known when it was sealed. */
  ReportRequest of(ReportKind kind, ProgressUpdate update) {
    requireNonNull(kind, "kind");
    SealedEvaluation seal = Evaluations.seal(requireNonNull(update, "update"));
    Evaluation evaluation = Seals.open(seal);
    Evaluations.knownBy(evaluation, evaluations.under(seal));
    return new ReportRequest(
        kind,
        () -> input(kind, evaluation, evaluations.under(seal)).update(update),
        renderers::open);
  }

  private ReportInputBuilder input(ReportKind kind, Evaluation evaluation, Snapshot now) {
    Snapshot then = Evaluations.knownBy(evaluation, now);
    return ReportInput.builder()
        .evaluation(evaluation)
        .snapshot(then)
        .restatements(evaluations.restatements(evaluation, then))
        .earlier(kind.compares() ? evaluations.earlier(evaluation, then).toList() : List.of());
  }
}
