package org.officialstats.advocacy.tracking;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.officialstats.advocacy.log.Commit;

/**
 * Commits that go into the store together, and those who wait for them. Guarded by the lock of the queue. Each batch has
 * its own waiters, so that nobody is woken for the sake of somebody else's commit.
 */
final class Batch {
  private final List<Ticket> tickets = new ArrayList<>();
  private final Condition settled;

  Batch(ReentrantLock lock) {
    this.settled = lock.newCondition();
  }

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

  /** On this those wait whose commits are in the batch. */
  Condition settled() {
    return settled;
  }

  /** Wakes one of those who wait, to hand the batch over. */
  void wakeOne() {
    settled.signal();
  }

  /** Wakes all, as the batch is settled. */
  void wakeAll() {
    settled.signalAll();
  }
}
