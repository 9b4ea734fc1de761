package org.officialstats.advocacy.storage.json;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Knows when the records are to be written anew while the store is open. It costs as much as the records have bytes, on
 * the thread that commits, so it waits until several times as many have been committed; but not for ever, as people read
 * the records of a store that is open for months.
 */
final class RecordsDue {
  private static final int TIMES = 4;

  private final Limits limits;
  private long dueAt;
  private @Nullable Instant since;

  RecordsDue(Limits limits, Manifest manifest) {
    this.limits = limits;
    done(0, manifest);
  }

  /**
   * Whether it is time after a commit, when so many bytes have been written.
   *
   * @param now the moment by the clock of the host; commits that are copied from elsewhere have moments of their own
   */
  boolean isDue(Instant now, long written) {
    if (since == null) {
      since = now;
    }
    Duration age = Duration.between(since, now);
    return written >= dueAt || age.compareTo(limits.recordsAge()) >= 0;
  }

  /** The records were written when so many bytes had been. */
  void done(long written, Manifest manifest) {
    dueAt = written + Math.max(limits.recordsBytes(), TIMES * manifest.bytes());
    since = null;
  }
}
