package org.officialstats.advocacy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;

/** A fake store that says when somebody has begun to watch it. */
final class WatchedStore extends FakeStore {
  /** What watching comes to, unless it is null: may throw. */
  volatile @Nullable Supplier<@Nullable Head> watching;

  private final CountDownLatch watched = new CountDownLatch(1);

  WatchedStore(List<Commit> log) {
    super(log);
  }

  void awaitAWatcher() {
    await(watched);
  }

  @Override
  public Head head() {
    if (closed) {
      throw new IllegalStateException("the fake store is closed");
    }
    return super.head();
  }

  @Override
  public @Nullable Head watch(Head known, Duration patience) throws InterruptedException {
    watched.countDown();
    return watching == null ? super.watch(known, patience) : watching.get();
  }

  static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
