package org.officialstats.advocacy.tracking;

import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.spi.ProviderException;
import org.officialstats.advocacy.spi.StorageException;

/**
 * A validated commit on its way into the store. Settled under the lock of its queue; who waits for it may ask for its status
 * without.
 */
final class Ticket {
  enum Status {
    /** The store has not answered yet. */
    WAITING,
    /** It is durable. */
    KEPT,
    /** It must be validated again, because others came first. */
    OVERTAKEN,
    /** The store failed before it said that it is durable. */
    FAILED
  }

  private static final String NOT_KEPT = "nothing of it was kept";

  /** A store that fails while it writes may find the commit after all when it is opened again. */
  private static final String NOT_ACKNOWLEDGED =
      "it was not acknowledged; look for it when the store has been opened again";

  private final Commit commit;
  private final State after;
  private final Batch batch;
  private @Nullable Throwable failure;
  private volatile Status status = Status.WAITING;

  Ticket(Commit commit, State after, Batch batch) {
    this.commit = commit;
    this.after = after;
    this.batch = batch;
  }

  /** With which other commits it goes. */
  Batch batch() {
    return batch;
  }

  Commit commit() {
    return commit;
  }

  /** The state in which this commit is the last. */
  State after() {
    return after;
  }

  Status status() {
    return status;
  }

  void settle(Status outcome) {
    status = outcome;
  }

  void fail(Throwable cause) {
    failure = cause;
    status = Status.FAILED;
  }

  /** Why it failed: an exception for one caller alone, as several may wait for one failure. */
  RuntimeException failure() {
    String where = "commit " + commit.revision();
    if (failure instanceof StorageException told) {
      String remedy = String.valueOf(told.getMessage());
      return StorageException.of(told.kind(), where, NOT_ACKNOWLEDGED, remedy, told);
    }
    if (failure == null) {
      return new IllegalStateException("[" + where + "] has not failed");
    }
    return new ProviderException(
        "[" + where + "] " + NOT_ACKNOWLEDGED + "; " + failure.getMessage(), failure);
  }

  /** The refusal of a commit that others overtook too often. */
  RuntimeException overtaken(int times) {
    return StorageException.of(
        StorageException.Kind.CONFLICT,
        "commit " + commit.revision(),
        NOT_KEPT,
        "others were faster " + times + " times; try again");
  }
}
