package org.officialstats.advocacy.tracking;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.officialstats.advocacy.audit.HistoryEntry;
import org.officialstats.advocacy.audit.Verification;
import org.officialstats.advocacy.json.EntityJson;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.Texts;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.snapshot.Snapshot;
import org.officialstats.advocacy.spi.AccessPolicy;
import org.officialstats.advocacy.spi.CommitListener;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.Store;

/** The whole behind the door: an open store and the state in memory. Thread-safe. */
public final class Ledger {
  /** Later than every revision: a change that overrules all others. */
  private static final Revision LATEST = Revision.of(Long.MAX_VALUE);

  private final GuardedStore store;
  private final AccessCheck access;
  private final StrategyInForce strategies;
  private final Validator validator;
  private final Deliveries deliveries = new Deliveries();
  private final CommitWriter writer;
  private final CommitQueue queue;

  private Ledger(
      GuardedStore store,
      Optional<Strategy> strategy,
      AccessPolicy policy,
      Clock clock,
      Randomness random) {
    this.store = store;
    this.access = new AccessCheck(policy);
    this.strategies = new StrategyInForce(strategy);
    this.validator = new Validator(access, strategies);
    this.writer = new CommitWriter(clock, random);
    this.queue = new CommitQueue(store, Replay.of(store), validator, writer, deliveries, this::all);
  }

  /**
   * Reads the whole store into memory. If that fails, the store is closed.
   *
   * @param provider names the store's provider in messages, such as {@code store/json}
   * @param folds whether the store can fold its history
   */
  public static Ledger open(
      String provider,
      Store store,
      boolean folds,
      Optional<Strategy> strategy,
      AccessPolicy policy,
      Clock clock,
      Randomness random) {
    GuardedStore guarded = new GuardedStore(provider, store, folds);
    try {
      return new Ledger(guarded, strategy, policy, clock, random);
    } catch (RuntimeException | Error unreadable) {
      try {
        guarded.close();
      } catch (RuntimeException broken) {
        unreadable.addSuppressed(broken);
      }
      throw unreadable;
    }
  }

  /** The latest durable state, all of it. */
  public Snapshot snapshot() {
    return all(queue.durable());
  }

  /** The latest durable state, under this strategy where none had been recorded. */
  public Snapshot snapshotUnder(Strategy strategy) {
    State state = queue.durable();
    StrategyInForce given = new StrategyInForce(Optional.of(strategy));
    return new TrackedSnapshot(state, state.revision(), given, entity -> true);
  }

  /** The latest durable state as far as the actor may read it. */
  public Snapshot snapshot(Actor reader) {
    return snapshot(queue.durable(), access.readableBy(reader));
  }

  /** Stores what is requested unless something speaks against it. */
  public Outcome submit(Request request) {
    return queue.submit(request);
  }

  /** What speaks against the request. */
  public Refusal dryRun(Request request) {
    return validator.judge(queue.durable(), writer.take(request)).refusal();
  }

  /** Takes in what others have appended to the store. */
  public void refresh() {
    queue.refresh();
  }

  /** Waits for the end of the log to be another than it is known to be, and takes in what came. */
  public void refresh(Duration patience) throws InterruptedException {
    watch(queue.durable().head(), patience);
    queue.refresh();
  }

  /** Nobody waits for those who wait here: closing the store ends their waiting. */
  private void watch(Head known, Duration patience) throws InterruptedException {
    try {
      store.watch(known, patience);
    } catch (RuntimeException stopped) {
      queue.requireOpen();
      throw stopped;
    }
  }

  /** Every version of an entity, the oldest first. */
  public List<HistoryEntry> history(EntityKey key) {
    return History.of(queue.durable(), key);
  }

  /** Tells the listener of every commit from now on; what comes back stops that. */
  public Runnable listen(CommitListener listener) {
    queue.requireOpen();
    return deliveries.add(listener);
  }

  /** Reads the whole log and checks it. */
  public Verification verify() {
    return LogCheck.of(store, queue.durable());
  }

  /** Erases a person from the present and the past; a person who was removed, from the past. */
  public Outcome erase(Actor by, Id<Person> id, String reason) {
    State state = queue.durable();
    EntityKey key = EntityKey.of(Person.class, id);
    Optional<Person> known = state
        .past(key)
        .filter(Version::isReadable)
        .map(Version::entity)
        .map(Person.class::cast)
        .findFirst();
    if (known.isEmpty()) {
      boolean nothingIsLeft = state.past(key).anyMatch(Version::isFolded);
      return new Outcome(
          state.revision(), nothingIsLeft ? Refusal.NOTHING : Refusal.of(absent(key)));
    }
    Person erased = known.get().erase();
    boolean present = state.live(key, state.revision()).isPresent();
    Outcome outcome = present
        ? queue.submit(new Request(
            by, reason, ImmutableList.of(Edit.put(erased, LATEST)), Request.Purpose.ERASING))
        : new Outcome(state.revision(), removed(by, known.get(), erased));
    if (outcome.refusal().isEmpty()) {
      queue.redact(key, EntityJson.write(erased));
    }
    return outcome;
  }

  /**
   * Folds what another version had followed at a moment, and writes into the log that this was done.
   *
   * @param objections asked what speaks against it, with the revision from which on states would stay whole
   * @return the last revision recorded by that moment
   * @throws StorageException if the store cannot do it
   */
  public Outcome fold(
      Actor by, Instant before, String reason, Function<Revision, List<Problem>> objections) {
    store.requireFolding();
    State state = queue.durable();
    Revision through = state.revisionAt(before);
    State less = state.folded(through);
    Findings findings = new Findings();
    access
        .foldingRefusal(by, before)
        .ifPresentOrElse(
            no -> findings.deny(
                "history before " + before, "folding by " + by + " is not allowed", no),
            () -> objections.apply(less.foldedThrough()).forEach(findings::problem));
    Refusal refusal = findings.refusal();
    if (refusal.isEmpty()) {
      if (less != state) {
        queue.submit(Request.note(by, note(before, through, reason)));
      }
      queue.fold(through);
    }
    return new Outcome(through, refusal);
  }

  private static String note(Instant before, Revision through, String reason) {
    return Texts.line(
        "reason",
        "history before " + before + " folded through revision " + through + ": " + reason);
  }

  /** Waits for those who are at it, then closes the store. */
  public void close() {
    queue.close();
  }

  private Refusal removed(Actor by, Person person, Person erased) {
    Findings findings = new Findings();
    access
        .refusal(by, Optional.of(person), Optional.of(erased), true)
        .ifPresent(reason ->
            findings.deny(person.key().toString(), "erasing by " + by + " is not allowed", reason));
    return findings.refusal();
  }

  private Snapshot all(State state) {
    return snapshot(state, TrackedSnapshot.EVERYTHING);
  }

  private Snapshot snapshot(State state, Predicate<? super Entity> visible) {
    return new TrackedSnapshot(state, state.revision(), strategies, visible);
  }

  private static Problem absent(EntityKey key) {
    return new Problem(
        key.toString(),
        "to be erased, but never recorded",
        "a person who is or was recorded",
        "correct the id");
  }
}
