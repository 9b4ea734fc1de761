package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.Store;

/** After closing, nothing works, and says so. */
abstract class ClosingTopic extends StoreTopic {
  @Test
  void canBeClosedTwice() {
    Store store = openWith(log.puts(2));
    store.close();
    store.close();

    assertHoldsAfterReopening(store, log.commits());
  }

  @Test
  void refusesToTellTheHeadOnceClosed() {
    assertThatIllegalStateException().isThrownBy(closed()::head);
  }

  @Test
  void refusesToAppendOnceClosed() {
    Store store = closed();

    assertThatIllegalStateException().isThrownBy(() -> store.append(log.puts(1)));
    assertHolds(open(), remembered(log.commits().subList(0, 2)));
  }

  @Test
  void refusesToReadOnceClosed() {
    Store store = closed();

    assertThatIllegalStateException().isThrownBy(() -> read(store, Revision.NONE));
  }

  @Test
  void refusesToEraseOnceClosed() {
    Store store = closed();
    EntityKey key = log.commits().get(0).changes().get(0).key();

    assertThatIllegalStateException().isThrownBy(() -> store.redact(key, former -> ERASED));
    assertHolds(open(), remembered(log.commits()));
  }

  @Test
  void refusesToFoldOnceClosed() {
    Store store = closed();

    assertThat(catchThrowable(() -> store.fold(Revision.of(2))))
        .isInstanceOf(folds() ? IllegalStateException.class : UnsupportedOperationException.class);
    assertHolds(open(), remembered(log.commits()));
  }

  @Test
  void refusesToWatchOnceClosed() {
    Store store = closed();

    assertThatIllegalStateException().isThrownBy(() -> store.watch(Head.NONE, Duration.ZERO));
    assertThatIllegalStateException().isThrownBy(() -> store.watch(log.head(), Duration.ZERO));
  }

  @Test
  void saysWhatIsClosed() {
    assertThatIllegalStateException()
        .isThrownBy(closed()::head)
        .satisfies(refused -> assertThat(refused).message().contains("closed"));
  }

  @Test
  void stopsAStreamOrFinishesIt() {
    Store store = openWith(log.puts(200));
    List<Commit> read = new ArrayList<>();
    try (Stream<Commit> commits = store.read(Revision.NONE)) {
      store.close();
      Throwable stopped = catchThrowable(() -> commits.forEach(read::add));
      if (stopped == null) {
        assertThat(read).isEqualTo(log.commits());
      } else {
        assertThat(stopped).isInstanceOfAny(IllegalStateException.class, StorageException.class);
        assertThat(read).isEqualTo(log.commits().subList(0, read.size()));
      }
    }
  }

  private Store closed() {
    Store store = openWith(log.puts(2));
    store.close();
    return store;
  }
}
