package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.officialstats.advocacy.Samples.DIALLO;
import static org.officialstats.advocacy.Samples.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.snapshot.Snapshot;
import org.officialstats.advocacy.spi.ProviderException;
import org.officialstats.advocacy.spi.StorageException;

/** A tracker that waits for what others commit to a store that both share. */
@Timeout(60)
class FollowingTest {
  private static final Duration LONG = Duration.ofHours(1);

  private final List<Commit> log = new ArrayList<>();
  private final WatchedStore store = new WatchedStore(log);
  private final Tracker tracker = TestTracker.on(store);
  private final Tracker other = TestTracker.on(new FakeStore(log));
  private final List<Revision> told = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void takesInAtOnceWhatIsThereAlready() throws InterruptedException {
    put(other, "ev01");
    put(other, "ev02");

    assertThat(tracker.refresh(LONG).all(Event.class)).hasSize(2);
  }

  @Test
  void waitsForWhatOthersCommitAndTellsListeners() throws Exception {
    tracker.listen((before, after, commit) -> told.add(commit.revision()));
    Future<Snapshot> news = threads.submit(() -> tracker.refresh(LONG));
    store.awaitAWatcher();
    put(other, "ev01");

    assertThat(news.get().revision()).isEqualTo(Revision.of(1));
    assertThat(tracker.snapshot().all(Event.class)).hasSize(1);
    assertThat(told).containsExactly(Revision.of(1));
  }

  @Test
  void returnsWhatItKnowsWhenPatienceEnds() throws InterruptedException {
    put(tracker, "ev01");

    assertThat(tracker.refresh(Duration.ZERO).revision()).isEqualTo(Revision.of(1));
    assertThat(tracker.refresh(Duration.ofMillis(1)).revision()).isEqualTo(Revision.of(1));
    assertThat(tracker.refresh(Duration.ofSeconds(-1)).revision()).isEqualTo(Revision.of(1));
  }

  @Test
  void alsoReturnsWhenItsOwnTrackerCommits() throws Exception {
    Future<Snapshot> news = threads.submit(() -> tracker.refresh(LONG));
    store.awaitAWatcher();
    put(tracker, "ev01");

    assertThat(news.get().revision()).isEqualTo(Revision.of(1));
  }

  @Test
  void letsCommitsThroughWhileItWaits() throws Exception {
    Future<Snapshot> news = threads.submit(() -> tracker.refresh(LONG));
    store.awaitAWatcher();

    assertThat(put(tracker, "ev01")).isEqualTo(Revision.of(1));
    assertThat(tracker.verify().holds()).isTrue();
    news.get();
  }

  @Test
  void followsEveryCommitOfBothInOrderWhileBothCommit() throws Exception {
    long each = 60;
    tracker.listen((before, after, commit) -> {
      assertThat(after.revision()).isEqualTo(before.revision().next());
      told.add(commit.revision());
    });
    Future<?> following = threads.submit(() -> {
      while (tracker.refresh(LONG).revision().number() < 2 * each) {
        assertThat(tracker.snapshot().revision()).isLessThanOrEqualTo(Revision.of(2 * each));
      }
      return told;
    });
    List<Future<?>> writing = new ArrayList<>();
    for (Tracker writer : List.of(tracker, other)) {
      String prefix = writer == tracker ? "own" : "other";
      writing.add(threads.submit(() -> {
        for (int i = 0; i < each; i++) {
          put(writer, prefix + i);
        }
      }));
    }
    for (Future<?> writer : writing) {
      writer.get();
    }
    following.get();
    tracker.refresh();

    assertThat(told)
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, 2 * each).mapToObj(Revision::of).toList());
  }

  @Test
  void doesNotWaitForThoseWhoCommitOnceItKnowsWhatCame() throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    put(other, "ev01");
    tracker.refresh();
    store.beforeAppend = () -> {
      reached.countDown();
      WatchedStore.await(gate);
    };
    Future<Revision> slow = threads.submit(() -> put(tracker, "ev02"));
    WatchedStore.await(reached);

    assertThat(tracker.refresh().revision()).isEqualTo(Revision.of(1));
    assertThat(tracker.refresh(Duration.ZERO).revision()).isEqualTo(Revision.of(1));
    gate.countDown();
    assertThat(slow.get()).isEqualTo(Revision.of(2));
  }

  @Test
  void stopsWhenTheTrackerIsClosed() throws Exception {
    Future<Snapshot> news = threads.submit(() -> tracker.refresh(LONG));
    store.awaitAWatcher();
    tracker.close();

    assertThatThrownBy(news::get)
        .cause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the tracker is closed; open another one");
    assertThatIllegalStateException()
        .isThrownBy(() -> tracker.refresh(LONG))
        .withMessage("the tracker is closed; open another one");
  }

  @Test
  void stopsWhenItsThreadIsInterruptedAndGoesOnWorking() throws Exception {
    AtomicReference<Thread> waiting = new AtomicReference<>();
    Future<Snapshot> news = threads.submit(() -> {
      waiting.set(Thread.currentThread());
      return tracker.refresh(LONG);
    });
    store.awaitAWatcher();
    waiting.get().interrupt();

    assertThatThrownBy(news::get).hasCauseInstanceOf(InterruptedException.class);
    put(other, "ev01");
    assertThat(tracker.refresh(LONG).revision()).isEqualTo(Revision.of(1));
  }

  @Test
  void passesOnWhatTheStoreSaysAndNamesTheProviderThatBreaks() {
    store.watching = () -> {
      throw StorageException.of(StorageException.Kind.UNAVAILABLE, "fake", "away", "wait");
    };
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> tracker.refresh(LONG))
        .withMessage("[fake] away; wait");
    store.watching = () -> {
      throw new ArithmeticException("broken");
    };
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> tracker.refresh(LONG))
        .withMessage("[provider store/fake] failed when watching for commits after revision 0: "
            + "java.lang.ArithmeticException: broken");
    store.watching = () -> null;
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> tracker.refresh(LONG))
        .withMessage("[provider store/fake] gave null when watching for commits after revision 0; "
            + "update or replace it");
  }

  @Test
  void refusesALogThatIsNotTheOneThatItKnows() {
    put(tracker, "ev01");
    put(tracker, "ev02");
    log.remove(1);
    put(other, "ev03");

    assertRefused(tracker::refresh);
    assertRefused(() -> tracker.refresh(LONG));
  }

  @Test
  void refusesALogThatHasLostWhatItKnows() {
    put(tracker, "ev01");
    put(tracker, "ev02");
    Head known = log.get(1).head();
    log.remove(1);

    assertRefused(tracker::refresh);
    assertRefused(() -> tracker.refresh(LONG));
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> put(tracker, "ev03"))
        .satisfies(told -> assertThat(told.kind()).isEqualTo(StorageException.Kind.CORRUPT))
        .withMessage(
            "[commit 3] it was not acknowledged; look for it when the store has been opened again; "
                + "[revision 1] the log ends with the hash " + log.get(0).hash()
                + "; expected one that continues revision 2 with the hash " + known.hash()
                + "; find out what became of the store, such as by a fail-over or a restored backup; then open another tracker");
  }

  private void assertRefused(ThrowingCallable call) {
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(call)
        .satisfies(told -> assertThat(told.kind()).isEqualTo(StorageException.Kind.CORRUPT))
        .withMessageContaining("; expected one that continues revision 2 with the hash "
            + tracker.snapshot().digest());
  }

  @Test
  void namesTheArgumentThatIsMissing() {
    assertThatNullPointerException()
        .isThrownBy(() -> tracker.refresh(null))
        .withMessage("patience");
  }

  private static Revision put(Tracker tracker, String id) {
    return tracker.commit(DIALLO, "put", changes -> changes.put(event(id, "Kigali")));
  }
}
