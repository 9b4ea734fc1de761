package org.officialstats.advocacy;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Comparison;
import org.officialstats.advocacy.evaluation.Comparisons;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Evaluator;
import org.officialstats.advocacy.evaluation.Restatement;
import org.officialstats.advocacy.evaluation.Restatements;
import org.officialstats.advocacy.evaluation.SealCheck;
import org.officialstats.advocacy.evaluation.SealVerdict;
import org.officialstats.advocacy.evaluation.Seals;
import org.officialstats.advocacy.json.EntityJson;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.FiscalCalendar;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.model.workplan.SealedEvaluation;
import org.officialstats.advocacy.report.kind.ReportInput.EarlierPeriod;
import org.officialstats.advocacy.report.kind.ReportInput.PeriodRestatements;
import org.officialstats.advocacy.snapshot.Snapshot;
import org.officialstats.advocacy.tracking.Ledger;

/** Evaluates periods, and finds what of the last updates is restated. */
final class Evaluations {
  /** How many of the latest updates are looked through for figures that have changed: those of two years. */
  private static final int LATEST_UPDATES = 8;

  private final Evaluator evaluator;
  private final Ledger ledger;
  private final Clock clock;

  Evaluations(Evaluator evaluator, Ledger ledger, Clock clock) {
    this.evaluator = evaluator;
    this.ledger = ledger;
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
        ? inFull(seal, snapshot)
        : evaluator.evaluate(snapshot.asKnownOn(lastKnown), seal.period(), seal.asOf());
  }

  /** The sealed evaluation, with the records behind its figures where a new run can name them. */
  private Evaluation inFull(SealedEvaluation seal, Snapshot snapshot) {
    Evaluation sealed = Seals.open(seal);
    if (!sealed.isAbridged()) {
      return sealed;
    }
    Evaluation again =
        evaluator.evaluate(snapshot.asKnownOn(seal.knownAt()), seal.period(), seal.asOf());
    return Seals.digest(again).hex().equals(seal.resultDigest()) ? again : sealed;
  }

  /** The evaluation beside that of the period before and that of the same period a year before. */
  List<Comparison> compare(Evaluation evaluation) {
    Snapshot then = knownBy(evaluation, ledger.snapshot());
    return earlier(evaluation, then)
        .map(earlier -> Comparisons.between(
            evaluation, earlier.evaluation(), then.strategy().calendar(), earlier.published()))
        .toList();
  }

  /** The evaluations of the period before and of the same period a year before, where the strategy held then. */
  Stream<EarlierPeriod> earlier(Evaluation evaluation, Snapshot then) {
    return Stream.of(evaluation.period().previous(), evaluation.period().lastYear())
        .distinct()
        .filter(period -> isOfTheStrategy(period, then.strategy()))
        .map(period -> earlier(period, then));
  }

  private static boolean isOfTheStrategy(ReportingPeriod period, Strategy strategy) {
    FiscalCalendar calendar = strategy.calendar();
    return strategy.validity().overlaps(calendar.firstDay(period), calendar.lastDay(period))
        != Truth.FALSE;
  }

  /** What readers were told of an earlier period by the last update on it, else what is known of it. */
  private EarlierPeriod earlier(ReportingPeriod period, Snapshot then) {
    Optional<ProgressUpdate> published = then.all(ProgressUpdate.class).stream()
        .filter(update -> update.period().equals(period)
            && update.state().isSubmitted()
            && update.seal().isPresent())
        .max(
            Comparator.comparing((ProgressUpdate update) -> update.submittedOn().orElseThrow())
                .thenComparing(ProgressUpdate::id));
    Evaluation earlier = published
        .flatMap(ProgressUpdate::seal)
        .map(Seals::open)
        .orElseGet(
            () -> evaluator.evaluate(then, period, then.strategy().calendar().lastDay(period)));
    return new EarlierPeriod(earlier, published.map(ProgressUpdate::id));
  }

  /** Runs again what the update has sealed. */
  SealVerdict verify(ProgressUpdate update) {
    SealedEvaluation seal = seal(update);
    Snapshot now = under(seal);
    return seal.knownAt().isAfter(now.revision())
        ? SealCheck.withoutRun(seal, now.revision())
        : SealCheck.of(
            seal, evaluator.evaluate(now.asKnownOn(seal.knownAt()), seal.period(), seal.asOf()));
  }

  static SealedEvaluation seal(ProgressUpdate update) {
    return update
        .seal()
        .orElseThrow(() -> new IllegalArgumentException(
            "update '" + update.id() + "' has no seal; submit it, see Updates.submit"));
  }

  /** The latest state, under the strategy that the seal keeps where none had been recorded. */
  Snapshot under(SealedEvaluation seal) {
    return Seals.strategy(seal).map(ledger::snapshotUnder).orElseGet(ledger::snapshot);
  }

  /**
   * The state that an evaluation was made by.
   *
   * @throws IllegalArgumentException if it was made by other data, or under another strategy, or history has been folded
   *     since
   */
  static Snapshot knownBy(Evaluation evaluation, Snapshot now) {
    Revision knownAt = evaluation.knownAt();
    String what = "evaluation of " + evaluation.period() + " known at revision " + knownAt;
    if (knownAt.number() > 0 && now.foldedThrough().isAfter(knownAt)) {
      throw new IllegalArgumentException(what + ": history has been folded through revision "
          + now.foldedThrough()
          + ", so what it rests on is gone; its figures are in it, or in the seal of its update");
    }
    if (knownAt.isAfter(now.revision())
        || !now.asKnownOn(knownAt).digest().equals(evaluation.data())) {
      throw new IllegalArgumentException(
          what + ": its data are not those of this tracker; report it where it was made");
    }
    Snapshot then = now.asKnownOn(knownAt);
    Digest digest = Digest.of(EntityJson.write(then.strategy()).bytes());
    if (!digest.equals(evaluation.strategy())) {
      throw new IllegalArgumentException(what + ": made under a strategy with digest "
          + evaluation.strategy() + ", and that of this tracker has digest " + digest
          + "; open the tracker with the same strategy, or commit the strategy before evaluating");
    }
    return then;
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
