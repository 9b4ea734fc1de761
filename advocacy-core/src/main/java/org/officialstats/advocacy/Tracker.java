package org.officialstats.advocacy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.officialstats.advocacy.audit.HistoryEntry;
import org.officialstats.advocacy.audit.Verification;
import org.officialstats.advocacy.evaluation.Comparison;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Evaluator;
import org.officialstats.advocacy.evaluation.Explanation;
import org.officialstats.advocacy.evaluation.Explanations;
import org.officialstats.advocacy.evaluation.Seals;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.Texts;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.snapshot.Snapshot;
import org.officialstats.advocacy.spi.CommitListener;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.ProviderException;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.tracking.Ledger;
import org.officialstats.advocacy.tracking.Outcome;
import org.officialstats.advocacy.tracking.Randomness;
import org.officialstats.advocacy.tracking.Refusal;

/**
 * Tracks the work done under a strategy: takes changes, keeps them in a store for good, and shows the state at any time.
 *
 * <pre>{@code
 * try (Tracker tracker = Tracker.builder()
 *     .store("json", Settings.of("directory", directory))
 *     .strategy(Strategies.gwgBigData())
 *     .clock(Clock.systemUTC())
 *     .open()) {
 *   tracker.commit(Actor.of("a.diallo"), "Kigali follow-up", changes -> changes.put(event).put(attendance));
 *   List<Event> events = tracker.snapshot().all(Event.class);
 * }
 * }</pre>
 *
 * <p>Thread-safe; concurrent commits share the cost of being made durable. Starts no threads. After {@link #close()}
 * every method but {@code close} throws {@link IllegalStateException}; snapshots taken before go on working. Every method
 * that reads or writes the store throws {@link StorageException} if the store cannot do it, and {@link ProviderException}
 * if the store is broken.
 */
public final class Tracker implements AutoCloseable {
  private static final int MOST_TRIES = 100;

  private final Ledger ledger;
  private final Evaluations evaluations;
  private final Reports reports;
  private final Clock clock;
  private final Randomness random;
  private final Supplier<List<Notice>> notices;

  Tracker(
      Ledger ledger,
      Evaluations evaluations,
      Reports reports,
      Clock clock,
      Randomness random,
      Supplier<List<Notice>> notices) {
    this.ledger = ledger;
    this.evaluations = evaluations;
    this.reports = reports;
    this.clock = clock;
    this.random = random;
    this.notices = notices;
  }

  /** Starts to describe a tracker. */
  public static TrackerBuilder builder() {
    return new TrackerBuilder();
  }

  /**
   * Commits changes made from the latest state: all of them, durable when this returns, or none. What is put as it
   * already is, is left out; if nothing is left, nothing is stored.
   *
   * @param by who makes the changes
   * @param message why, one line without personal data, as it is never erased
   * @param changes fills in the changes; called again with a newer {@link Changes#base()} when somebody else was faster,
   *     so it should do nothing else
   * @return the revision at which everything is as the changes say
   * @throws CommitRefusedException with everything that speaks against it
   */
  public Revision commit(Actor by, String message, Consumer<Changes> changes) {
    check(by, message, changes);
    for (int attempt = 1; ; attempt++) {
      ChangeList list = filled(ledger.snapshot(), changes);
      Outcome outcome = ledger.submit(list.request(by, message));
      if (!list.isWorthAnotherTry(outcome) || attempt == MOST_TRIES) {
        return revision(outcome);
      }
    }
  }

  /**
   * Commits changes made from the state at an earlier revision, such as that of the snapshot which a form was filled
   * from. What somebody else has changed since is a conflict.
   *
   * @throws CommitRefusedException with everything that speaks against it
   * @throws IllegalArgumentException if the revision is after the latest one or before {@link Snapshot#foldedThrough}
   */
  public Revision commit(Actor by, String message, Revision basedOn, Consumer<Changes> changes) {
    check(by, message, changes);
    ChangeList list = filled(ledger.snapshot().asKnownOn(basedOn), changes);
    return revision(ledger.submit(list.request(by, message)));
  }

  /** Everything for which the commit would be refused now; nothing is stored. */
  public List<Problem> dryRun(Actor by, Consumer<Changes> changes) {
    check(by, "dry run", changes);
    return ledger
        .dryRun(filled(ledger.snapshot(), changes).request(by, "dry run"))
        .all();
  }

  /** The latest durable state, all of it: for the host's own use. */
  public Snapshot snapshot() {
    return ledger.snapshot();
  }

  /** The latest durable state as far as this actor may read it; what they may not read looks absent. */
  public Snapshot snapshot(Actor reader) {
    return ledger.snapshot(requireNonNull(reader, "reader"));
  }

  /**
   * Takes in what other processes have committed to the same store since the last commit or refresh of this one.
   *
   * @throws StorageException of kind {@link StorageException.Kind#CORRUPT} if the log is no longer the one that this tracker
   *     knows
   */
  public Snapshot refresh() {
    ledger.refresh();
    return ledger.snapshot();
  }

  /**
   * Waits until somebody has committed to the store, in whatever process, and takes that in; listeners are told of it. It
   * returns at once if there is something new already, and what this tracker commits meanwhile ends the wait, too. It
   * blocks the caller's thread, of which a host that follows a shared store has one to lend:
   *
   * <pre>{@code
   * while (!Thread.currentThread().isInterrupted()) {
   *   tracker.refresh(Duration.ofMinutes(1));
   * }
   * }</pre>
   *
   * @param patience how long to wait at most
   * @return the latest state, as it was if nothing came in time
   * @throws InterruptedException if the thread is interrupted while it waits; the tracker goes on working
   * @throws IllegalStateException if the tracker is closed, also while waiting
   */
  public Snapshot refresh(Duration patience) throws InterruptedException {
    ledger.refresh(requireNonNull(patience, "patience"));
    return ledger.snapshot();
  }

  /**
   * Evaluates a period by what is known now, as of its last day, or as of today in the zone of the body while the period
   * lasts.
   *
   * @throws IllegalArgumentException if the period does not belong to the fiscal calendar of the strategy
   * @throws IllegalStateException if no strategy has been adopted
   */
  public Evaluation evaluate(ReportingPeriod period) {
    return evaluations.evaluate(ledger.snapshot(), requireNonNull(period, "period"));
  }

  /**
   * Evaluates a period as of a day, by what was known at a revision. The same three give an equal evaluation at any time.
   *
   * @throws IllegalArgumentException if the period does not belong to the fiscal calendar of the strategy, or the
   *     revision is after the latest one or before {@link Snapshot#foldedThrough}
   * @throws IllegalStateException if no strategy had been adopted
   */
  public Evaluation evaluate(ReportingPeriod period, LocalDate asOf, Revision knownAt) {
    requireNonNull(period, "period");
    requireNonNull(asOf, "asOf");
    requireNonNull(knownAt, "knownAt");
    return evaluations.evaluate(ledger.snapshot().asKnownOn(knownAt), period, asOf);
  }

  /** What runs the indicators and rules, on any snapshot; it also lists their definitions. */
  public Evaluator evaluator() {
    return evaluations.evaluator();
  }

  /**
   * A report of an evaluation, with what it restates of the updates before it.
   *
   * @throws IllegalArgumentException if the evaluation was made by what another tracker knew, or under another strategy, or
   *     history has been folded since, see {@link Snapshot#foldedThrough}
   */
  public ReportRequest report(ReportKind kind, Evaluation evaluation) {
    return reports.of(kind, evaluation);
  }

  /**
   * A report of an update from its seal: what was known and said when it was sealed, under the strategy of that time,
   * whatever has been learned since.
   *
   * @throws IllegalArgumentException if the update has no seal, or was sealed by what another tracker knew, or under a
   *     strategy that neither the seal nor the log keeps, or history has been folded since, see {@link
   *     Snapshot#foldedThrough}
   * @throws IllegalStateException if the seal is damaged
   */
  public ReportRequest report(ReportKind kind, ProgressUpdate update) {
    return reports.of(kind, update);
  }

  /** The kinds of report that can be made, those of plug-ins among them. */
  public ReportKinds reportKinds() {
    return reports.kinds();
  }

  /** Takes updates to the body: submits them with their figures sealed, sends them back, delivers and verifies them. */
  public Updates updates() {
    return new Updates(new Workflow(ledger, clock), evaluations);
  }

  /** Takes annual reviews to the body: submits them, sends them back, records that they were adopted. */
  public Reviews reviews() {
    return new Reviews(new Workflow(ledger, clock));
  }

  /**
   * Why an indicator says what it says in an evaluation: definition, parameters, records, target and rating.
   *
   * @throws IllegalArgumentException if no indicator with this code took part
   */
  public Explanation explain(Evaluation evaluation, String indicator) {
    Evaluator evaluator = evaluations.evaluator();
    return Explanations.of(evaluation, indicator, ledger.snapshot(), evaluator::says);
  }

  /**
   * An evaluation beside that of the period before and, for a quarter, that of the same quarter a year before: the one
   * published by an update where there is one, else computed by what the evaluation knows. A period before the strategy was
   * valid is left out.
   *
   * @throws IllegalArgumentException if the evaluation was made by what another tracker knew, or under another strategy
   */
  public List<Comparison> compare(Evaluation evaluation) {
    return evaluations.compare(requireNonNull(evaluation, "evaluation"));
  }

  /** An id that sorts after every one that this tracker gave before. */
  public <E> Id<E> newId() {
    return Id.of(random.timeOrdered(clock.millis()).toString());
  }

  /** Every version of an entity, the oldest first; none if it was never recorded. */
  public List<HistoryEntry> history(EntityKey key) {
    return ledger.history(requireNonNull(key, "key"));
  }

  /** Every version of the entity with this id, the oldest first; none if it was never recorded. */
  public <E extends Entity> List<HistoryEntry> history(Class<E> type, Id<E> id) {
    return history(EntityKey.of(requireNonNull(type, "type"), requireNonNull(id, "id")));
  }

  /**
   * Tells the listener of every commit from now on. It runs on a thread that commits or refreshes, after the commit is
   * durable; when several threads do, perhaps on that of another, shortly after {@code commit} returned.
   */
  public Subscription listen(CommitListener listener) {
    return ledger.listen(requireNonNull(listener, "listener"))::run;
  }

  /** Reads the whole log from the store and checks it against its hashes and the state in memory. */
  public Verification verify() {
    return ledger.verify();
  }

  /**
   * Erases a person from the present and from every version in the past, in the store and in memory: of each only the id
   * is left. Who did what when, counts, and what points at the person stand. Calling it again completes what the store
   * could not do. Snapshots taken before still show what was erased: let go of them.
   *
   * @param by who erases
   * @param reason why, one line without personal data
   * @return the revision at which the person is erased
   * @throws CommitRefusedException if the policy refuses it, or the person was never recorded
   */
  public Revision erase(Actor by, Id<Person> id, String reason) {
    requireNonNull(id, "id");
    check(by, reason, id);
    return revision(ledger.erase(by, id, reason));
  }

  /**
   * Folds history that is older than a retention period, in the store and in memory: what had been replaced or removed by
   * then loses its content. Who did what when stays, and the trail can still be verified; the state at the revision that
   * is returned, and every later one, stays as it is. A line in the log tells that it was done. Calling it again completes
   * what the store could not do. Other trackers on the same store, and snapshots taken before, still show what was folded:
   * open them again, let go of them.
   *
   * <p>It is refused while the report of a sealed update rests on what would go.
   *
   * @param by who folds
   * @param retention how long history is kept, back from now in the zone of the tracker's clock
   * @param reason why, one line without personal data
   * @return the revision through which history is folded
   * @throws CommitRefusedException if the policy refuses it, or updates would lose what they rest on
   * @throws StorageException of kind {@link StorageException.Kind#UNSUPPORTED} if the store keeps all history
   */
  public Revision fold(Actor by, Period retention, String reason) {
    return fold(by, retention, reason, Set.of());
  }

  /**
   * The same, where these updates may lose what they rest on: their figures stay in their seals, see {@link Seals#open},
   * but their reports can no longer be made, or no longer tell what they restated.
   *
   * @throws CommitRefusedException if the policy refuses it, or other updates would lose what they rest on
   */
  public Revision fold(
      Actor by, Period retention, String reason, Set<Id<ProgressUpdate>> updatesToLetGo) {
    requireNonNull(retention, "retention");
    Set<Id<ProgressUpdate>> mayGo =
        ImmutableSet.copyOf(requireNonNull(updatesToLetGo, "updatesToLetGo"));
    check(by, reason, retention);
    if (retention.isNegative()) {
      throw new IllegalArgumentException(
          "retention '" + retention + "': expected a period of zero or more, such as P5Y");
    }
    Instant before = ZonedDateTime.now(clock).minus(retention).toInstant();
    return revision(ledger.fold(
        by, before, reason, through -> UpdatesAtRisk.of(ledger.snapshot(), through, mayGo)));
  }

  /** What the administrator should know: what discovery and the store said when it was opened, and since. */
  public List<Notice> notices() {
    return ImmutableList.copyOf(notices.get());
  }

  /** Waits for commits that are under way, then gives up the store. Calling it again does nothing. */
  @Override
  public void close() {
    ledger.close();
  }

  private static ChangeList filled(Snapshot base, Consumer<Changes> changes) {
    ChangeList list = new ChangeList(base);
    changes.accept(list);
    return list;
  }

  private static void check(Actor by, String message, Object changes) {
    requireNonNull(by, "by");
    Texts.line("message", message);
    requireNonNull(changes, "changes");
  }

  private static Revision revision(Outcome outcome) {
    Refusal refusal = outcome.refusal();
    if (!refusal.isEmpty()) {
      throw new CommitRefusedException(refusal.denials(), refusal.conflicts(), refusal.problems());
    }
    return outcome.revision();
  }
}
