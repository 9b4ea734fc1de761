package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.spi.Store;

/** Waiting for commits: none is missed, and nobody waits for good. */
@Timeout(60)
abstract class WatchingTopic extends StoreTopic {
  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(5);

  @Test
  void tellsAtOnceWhatTheCallerDoesNotKnow() throws InterruptedException {
    Store store = openWith(log.puts(2));

    assertThat(store.watch(Head.NONE, LONG)).isEqualTo(log.head());
    assertThat(store.watch(log.commits().get(0).head(), LONG)).isEqualTo(log.head());
  }

  @Test
  void tellsTheKnownEndWhenPatienceEnds() throws InterruptedException {
    Store store = openWith(log.puts(1));

    assertThat(store.watch(log.head(), Duration.ofMillis(30))).isEqualTo(log.head());
    assertThat(store.watch(log.head(), Duration.ZERO)).isEqualTo(log.head());
    assertThat(store.watch(log.head(), Duration.ofSeconds(-1))).isEqualTo(log.head());
  }

  @Test
  void missesNoCommitAndKeepsTheirOrder() throws Exception {
    Store store = open();
    List<Commit> expected = log.puts(60);
    List<Commit> seen = new ArrayList<>();
    new Together()
        .and(() -> expected.forEach(commit -> store.append(List.of(commit))))
        .and(() -> {
          for (Head known = Head.NONE; seen.size() < expected.size(); ) {
            assertThat(store.watch(known, LONG)).isNotEqualTo(known);
            List<Commit> news = read(store, known.revision());
            seen.addAll(news);
            known = news.get(news.size() - 1).head();
          }
        })
        .run();

    assertThat(seen).isEqualTo(expected);
  }

  @Test
  void acceptsThatOneWaitsAsLongAsItTakes() throws Exception {
    Store store = open();
    FutureTask<Head> waiting =
        Together.started(() -> store.watch(Head.NONE, Duration.ofSeconds(Long.MAX_VALUE)));
    store.append(log.puts(1));

    assertThat(Together.result(waiting)).isEqualTo(log.head());
  }

  @Test
  void stopsWaitingWhenTheThreadIsInterrupted() throws InterruptedException {
    Store store = openWith(log.puts(1));
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(InterruptedException.class)
        .isThrownBy(() -> store.watch(log.head(), LONG));

    assertThat(Thread.interrupted()).isFalse();
    store.append(log.puts(1));
    assertHolds(store, log.commits());
  }

  @Test
  void stopsWaitingWhenTheStoreIsClosed() {
    Store store = openWith(log.puts(1));
    FutureTask<Head> waiting = Together.started(() -> store.watch(log.head(), LONG_ENOUGH));
    store.close();

    assertThatIllegalStateException().isThrownBy(() -> Together.result(waiting));
  }
}
