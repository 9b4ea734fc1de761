package org.officialstats.advocacy.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.tck.SampleLog;

/** Somebody in an office who commits one after the other, and does what the documentation says when that fails. */
final class OfficeWriter implements Callable<OfficeWriter> {
  private final Store store;
  private final String name;
  private int number;
  private volatile boolean mayStop;

  /** What the store acknowledged. */
  final List<Commit> acknowledged = new CopyOnWriteArrayList<>();

  /** What was in doubt and then found. */
  final List<Commit> found = new ArrayList<>();

  /** What the store said it had not kept, or was in doubt and then not found. */
  final List<Commit> lost = new ArrayList<>();

  /** How often the outcome was unknown. */
  int doubts;

  OfficeWriter(Store store, String name) {
    this.store = store;
    this.name = name;
  }

  /** Lets it end with its next commit that is acknowledged. */
  void mayStop() {
    mayStop = true;
  }

  @Override
  public OfficeWriter call() {
    for (boolean last = false; !last; ) {
      last = mayStop;
      while (!commit()) {
        Thread.onSpinWait();
      }
    }
    return this;
  }

  /** Whether it was kept. */
  private boolean commit() {
    Commit commit = next(head());
    try {
      store.append(List.of(commit));
      acknowledged.add(commit);
      return true;
    } catch (StorageException refused) {
      if (String.valueOf(refused.getMessage()).contains("outcome is unknown")) {
        return isFound(commit);
      }
      lost.add(commit);
      return false;
    }
  }

  private boolean isFound(Commit commit) {
    doubts++;
    head();
    try (Stream<Commit> after = store.read(Revision.of(commit.revision().number() - 1))) {
      boolean kept = after.findFirst().filter(commit::equals).isPresent();
      (kept ? found : lost).add(commit);
      return kept;
    }
  }

  /** The head, asked for until the data base is there again. */
  Head head() {
    while (true) {
      try {
        return store.head();
      } catch (StorageException away) {
        if (away.kind() != Kind.UNAVAILABLE) {
          throw away;
        }
      }
    }
  }

  private Commit next(Head head) {
    SampleLog log = SampleLog.after(head);
    Change change = log.change("event/" + name + "-" + number++, "text");
    return log.commit(Opened.CLOCK.instant(), Actor.of(name), "by " + name, List.of(change));
  }
}
