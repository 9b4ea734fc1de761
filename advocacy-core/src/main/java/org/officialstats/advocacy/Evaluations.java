package org.officialstats.advocacy;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Evaluator;
import org.officialstats.advocacy.evaluation.Restatement;
import org.officialstats.advocacy.evaluation.Restatements;
import org.officialstats.advocacy.evaluation.Seals;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.model.workplan.SealedEvaluation;
import org.officialstats.advocacy.report.kind.ReportInput.PeriodRestatements;
import org.officialstats.advocacy.snapshot.Snapshot;

/** Evaluates periods, and finds what of the last updates is restated. */
final class Evaluations {
  /** How many of the latest updates are looked through for figures that have changed: those of two years. */
  private static final int LATEST_UPDATES = 8;

  private final Evaluator evaluator;
  private final Clock clock;

  Evaluations(Evaluator evaluator, Clock clock) {
    this.evaluator = evaluator;
    this.clock = clock;
  }

  Evaluator evaluator() {
    return evaluator;
  }

  /** The evaluation as of the last day of the period, or today in the zone of the body if that is earlier. */
  Evaluation evaluate(Snapshot snapshot, ReportingPeriod period) {
    Strategy strategy = snapshot.strategy();
    LocalDate lastDay = strategy.calendar().lastDay(period);
    LocalDate today = LocalDate.ofInstant(clock.instant(), strategy.zone());
    return evaluator.evaluate(snapshot, period, today.isBefore(lastDay) ? today : lastDay);
  }

  Evaluation evaluate(Snapshot snapshot, ReportingPeriod period, LocalDate asOf) {
    return evaluator.evaluate(snapshot, period, asOf);
  }

  /**
   * What readers of the updates before this evaluation were told and would be told differently by what it knows. Each
   * figure is compared with what the latest update said of it or could have said, so that no change is told twice. Of an
   * update that rests on folded history nothing is told, as nobody could tell a change from what was folded.
   */
  List<PeriodRestatements> restatements(Evaluation evaluation, Snapshot snapshot) {
    List<SealedEvaluation> published = published(evaluation.period(), snapshot).stream()
        .filter(seal -> Lookback.isWhole(seal, snapshot))
        .collect(ImmutableList.toImmutableList());
    Optional<Revision> lastKnown =
        published.stream().map(SealedEvaluation::knownAt).max(Comparator.naturalOrder());
    if (lastKnown.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<PeriodRestatements> all = ImmutableList.builder();
    for (SealedEvaluation seal : published) {
      Evaluation before = lastTold(seal, lastKnown.get(), snapshot);
      Evaluation after = evaluator.evaluate(snapshot, seal.period(), seal.asOf());
      List<Restatement> restatements = Restatements.between(before, after, snapshot);
      if (!restatements.isEmpty()) {
        all.add(new PeriodRestatements(before, restatements));
      }
    }
    return all.build();
  }

  private Evaluation lastTold(SealedEvaluation seal, Revision lastKnown, Snapshot snapshot) {
    return seal.knownAt().equals(lastKnown)
        ? Seals.open(seal)
        : evaluator.evaluate(snapshot.asKnownOn(lastKnown), seal.period(), seal.asOf());
  }

  /** The latest updates before a period, as they were sealed. */
  static List<SealedEvaluation> published(ReportingPeriod period, Snapshot snapshot) {
    return snapshot.all(ProgressUpdate.class).stream()
        .filter(update -> update.state().isSubmitted() && update.period().compareTo(period) < 0)
        .sorted(Comparator.comparing(ProgressUpdate::period).reversed().thenComparing(Entity::key))
        .flatMap(update -> update.seal().stream())
        .limit(LATEST_UPDATES)
        .sorted(Comparator.comparing(SealedEvaluation::period))
        .collect(ImmutableList.toImmutableList());
  }
}
