package org.officialstats.advocacy.tracking;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.log.Commit;

/**
 * Commits that go into the store together, and those who wait for them. Guarded by the lock of the queue until its tickets
 * are settled; nobody joins from then on. Each batch has its own waiters, so that nobody is woken for the sake of somebody
 * else's commit.
 */
final class Batch {
  private final List<Ticket> tickets = new ArrayList<>();
  private final Set<Thread> waiters = new LinkedHashSet<>();

  void add(Ticket ticket) {
    tickets.add(ticket);
  }

  boolean isEmpty() {
    return tickets.isEmpty();
  }

  List<Ticket> tickets() {
    return tickets;
  }

  List<Commit> commits() {
    return tickets.stream().map(Ticket::commit).collect(ImmutableList.toImmutableList());
  }

  /** The thread waits for what becomes of the batch, or for its turn to hand it over. */
  void join(Thread waiter) {
    waiters.add(waiter);
  }

  /** The first of those who wait; null if nobody does. */
  @Nullable
  Thread first() {
    return waiters.isEmpty() ? null : waiters.iterator().next();
  }

  /** Wakes all who wait, as the tickets are settled. */
  void wakeAll() {
    waiters.forEach(LockSupport::unpark);
  }
}
