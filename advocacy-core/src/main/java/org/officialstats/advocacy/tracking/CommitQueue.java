package org.officialstats.advocacy.tracking;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.locks.Condition;
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
  private State pending;
  private Batch waiting = new Batch(lock);
  private @Nullable Ticket newest;
  private boolean appending;
  private int running;

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
    try {
      return running(() -> commit(request));
    } finally {
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
        while (running > 0) {
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
    requireNotInside();
    lock.lock();
    try {
      requireOpen();
      running++;
      try {
        return work.get();
      } finally {
        running--;
        if (closed) {
          settled.signalAll();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private void requireNotInside() {
    if (lock.isHeldByCurrentThread()) {
      throw new IllegalStateException(
          "called from an access policy; a policy must not call the tracker");
    }
  }

  private Outcome commit(Request request) {
    for (int attempt = 1; ; attempt++) {
      Verdict verdict = validator.judge(pending, request);
      @Nullable Ticket ticket = verdict.isToBeStored() ? enqueue(request, verdict) : newest;
      if (ticket != null) {
        await(ticket);
      }
      if (ticket == null || ticket.status() == Ticket.Status.KEPT) {
        return new Outcome(
            ticket == null ? durable.revision() : ticket.commit().revision(), verdict.refusal());
      }
      if (ticket.status() == Ticket.Status.FAILED && verdict.isToBeStored()) {
        throw ticket.failure();
      }
      if (attempt == MOST_ATTEMPTS) {
        throw ticket.overtaken(attempt);
      }
    }
  }

  private Ticket enqueue(Request request, Verdict verdict) {
    Commit commit = writer.write(pending, request, verdict.steps());
    Ticket ticket = new Ticket(commit, pending.plus(commit), waiting);
    pending = ticket.after();
    newest = ticket;
    waiting.add(ticket);
    return ticket;
  }

  private void await(Ticket ticket) {
    while (ticket.status() == Ticket.Status.WAITING) {
      if (appending) {
        ticket.batch().settled().awaitUninterruptibly();
      } else {
        lead();
      }
    }
  }

  private void awaitIdle() {
    while (!isIdle()) {
      settled.awaitUninterruptibly();
    }
  }

  private boolean isIdle() {
    return !appending && waiting.isEmpty();
  }

  /** Hands everything that waits to the store, without the lock; then one of those who came meanwhile does the same. */
  private void lead() {
    Batch batch = waiting;
    waiting = new Batch(lock);
    appending = true;
    @Nullable Throwable failure = null;
    lock.unlock();
    try {
      store.append(batch.commits());
    } catch (RuntimeException | Error thrown) {
      failure = thrown;
    } finally {
      lock.lock();
      appending = false;
      settle(batch.tickets(), failure);
      batch.wakeAll();
      waiting.wakeOne();
      settled.signalAll();
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
    commits.forEach(
        commit -> deliveries.note(snapshots.apply(before), snapshots.apply(next), commit));
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
    waiting = new Batch(lock);
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
