package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.officialstats.advocacy.Samples.DIALLO;
import static org.officialstats.advocacy.Samples.LOPEZ;
import static org.officialstats.advocacy.Samples.attendance;
import static org.officialstats.advocacy.Samples.event;

import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.spi.Settings;

/**
 * A commit is made ready before it is its turn: nobody waits for that, and what others commit meanwhile counts. A commit
 * is held up where it draws its salt, which is in the midst of that.
 */
@Timeout(60)
class PreparedCommitTest {
  private static final Id<Event> KIGALI = Id.of("ev01");

  private final Gate salts = new Gate();
  private final Tracker tracker = TestTracker.describe()
      .random(salts)
      .store(new FakeStore(), Settings.none())
      .open();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void holdsNobodyUpWhileItIsMadeReady() throws Exception {
    tracker.commit(DIALLO, "put", changes -> changes.put(event("ev01", "Kigali")));
    Future<Revision> slow = whileItIsMadeReady(
        () -> tracker.commit(LOPEZ, "slow", changes -> changes.put(event("ev02", "Bogotá"))),
        () -> tracker.commit(DIALLO, "gone", changes -> changes.remove(Event.class, KIGALI)));

    assertThat(slow.get()).isEqualTo(Revision.of(3));
    assertThat(tracker.verify().holds()).isTrue();
  }

  @Test
  void isInConflictWithWhatOthersCommittedMeanwhile() throws Exception {
    Revision read = tracker.commit(DIALLO, "put", changes -> changes.put(event("ev01", "Kigali")));
    Future<Revision> slow = whileItIsMadeReady(
        () -> tracker.commit(
            LOPEZ, "slow", read, changes -> changes.put(event("ev01", "Kigali 2019"))),
        () -> tracker.commit(DIALLO, "gone", changes -> changes.remove(Event.class, KIGALI)));

    assertThatThrownBy(slow::get)
        .cause()
        .isInstanceOfSatisfying(
            CommitRefusedException.class,
            refused -> assertThat(refused.conflicts()).hasSize(1));
    assertThat(tracker.snapshot().find(Event.class, KIGALI)).isEmpty();
  }

  @Test
  void isRefusedWhenOthersMeanwhileTookAwayWhatItPointsAt() throws Exception {
    tracker.commit(DIALLO, "put", changes -> changes.put(event("ev01", "Kigali")));
    Future<Revision> slow = whileItIsMadeReady(
        () -> tracker.commit(LOPEZ, "slow", changes -> changes.put(attendance("at01", "ev01"))),
        () -> tracker.commit(DIALLO, "gone", changes -> changes.remove(Event.class, KIGALI)));

    assertThatThrownBy(slow::get)
        .cause()
        .isInstanceOf(CommitRefusedException.class)
        .hasMessageContaining("points at event/ev01, which is not there");
  }

  /** Runs the second commit while the first one is being made ready, then lets that go on. */
  private Future<Revision> whileItIsMadeReady(Callable<Revision> slow, Callable<Revision> other)
      throws Exception {
    salts.isShut = true;
    Future<Revision> held = threads.submit(slow);
    salts.reached.await();
    other.call();
    salts.opened.countDown();
    return held;
  }

  /** Random bytes for which somebody waits. */
  private static final class Gate implements RandomGenerator {
    final CountDownLatch reached = new CountDownLatch(1);
    final CountDownLatch opened = new CountDownLatch(1);
    volatile boolean isShut;
    private final Random random = new Random(7);

    @Override
    public long nextLong() {
      return random.nextLong();
    }

    @Override
    public void nextBytes(byte[] bytes) {
      if (isShut) {
        reached.countDown();
        await();
      }
      random.nextBytes(bytes);
    }

    private void await() {
      try {
        opened.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
  }
}
