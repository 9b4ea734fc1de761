package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.officialstats.advocacy.Samples.DIALLO;
import static org.officialstats.advocacy.Samples.attendance;
import static org.officialstats.advocacy.Samples.event;
import static org.officialstats.advocacy.Samples.text;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.spi.ProviderException;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.StorageException;

/** Many threads commit on a store that is slow or fails. Latches decide who comes when; no test waits for time. */
@Timeout(60)
class GroupCommitTest {
  private final FakeStore store = new FakeStore();
  private final CountingClock clock = new CountingClock();
  private final Tracker tracker =
      TestTracker.describe().clock(clock).store(store, Settings.none()).open();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void letsThoseWhoComeMeanwhileGoTogether() throws Exception {
    List<Future<Revision>> commits = behindTheFirst(8, () -> {});

    for (Future<Revision> commit : commits) {
      commit.get();
    }
    assertThat(store.batches).containsExactly(1, 8);
    assertThat(store.log).hasSize(9);
    assertThat(tracker.verify().holds()).isTrue();
  }

  @Test
  void showsNothingBeforeItIsDurable() throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    store.beforeAppend = () -> {
      reached.countDown();
      await(gate);
    };
    Future<Revision> commit = threads.submit(() -> put("ev01"));
    await(reached);

    assertThat(tracker.snapshot().all(Event.class)).isEmpty();
    gate.countDown();
    assertThat(commit.get()).isEqualTo(Revision.of(1));
    assertThat(tracker.snapshot().all(Event.class)).hasSize(1);
  }

  @Test
  void losesEverythingThatWasBuiltOnWhatTheStoreDidNotKeep() throws Exception {
    AtomicBoolean failing = new AtomicBoolean(true);
    List<Future<Revision>> commits = behindTheFirst(4, () -> {
      if (failing.getAndSet(false)) {
        throw StorageException.of(
            StorageException.Kind.UNAVAILABLE, "fake", "disk full", "make room");
      }
    });

    for (Future<Revision> commit : commits) {
      assertThatThrownBy(commit::get)
          .cause()
          .isInstanceOfSatisfying(
              StorageException.class,
              failure -> assertThat(failure.kind()).isEqualTo(StorageException.Kind.UNAVAILABLE))
          .hasMessageMatching(
              "\\[commit \\d] it was not acknowledged; look for it when the store has been opened again; \\[fake] disk full; make room")
          .hasCauseInstanceOf(StorageException.class);
    }
    assertThat(tracker.snapshot().revision()).isEqualTo(Revision.NONE);
    assertThat(put("ev09")).isEqualTo(Revision.of(1));
    assertThat(tracker.verify().holds()).isTrue();
  }

  @Test
  void losesOfAGroupOnlyWhatTheStoreDidNotKeep() throws Exception {
    List<String> told = new ArrayList<>();
    tracker.listen((before, after, commit) -> told.add(before.revision() + ">" + after.revision()));
    store.keepsAtMost = 2;
    List<Future<Revision>> commits = behindTheFirst(4, () -> {});

    List<Revision> kept = new ArrayList<>();
    for (Future<Revision> commit : commits) {
      try {
        kept.add(commit.get());
      } catch (ExecutionException lost) {
        assertThat(lost).hasRootCauseMessage("[fake] disk full; make room");
      }
    }
    assertThat(kept).containsExactlyInAnyOrder(Revision.of(1), Revision.of(2), Revision.of(3));
    assertThat(tracker.snapshot().revision()).isEqualTo(Revision.of(3));
    assertThat(put("ev09")).isEqualTo(Revision.of(4));
    assertThat(told).containsExactly("0>1", "1>2", "2>3", "3>4");
    assertThat(tracker.verify().holds()).isTrue();
  }

  @Test
  void believesTheStoreAboutWhatItKeptWhenItFails() {
    store.afterAppend = () -> {
      throw StorageException.of(StorageException.Kind.UNAVAILABLE, "fake", "slow disk", "wait");
    };

    assertThat(put("ev01")).isEqualTo(Revision.of(1));
    assertThat(tracker.snapshot().all(Event.class)).hasSize(1);
  }

  @Test
  void namesTheProviderThatFailsInAnotherWay() {
    store.beforeAppend = () -> {
      throw new ArithmeticException("broken");
    };

    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> put("ev01"))
        .withMessage(
            "[commit 1] it was not acknowledged; look for it when the store has been opened again; [provider store/fake] failed when appending from revision 1 on:"
                + " java.lang.ArithmeticException: broken");
    assertThat(tracker.snapshot().revision()).isEqualTo(Revision.NONE);
  }

  @Test
  void validatesAgainWhenAnotherProcessWroteFirst() {
    try (Tracker other = TestTracker.on(new FakeStore(store.log))) {
      other.commit(DIALLO, "elsewhere", changes -> changes.put(event("ev01", "Kigali")));
    }

    assertThat(tracker.commit(DIALLO, "here", changes -> changes.put(event("ev02", "Bogotá"))))
        .isEqualTo(Revision.of(2));
    assertThat(tracker.snapshot().all(Event.class)).hasSize(2);
    assertThat(tracker.verify().holds()).isTrue();
  }

  @Test
  void findsTheConflictWithAnotherProcess() {
    Revision read = put("ev01");
    try (Tracker other = TestTracker.on(new FakeStore(store.log))) {
      other.commit(DIALLO, "elsewhere", changes -> changes.put(event("ev01", "Theirs")));
    }

    assertThatExceptionOfType(CommitRefusedException.class)
        .isThrownBy(() ->
            tracker.commit(DIALLO, "here", read, changes -> changes.put(event("ev01", "Mine"))))
        .satisfies(refused -> assertThat(refused.conflicts()).hasSize(1));
  }

  @Test
  void givesUpWhenOthersAreAlwaysFaster() {
    AtomicInteger attempts = new AtomicInteger();
    store.beforeAppend = () -> {
      attempts.incrementAndGet();
      throw StorageException.of(
          StorageException.Kind.CONFLICT, "fake", "others came first", "read what they did");
    };

    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> put("ev01"))
        .withMessage("[commit 1] nothing of it was kept; others were faster 100 times; try again")
        .satisfies(failure -> assertThat(failure.kind()).isEqualTo(StorageException.Kind.CONFLICT));
    assertThat(attempts).hasValue(100);
  }

  @Test
  void finishesForAnInterruptedCallerWhoStaysInterrupted() throws Exception {
    AtomicBoolean seen = new AtomicBoolean();
    store.beforeAppend = () -> seen.set(Thread.currentThread().isInterrupted());

    Future<Boolean> interrupted = threads.submit(() -> {
      Thread.currentThread().interrupt();
      put("ev01");
      return Thread.currentThread().isInterrupted();
    });

    assertThat(interrupted.get()).isTrue();
    assertThat(seen).isFalse();
    assertThat(tracker.snapshot().all(Event.class)).hasSize(1);
  }

  @Test
  void waitsOnForAnInterruptedCallerWhoComesMeanwhile() throws Exception {
    AtomicReference<Thread> waiting = new AtomicReference<>();
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch reached = new CountDownLatch(1);
    store.beforeAppend = () -> {
      reached.countDown();
      await(gate);
    };
    Future<Revision> first = threads.submit(() -> put("ev01"));
    await(reached);
    int before = clock.asked.get();
    Future<Boolean> interrupted = threads.submit(() -> {
      waiting.set(Thread.currentThread());
      put("ev02");
      return Thread.currentThread().isInterrupted();
    });
    while (clock.asked.get() == before) {
      Thread.onSpinWait();
    }
    waiting.get().interrupt();
    gate.countDown();

    assertThat(first.get()).isEqualTo(Revision.of(1));
    assertThat(interrupted.get()).isTrue();
    assertThat(tracker.snapshot().all(Event.class)).hasSize(2);
  }

  @Test
  void losesNoUpdateAmongManyThreads() throws Exception {
    int writers = 8;
    int rounds = 25;
    put("ev01");
    List<String> order = new ArrayList<>();
    tracker.listen(
        (before, after, commit) -> order.add(before.revision() + ">" + after.revision()));
    List<Future<?>> all = new ArrayList<>();
    for (int writer = 0; writer < writers; writer++) {
      all.add(threads.submit(() -> {
        for (int round = 0; round < rounds; round++) {
          tracker.commit(DIALLO, "one more", changes -> {
            Event read = changes.base().find(Event.class, Id.of("ev01")).orElseThrow();
            int next = read.expectedAttendance().orElse(0) + 1;
            changes.put(read.toBuilder().expectedAttendance(next).build());
          });
        }
      }));
    }
    for (Future<?> each : all) {
      each.get();
    }

    assertThat(
            tracker.snapshot().find(Event.class, Id.of("ev01")).orElseThrow().expectedAttendance())
        .contains(writers * rounds);
    assertThat(tracker.verify().holds()).isTrue();
    tracker.commit(DIALLO, "last", changes -> changes.put(event("ev02", "B")));
    assertThat(order).hasSize(writers * rounds + 1).isEqualTo(expectedOrder(writers * rounds + 1));
  }

  @Test
  void judgesARefusalAgainWhenWhatItRestedOnWasNotKept() throws Exception {
    put("ev01");
    CountDownLatch reached = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    store.beforeAppend = () -> {
      store.beforeAppend = () -> {};
      reached.countDown();
      await(gate);
      throw StorageException.of(
          StorageException.Kind.UNAVAILABLE, "fake", "disk full", "make room");
    };
    Future<?> removal = threads.submit(() ->
        tracker.commit(DIALLO, "gone", changes -> changes.remove(Event.class, Id.of("ev01"))));
    await(reached);
    AtomicBoolean started = new AtomicBoolean();
    Future<Revision> dependent = threads.submit(() -> {
      started.set(true);
      return tracker.commit(DIALLO, "attended", changes -> changes.put(attendance("at01", "ev01")));
    });
    gate.countDown();

    assertThatThrownBy(removal::get).hasCauseInstanceOf(StorageException.class);
    assertThat(dependent.get()).isEqualTo(Revision.of(2));
    assertThat(started).isTrue();
  }

  @Test
  void waitsForRunningCommitsWhenItCloses() throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    store.beforeAppend = () -> {
      reached.countDown();
      await(gate);
      assertThat(store.closed).isFalse();
    };
    Future<Revision> commit = threads.submit(() -> put("ev01"));
    await(reached);
    Future<?> close = threads.submit(tracker::close);
    gate.countDown();

    assertThat(commit.get()).isEqualTo(Revision.of(1));
    close.get();
    assertThat(store.closed).isTrue();
  }

  /** Starts a commit that the store holds up, then as many more; lets go when all of them wait. */
  private List<Future<Revision>> behindTheFirst(int more, Runnable atTheGate) throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    store.beforeAppend = () -> {
      reached.countDown();
      await(gate);
      atTheGate.run();
    };
    List<Future<Revision>> commits = new ArrayList<>();
    commits.add(threads.submit(() -> put("first")));
    await(reached);
    int before = clock.asked.get();
    for (int index = 0; index < more; index++) {
      String id = "ev" + index;
      commits.add(threads.submit(() -> tracker.commit(
          DIALLO,
          "more",
          changes -> changes.put(
              event(id, "Kigali").toBuilder().outcome(text("Agreed")).build()))));
    }
    while (clock.asked.get()
        < before + more) { // a commit asks for the time when it takes its place in the queue
      Thread.onSpinWait();
    }
    gate.countDown();
    return commits;
  }

  private Revision put(String id) {
    return tracker.commit(DIALLO, "put", changes -> changes.put(event(id, "Kigali")));
  }

  /** Counts how often somebody asked for the time. */
  private static final class CountingClock extends Clock {
    final AtomicInteger asked = new AtomicInteger();
    private final Clock clock = new ManualClock();

    @Override
    public Instant instant() {
      asked.incrementAndGet();
      return clock.instant();
    }

    @Override
    public ZoneId getZone() {
      return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return clock.withZone(zone);
    }
  }

  private static List<String> expectedOrder(int count) {
    List<String> order = new ArrayList<>();
    for (int revision = 1; revision <= count; revision++) {
      order.add(revision + ">" + (revision + 1));
    }
    return order;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
