package org.officialstats.advocacy.tracking;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.snapshot.Snapshot;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.Store;

/**
 * Where commits wait, go together and become durable. Each is validated on top of those before it, also of those that
 * the store has not kept yet. Of the threads that wait one hands over everything that is there; those who come meanwhile
 * go together next. Only what is durable can be seen.
 *
 * <p>The lock orders commits. What can be done for one without knowing its place is done before, and who waits for a
 * store to answer neither holds the lock nor takes it again.
 */
final class CommitQueue {
  private static final int MOST_ATTEMPTS = 100;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition settled = lock.newCondition();
  private final Store store;
  private final Validator validator;
  private final CommitWriter writer;
  private final Deliveries deliveries;
  private final Function<State, Snapshot> snapshots;

  private volatile State durable;
  private volatile boolean closed;
  private volatile State pending;
  private final AtomicInteger running = new AtomicInteger();
  private Batch waiting = new Batch();
  private @Nullable Ticket newest;
  private boolean appending;

  CommitQueue(
      Store store,
      State opened,
      Validator validator,
      CommitWriter writer,
      Deliveries deliveries,
      Function<State, Snapshot> snapshots) {
    this.store = store;
    this.durable = opened;
    this.pending = opened;
    this.validator = validator;
    this.writer = writer;
    this.deliveries = deliveries;
    this.snapshots = snapshots;
  }

  /** The latest state that is durable. */
  State durable() {
    requireOpen();
    return durable;
  }

  /** Validates the request, and stores it unless something speaks against it. */
  Outcome submit(Request request) {
    begin();
    try {
      return commit(writer.prepare(pending, request));
    } finally {
      end();
      deliveries.deliver();
    }
  }

  /** Takes in what others have appended to the store. */
  void refresh() {
    try {
      running(() -> takeInTo(store.head()));
    } finally {
      deliveries.deliver();
    }
  }

  /** Threads that commit here may take it in first, so nobody waits until none of them is at it. */
  private State takeInTo(Head end) {
    requireNoShorterLog(end);
    while (!durable.knows(end) && !isIdle()) {
      settled.awaitUninterruptibly();
    }
    if (!durable.knows(end)) {
      catchUp();
    }
    if (!durable.knows(end)) {
      throw Replay.divergent(durable, end);
    }
    return durable;
  }

  private void requireNoShorterLog(Head end) {
    if (durable.revision().isAfter(end.revision())) {
      throw Replay.divergent(durable, end);
    }
  }

  /** Replaces every version of an entity, in the store first. */
  void redact(EntityKey key, JsonDocument replacement) {
    UnaryOperator<JsonDocument> replace = former -> replacement;
    running(() -> {
      awaitIdle();
      store.redact(key, replace);
      durable = durable.redacted(key, replacement);
      pending = durable;
      return durable;
    });
  }

  /** Drops the documents of versions that another one had followed at the revision, in the store first. */
  void fold(Revision through) {
    running(() -> {
      awaitIdle();
      store.fold(through);
      durable = durable.folded(through);
      pending = durable;
      return durable;
    });
  }

  /** Waits for those who are at it, then closes the store. */
  void close() {
    requireNotInside();
    lock.lock();
    try {
      if (!closed) {
        closed = true;
        while (running.get() > 0) {
          settled.awaitUninterruptibly();
        }
        store.close();
      }
    } finally {
      lock.unlock();
    }
  }

  void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the tracker is closed; open another one");
    }
  }

  private <T> T running(Supplier<T> work) {
    begin();
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
      end();
    }
  }

  /** Who closes sets the sign and then counts; who begins is counted and then looks for the sign: one sees the other. */
  private void begin() {
    requireNotInside();
    running.incrementAndGet();
    if (closed) {
      end();
      requireOpen();
    }
  }

  private void end() {
    if (running.decrementAndGet() == 0 && closed) {
      lock.lock();
      try {
        settled.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }

  private void requireNotInside() {
    if (lock.isHeldByCurrentThread()) {
      throw new IllegalStateException(
          "called from an access policy; a policy must not call the tracker");
    }
  }

  private Outcome commit(PreparedRequest request) {
    for (int attempt = 1; ; attempt++) {
      Place place = enter(request);
      @Nullable Ticket ticket = place.ticket();
      if (ticket != null) {
        await(ticket, place.turn());
      }
      if (ticket == null || ticket.status() == Ticket.Status.KEPT) {
        return new Outcome(place.revision(), place.verdict().refusal());
      }
      if (ticket.status() == Ticket.Status.FAILED && place.verdict().isToBeStored()) {
        throw ticket.failure();
      }
      if (attempt == MOST_ATTEMPTS) {
        throw ticket.overtaken(attempt);
      }
    }
  }

  private Place enter(PreparedRequest request) {
    lock.lock();
    try {
      Verdict verdict = validator.judge(pending, request);
      @Nullable Ticket ticket = verdict.isToBeStored() ? enqueue(request, verdict) : newest;
      return ticket == null
          ? new Place(verdict, null, durable.revision(), null)
          : new Place(verdict, ticket, ticket.commit().revision(), turn(ticket));
    } finally {
      lock.unlock();
    }
  }

  private Ticket enqueue(PreparedRequest request, Verdict verdict) {
    Commit commit = writer.write(pending, request, verdict.steps());
    Ticket ticket = new Ticket(commit, pending.plus(commit), waiting);
    pending = ticket.after();
    newest = ticket;
    waiting.add(ticket);
    return ticket;
  }

  private void await(Ticket ticket, @Nullable Batch turn) {
    boolean interrupted = false;
    @Nullable Batch mine = turn;
    while (ticket.status() == Ticket.Status.WAITING) {
      if (mine == null) {
        LockSupport.park(this);
        interrupted |= Thread.interrupted();
      } else {
        lead(mine);
      }
      mine = nextTurn(ticket);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable Batch nextTurn(Ticket ticket) {
    if (ticket.status() != Ticket.Status.WAITING) {
      return null;
    }
    lock.lock();
    try {
      return turn(ticket);
    } finally {
      lock.unlock();
    }
  }

  /** Everything that waits, for the caller to hand it over; null if somebody is at it already, or the ticket is settled. */
  private @Nullable Batch turn(Ticket ticket) {
    if (ticket.status() != Ticket.Status.WAITING) {
      return null;
    }
    if (appending) {
      ticket.batch().join(Thread.currentThread());
      return null;
    }
    Batch batch = waiting;
    waiting = new Batch();
    appending = true;
    return batch;
  }

  private void awaitIdle() {
    while (!isIdle()) {
      settled.awaitUninterruptibly();
    }
  }

  private boolean isIdle() {
    return !appending && waiting.isEmpty();
  }

  /** Hands the batch to the store; then one of those who came meanwhile does the same. */
  private void lead(Batch batch) {
    @Nullable Throwable failure = null;
    try {
      store.append(batch.commits());
    } catch (RuntimeException | Error thrown) {
      failure = thrown;
    }
    LockSupport.unpark(successor(batch, failure));
    batch.wakeAll();
  }

  /** Settles the batch; who is woken now leads next, unless somebody comes before: null if nobody waits. */
  private @Nullable Thread successor(Batch batch, @Nullable Throwable failure) {
    lock.lock();
    try {
      appending = false;
      settle(batch.tickets(), failure);
      settled.signalAll();
      return waiting.first();
    } finally {
      lock.unlock();
    }
  }

  private void settle(List<Ticket> batch, @Nullable Throwable failure) {
    if (failure == null) {
      batch.forEach(this::keep);
    } else if (failure instanceof StorageException told
        && told.kind() == StorageException.Kind.CONFLICT) {
      overtaken(batch, told);
    } else {
      lose(batch, failure);
    }
    if (newest != null && newest.status() != Ticket.Status.WAITING) {
      newest = null;
    }
  }

  private void keep(Ticket ticket) {
    advance(ticket.after(), ImmutableList.of(ticket.commit()));
    ticket.settle(Ticket.Status.KEPT);
  }

  private void advance(State next, List<Commit> commits) {
    State before = durable;
    durable = next;
    if (deliveries.isAnybodyListening()) {
      commits.forEach(
          commit -> deliveries.note(snapshots.apply(before), snapshots.apply(next), commit));
    }
  }

  /** Others came first: take in what they did, and let everyone validate again. */
  private void overtaken(List<Ticket> batch, StorageException conflict) {
    try {
      catchUp();
      requireNoShorterLog(store.head());
      forget(batch, ticket -> ticket.settle(Ticket.Status.OVERTAKEN));
    } catch (RuntimeException | Error broken) {
      broken.addSuppressed(conflict);
      forget(batch, ticket -> ticket.fail(broken));
    }
  }

  /** The store failed: keep what it says it has kept, and let go of the rest and of what was built on it. */
  private void lose(List<Ticket> batch, Throwable failure) {
    int kept = countKept(batch, failure);
    batch.subList(0, kept).forEach(this::keep);
    forget(batch.subList(kept, batch.size()), ticket -> ticket.fail(failure));
  }

  private int countKept(List<Ticket> batch, Throwable failure) {
    try {
      Head head = store.head();
      return 1 + batch.stream().map(ticket -> ticket.commit().head()).toList().indexOf(head);
    } catch (RuntimeException unknown) {
      failure.addSuppressed(unknown);
      return 0;
    }
  }

  private void forget(List<Ticket> batch, Consumer<Ticket> outcome) {
    batch.forEach(outcome);
    waiting.tickets().forEach(outcome);
    waiting.wakeAll();
    waiting = new Batch();
    pending = durable;
  }

  private void catchUp() {
    try (Stream<Commit> commits = store.read(durable.revision())) {
      Replay.from(durable, commits.iterator(), this::advance);
    } finally {
      pending = durable;
    }
  }
}
