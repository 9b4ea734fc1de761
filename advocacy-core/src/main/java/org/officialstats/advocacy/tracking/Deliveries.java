package org.officialstats.advocacy.tracking;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.snapshot.Snapshot;
import org.officialstats.advocacy.spi.CommitListener;

/**
 * Tells listeners of commits, one after the other in the order of revisions, on a thread of somebody who commits. Nobody
 * waits for somebody else's delivery, so a listener may itself commit.
 */
final class Deliveries {
  private static final Logger LOGGER = System.getLogger(Deliveries.class.getName());

  private record Event(Snapshot before, Snapshot after, Commit commit) {}

  /** One listening of one listener, which may listen several times. */
  private static final class Listening {
    final CommitListener listener;

    Listening(CommitListener listener) {
      this.listener = listener;
    }
  }

  private final List<Listening> listenings = new CopyOnWriteArrayList<>();
  private final Queue<Event> events = new ConcurrentLinkedQueue<>();
  private final ReentrantLock delivering = new ReentrantLock();

  /** Tells the listener of what is noted from now on; what comes back stops that. */
  Runnable add(CommitListener listener) {
    Listening listening = new Listening(listener);
    listenings.add(listening);
    return () -> listenings.remove(listening);
  }

  boolean isAnybodyListening() {
    return !listenings.isEmpty();
  }

  /** Notes a commit; called in the order of revisions. */
  void note(Snapshot before, Snapshot after, Commit commit) {
    events.add(new Event(before, after, commit));
  }

  /** Tells of what was noted, unless somebody else is at it: then they will. */
  void deliver() {
    while (!events.isEmpty() && !delivering.isHeldByCurrentThread() && delivering.tryLock()) {
      try {
        for (@Nullable Event event = events.poll(); event != null; event = events.poll()) {
          tell(event);
        }
      } finally {
        delivering.unlock();
      }
    }
  }

  private void tell(Event event) {
    Revision revision = event.commit().revision();
    for (Listening listening : listenings) {
      try {
        listening.listener.committed(event.before(), event.after(), event.commit());
      } catch (RuntimeException | LinkageError broken) {
        LOGGER.log(
            Level.WARNING,
            "Listener " + listening.listener.getClass().getName() + " failed at revision "
                + revision,
            broken);
      }
    }
  }
}
