package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.spi.Store;

/** All of a commit or nothing, in dense order. */
abstract class AppendingTopic extends StoreTopic {
  @Test
  void isEmptyAtFirst() {
    assertHolds(open(), List.of());
  }

  @Test
  void keepsACommit() {
    Store store = openWith(List.of(log.put("event/ev01", "Kigali")));

    assertHolds(store, log.commits());
  }

  @Test
  void keepsTheCommitsOfABatchInTheirOrder() {
    Store store = openWith(log.puts(500));

    assertHolds(store, log.commits());
  }

  @Test
  void numbersRevisionsFromOneWithoutGaps() {
    Store store = open();
    for (int i = 1; i <= 20; i++) {
      store.append(log.puts(i % 3 + 1));
      assertThat(store.head()).isEqualTo(log.head());
    }

    List<Commit> commits = readAll(store);
    assertThat(commits)
        .extracting(commit -> commit.revision().number())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, log.commits().size())
            .mapToObj(Long::valueOf)
            .toList());
    assertChained(commits);
  }

  @Test
  void keepsACommitWithAllItsChanges() {
    Store store = openWith(List.of(log.commit(changes(1_000))));

    assertHolds(store, log.commits());
  }

  @Test
  void keepsWhatItWasGivenWhenTheListChangesLater() {
    Store store = open();
    List<Commit> batch = new ArrayList<>(log.puts(3));
    store.append(batch);
    batch.clear();

    assertHolds(store, log.commits());
  }

  @Test
  void refusesABatchWithoutCommits() {
    Store store = openWith(log.puts(1));

    assertThatIllegalArgumentException().isThrownBy(() -> store.append(List.of()));
    assertHolds(store, log.commits());
  }

  @Test
  void keepsOnlyWholeCommitsFromTheBeginningOfABatchThatIsRefused() {
    Store store = open();
    Commit first = log.commit(changes(3));
    log.commit(changes(4));
    Commit third = log.commit(changes(5));

    assertThatIllegalArgumentException().isThrownBy(() -> store.append(List.of(first, third)));
    assertHolds(store, store.head().equals(Head.NONE) ? List.of() : List.of(first));
  }

  @Test
  void goesOnAfterABatchThatWasRefused() {
    Store store = openWith(log.puts(2));
    SampleLog other = SampleLog.after(log.head());
    Commit third = other.put("event/ev01", "third");
    other.put("event/ev01", "fourth");
    Commit fifth = other.put("event/ev01", "fifth");
    assertThatIllegalArgumentException().isThrownBy(() -> store.append(List.of(third, fifth)));

    List<Commit> expected = new ArrayList<>(readAll(store));
    Commit next = SampleLog.after(store.head()).put("event/ev02", "next");
    store.append(List.of(next));
    expected.add(next);
    assertHolds(store, expected);
    assertHoldsAfterReopening(store, expected);
  }

  private Change[] changes(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> log.change("event/ev" + i, "text " + i))
        .toArray(Change[]::new);
  }

  private static void assertChained(List<Commit> commits) {
    Head head = Head.NONE;
    for (Commit commit : commits) {
      assertThat(commit.follows(head)).as("%s follows", commit.revision()).isTrue();
      assertThat(commit.isIntact()).as("%s is intact", commit.revision()).isTrue();
      head = commit.head();
    }
  }
}
