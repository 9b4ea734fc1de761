package org.officialstats.advocacy.tck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.spi.Store;

/** What was appended is there after closing and opening. That it survives a crash is for the store's own tests. */
abstract class DurabilityTopic extends StoreTopic {
  @TempDir
  Path another;

  @SuppressWarnings("NullAway.Init") // JUnit sets the directory
  DurabilityTopic() {}

  @Test
  void keepsEverythingAfterClosingAndOpening() {
    Store store = openWith(log.puts(25));

    assertHoldsAfterReopening(store, log.commits());
  }

  @Test
  void keepsTheLastCommitOfEveryOpening() {
    Store store = open();
    for (int opening = 0; opening < 10; opening++) {
      SampleLog session = SampleLog.after(store.head());
      List<Commit> expected = new ArrayList<>(readAll(store));
      expected.addAll(session.puts(1));
      store.append(session.commits());
      store = assertHoldsAfterReopening(store, expected);
    }
  }

  @Test
  void goesOnWhereItStopped() {
    Store store = reopen(openWith(log.puts(5)));
    SampleLog next = SampleLog.after(contract().remembers() ? log.head() : Head.NONE);
    store.append(next.puts(5));

    List<Commit> expected = new ArrayList<>(remembered(log.commits()));
    expected.addAll(next.commits());
    assertHolds(store, expected);
  }

  @Test
  void staysTheSameWhenNothingIsDoneToIt() {
    Store store = openWith(log.puts(5));
    for (int opening = 0; opening < 5; opening++) {
      store = assertHoldsAfterReopening(store, log.commits());
    }
  }

  @Test
  void staysEmptyWhenNothingIsDoneToIt() {
    assertHoldsAfterReopening(open(), List.of());
  }

  @Test
  void keepsAnotherStoreApart() {
    Store store = openWith(log.puts(3));
    Store other = open(contract().settings(another));

    assertHolds(other, List.of());
    SampleLog others = SampleLog.empty();
    other.append(List.of(others.put("partner/p01", "elsewhere")));
    assertHolds(other, others.commits());
    assertHolds(store, log.commits());
  }
}
