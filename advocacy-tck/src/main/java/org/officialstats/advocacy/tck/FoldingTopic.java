package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.spi.StoreCapability;

/**
 * Folding history: what former versions said goes, everything else stands. Each test holds a store that does not declare
 * {@link StoreCapability#FOLDING} to refusing it, and to having changed nothing.
 */
abstract class FoldingTopic extends StoreTopic {
  private static final EntityKey PERSON = EntityKey.parse("person/p01");
  private static final List<String> FORMER =
      List.of("QuarkFjordZephyr", "GlyphBuxomVandal", "JinxWaltzNymph");

  @Test
  void dropsTheDocumentsOfVersionsThatWereReplacedOrRemovedByThen() {
    Store store = openWithHistory();
    fold(store, 6);

    assertHolds(store, log.commits());
  }

  @Test
  void keepsWhatWasReplacedLater() {
    Store store = openWithHistory();
    fold(store, 3);

    assertHolds(store, log.commits());
  }

  @Test
  void foldsThroughEveryRevision() {
    Store store = openWithHistory();
    for (int through = 0; through <= 8; through++) {
      fold(store, through);
      assertHolds(store, log.commits());
    }
  }

  @Test
  void leavesNoFormerTextInAnythingItKeeps() {
    Store store = openWithHistory();
    if (contract().remembers()) {
      assertThat(formerTextsKept())
          .as("texts found before folding: everythingKept(directory) must show what is kept")
          .isEqualTo(FORMER);
    }
    fold(store, 6);
    List<String> left = folds() ? List.of() : remembered(FORMER);
    assertThat(formerTextsKept()).as("texts found while the store is open").isEqualTo(left);
    store.close();
    assertThat(formerTextsKept()).as("texts found after closing").isEqualTo(left);
    open();
    assertThat(formerTextsKept()).as("texts found after opening again").isEqualTo(left);
  }

  @Test
  void keepsHashesDigestsAndHead() {
    Store store = openWithHistory();
    List<Commit> before = readAll(store);
    fold(store, 6);

    List<Commit> after = readAll(store);
    assertThat(after).allMatch(Commit::isIntact);
    assertThat(digests(after)).isEqualTo(digests(before));
    assertThat(store.head()).isEqualTo(log.head());
  }

  @Test
  void staysFoldedAfterReopening() {
    Store store = openWithHistory();
    fold(store, 6);

    assertHoldsAfterReopening(store, log.commits());
  }

  @Test
  void canBeFoldedAgain() {
    Store store = openWithHistory();
    fold(store, 6);
    fold(store, 6);
    fold(store, 2);

    assertHolds(store, log.commits());
  }

  @Test
  void takesARevisionAfterTheLastForTheLast() {
    Store store = openWithHistory();
    fold(store, 1_000_000);

    assertHolds(store, log.commits());
  }

  @Test
  void foldsAnEmptyStore() {
    Store store = open();
    fold(store, 5);

    assertHolds(store, List.of());
  }

  @Test
  void takesCommitsAfterFolding() {
    Store store = openWithHistory();
    fold(store, 6);
    store.append(List.of(log.put("event/ev01", "after"), log.put("person/p01", "after")));

    assertHolds(store, log.commits());
    assertHoldsAfterReopening(store, log.commits());
  }

  @Test
  void keepsFoldedVersionsOutOfErasing() {
    Store store = openWithHistory();
    fold(store, 3);
    erase(store);

    assertHolds(store, log.commits());
    assertHoldsAfterReopening(store, log.commits());
  }

  @Test
  void foldsWhatWasErased() {
    Store store = openWithHistory();
    erase(store);
    fold(store, 6);

    assertHolds(store, log.commits());
    assertHoldsAfterReopening(store, log.commits());
  }

  @Test
  void appendsCommitsThatAreFoldedAlready() {
    log.put("event/ev01", "first");
    log.commit(log.change("event/ev01", "second"), log.change("event/ev02", "kept"));
    log.fold(Revision.of(2));
    Store store = openWith(log.commits());

    assertHolds(store, log.commits());
    assertHoldsAfterReopening(store, log.commits());
  }

  /** Folds the store and the model; or sees that the store refuses. */
  private void fold(Store store, long through) {
    if (folds()) {
      store.fold(Revision.of(through));
      log.fold(Revision.of(through));
    } else {
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .as("a store that does not declare FOLDING must refuse to fold")
          .isThrownBy(() -> store.fold(Revision.of(through)));
    }
  }

  private void erase(Store store) {
    store.redact(PERSON, former -> ERASED);
    log.redact(PERSON, former -> ERASED);
  }

  /** Two entities of which one is replaced, removed and put again, and one is put once and never again. */
  private Store openWithHistory() {
    return openWith(List.of(
        log.commit(log.change("person/p01", FORMER.get(0)), log.change("event/ev01", "kept")),
        log.commit(log.change("person/p01", FORMER.get(1)), log.change("person/p010", "kept")),
        log.put("event/ev02", FORMER.get(2)),
        log.remove("person/p01"),
        log.commit(log.change("event/ev02", "the last by then"), log.change("person/p0", "kept")),
        log.commit(log.change("person/p01", "the last by then"), log.change("event/ev03", "kept")),
        log.put("event/ev02", "the last of all"),
        log.put("person/p01", "the last of all")));
  }

  private static List<Object> digests(List<Commit> commits) {
    return commits.stream()
        .flatMap(commit -> commit.changes().stream())
        .<Object>map(change -> change.digest())
        .toList();
  }

  private List<String> formerTextsKept() {
    try (Stream<byte[]> kept = contract().everythingKept(directory)) {
      String all = String.join(
          "\n",
          kept.map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)).toList());
      return FORMER.stream().filter(all::contains).toList();
    }
  }
}
