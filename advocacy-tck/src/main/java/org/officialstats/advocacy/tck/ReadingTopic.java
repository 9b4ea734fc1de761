package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Store;

/** Streams of commits, from anywhere, while anything goes on. */
abstract class ReadingTopic extends StoreTopic {
  private static final int MANY_STREAMS = 1_500;

  @Test
  void readsAfterEveryRevision() {
    Store store = openWith(log.puts(30));

    for (int after = 0; after <= 30; after++) {
      assertThat(read(store, Revision.of(after)))
          .as("after revision %d", after)
          .isEqualTo(log.commits().subList(after, 30));
    }
  }

  @Test
  void readsNothingAfterTheEnd() {
    Store store = openWith(log.puts(3));

    for (long after : new long[] {3, 4, 1_000_000, Long.MAX_VALUE}) {
      assertThat(read(store, Revision.of(after))).as("after revision %d", after).isEmpty();
    }
  }

  @Test
  void readsALongLogPageByPage() {
    Store store = openWith(log.puts(1_000));
    List<Commit> read = new ArrayList<>();

    for (int page = 0; page < 10; page++) {
      try (Stream<Commit> commits = store.read(Revision.of(read.size()))) {
        commits.limit(100).forEach(read::add);
      }
    }
    assertThat(read).isEqualTo(log.commits());
  }

  @Test
  void letsSeveralStreamsBeReadInTurns() {
    Store store = openWith(log.puts(50));
    try (Stream<Commit> one = store.read(Revision.NONE);
        Stream<Commit> two = store.read(Revision.of(10))) {
      Iterator<Commit> ones = one.iterator();
      Iterator<Commit> twos = two.iterator();
      for (int i = 0; i < 40; i++) {
        assertThat(ones.next()).isEqualTo(log.commits().get(i));
        assertThat(twos.next()).isEqualTo(log.commits().get(i + 10));
      }
      assertThat(twos.hasNext()).isFalse();
    }
  }

  @Test
  void letsStreamsBeClosedEarlyAndTwice() {
    Store store = openWith(log.puts(50));
    for (int i = 0; i < MANY_STREAMS; i++) {
      Stream<Commit> commits = store.read(Revision.NONE);
      assertThat(commits.iterator().next()).isEqualTo(log.commits().get(0));
      commits.close();
      commits.close();
    }

    assertHolds(store, log.commits());
  }

  @Test
  void letsStreamsBeClosedBeforeAnythingIsRead() {
    Store store = openWith(log.puts(2));
    for (int i = 0; i < MANY_STREAMS; i++) {
      store.read(Revision.NONE).close();
    }

    store.append(log.puts(1));
    assertHolds(store, log.commits());
  }

  @Test
  void readsOnWhileCommitsAreAdded() {
    Store store = openWith(log.puts(40));
    List<Commit> read = new ArrayList<>();
    try (Stream<Commit> commits = store.read(Revision.of(5))) {
      Iterator<Commit> each = commits.iterator();
      for (int i = 0; i < 10; i++) {
        read.add(each.next());
      }
      store.append(log.puts(40));
      each.forEachRemaining(read::add);
    }

    assertThat(read)
        .as("at least the commits of before, and no gap")
        .hasSizeGreaterThanOrEqualTo(35)
        .isEqualTo(log.commits().subList(5, 5 + read.size()));
    assertHolds(store, log.commits());
  }

  @Test
  void showsWhatWasAppendedToWhoReadsNext() {
    Store store = open();
    for (int i = 0; i < 10; i++) {
      store.append(log.puts(1));
      assertThat(read(store, Revision.of(i))).isEqualTo(log.commits().subList(i, i + 1));
    }
  }

  @Test
  void showsNothingOfWhatItRefused() {
    Store store = openWith(log.puts(2));
    List<Commit> stale = SampleLog.empty().puts(3);
    assertConflict(() -> store.append(stale));

    assertThat(read(store, Revision.of(2))).isEmpty();
    assertThat(store.head()).isEqualTo(log.head());
  }
}
