package org.officialstats.advocacy.spi;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.officialstats.advocacy.log.Head;

/**
 * Watches a store that cannot tell of commits by itself.
 *
 * @param store the store, asked for its head again and again
 */
record Polling(Store store) {
  private static final Duration FOR_GOOD = Duration.ofDays(36_500);
  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(100);

  Head watch(Head known, Duration patience) throws InterruptedException {
    requireNonNull(known, "known");
    requireNonNull(patience, "patience");
    long length = (patience.compareTo(FOR_GOOD) < 0 ? patience : FOR_GOOD).toNanos();
    long began = System.nanoTime();
    for (Head head = store.head(); ; head = store.head()) {
      long left = length - (System.nanoTime() - began);
      if (!head.equals(known) || left <= 0) {
        return head;
      }
      TimeUnit.NANOSECONDS.sleep(Math.min(left, INTERVAL));
    }
  }
}
