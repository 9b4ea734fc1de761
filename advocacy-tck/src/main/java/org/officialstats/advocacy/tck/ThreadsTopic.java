package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Store;

/** One thread appends; any number do anything else beside it. */
abstract class ThreadsTopic extends StoreTopic {
  private static final EntityKey EVENT = EntityKey.parse("event/ev1");

  private final AtomicBoolean done = new AtomicBoolean();

  @Test
  void showsReadersOnlyWholeCommitsInOrder() throws Exception {
    Store store = open();
    List<Commit> expected = commitsOfSeveralChanges(160);
    Together together = new Together().and(() -> appendInBatches(store, expected));
    for (int reader = 0; reader < 4; reader++) {
      together.and(() -> untilDone(() -> {
        List<Commit> read = readAll(store);
        assertThat(read).isEqualTo(expected.subList(0, read.size()));
      }));
    }
    together.run();

    assertHolds(store, expected);
  }

  @Test
  void showsReadersWhatTheHeadPromises() throws Exception {
    Store store = openWith(log.puts(1));
    List<Commit> next = log.puts(160);
    Together together = new Together().and(() -> appendInBatches(store, next));
    for (int reader = 0; reader < 3; reader++) {
      together.and(() -> untilDone(() -> {
        Head head = store.head();
        Revision before = Revision.of(head.revision().number() - 1);
        assertThat(read(store, before).get(0).head()).isEqualTo(head);
        assertThat(store.head().revision()).isGreaterThanOrEqualTo(head.revision());
      }));
    }
    together.run();
  }

  @Test
  void erasesWhileCommitsAreAddedAndRead() throws Exception {
    Store store = openWith(log.puts(20));
    List<Commit> next = log.puts(40);
    List<Digest> hashes = log.commits().stream().map(Commit::hash).toList();
    new Together()
        .and(() -> appendInBatches(store, next))
        .and(() -> {
          for (int i = 0; i < 5; i++) {
            store.redact(EVENT, former -> ERASED);
          }
        })
        .and(() -> untilDone(() -> {
          List<Commit> read = readAll(store);
          assertThat(read).allMatch(Commit::isIntact);
          assertThat(read).extracting(Commit::hash).isEqualTo(hashes.subList(0, read.size()));
        }))
        .run();
    store.redact(EVENT, former -> ERASED);
    log.redact(EVENT, former -> ERASED);

    assertHolds(store, log.commits());
    assertHoldsAfterReopening(store, log.commits());
  }

  private List<Commit> commitsOfSeveralChanges(int count) {
    for (int i = 0; i < count; i++) {
      log.commit(
          log.change("event/ev01", "text " + i),
          log.change("event/ev02", "text " + i),
          log.change("partner/p" + i, "text"));
    }
    return log.commits();
  }

  private void appendInBatches(Store store, List<Commit> commits) {
    try {
      for (int from = 0, size = 1; from < commits.size(); from += size, size = from % 5 + 1) {
        store.append(commits.subList(from, Math.min(from + size, commits.size())));
      }
    } finally {
      done.set(true);
    }
  }

  private void untilDone(Together.Action action) throws Exception {
    do {
      action.run();
    } while (!done.get());
  }
}
