package org.officialstats.advocacy.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.StorageException;

class MemoryStoreTest {
  private static final EntityKey EVENT = EntityKey.parse("event/ev01");

  private final MemoryStore store = new MemoryStore();
  private final Commit first = commit(Head.NONE, "{\"a\":1}");
  private final Commit second = commit(first.head(), "{\"a\":2}");

  @Test
  void keepsCommitsInTheirOrder() {
    store.append(List.of(first, second));

    assertThat(store.head()).isEqualTo(second.head());
    assertThat(store.read(Revision.NONE)).containsExactly(first, second);
    assertThat(store.read(Revision.of(1))).containsExactly(second);
    assertThat(store.read(Revision.of(9))).isEmpty();
  }

  @Test
  void refusesWhatDoesNotFollow() {
    store.append(List.of(first));

    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> store.append(List.of(first)))
        .withMessage(
            "[memory] commit 1 does not follow revision 1; read the commits after it and try again")
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(StorageException.Kind.CONFLICT));
  }

  @Test
  void refusesABatchThatIsNoChain() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.append(List.of()))
        .withMessage("no commits; expected one or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.append(List.of(first, first)))
        .withMessage("commit 1 does not follow commit 1 of the same batch; expected a chain");
    assertThat(store.head()).isEqualTo(Head.NONE);
  }

  @Test
  void redactsEveryVersion() {
    store.append(List.of(first, second));
    JsonDocument nothing = JsonDocument.of("{}");
    store.redact(EVENT, former -> nothing);

    assertThat(store.read(Revision.NONE))
        .allSatisfy(commit -> assertThat(commit.isIntact()).isTrue())
        .allSatisfy(commit -> assertThat(commit.changes().get(0).document()).contains(nothing));
  }

  @Test
  void refusesCallsWhenClosed() {
    store.close();
    store.close();

    assertThatIllegalStateException()
        .isThrownBy(store::head)
        .withMessage("the store in memory is closed");
    assertThatIllegalStateException().isThrownBy(() -> store.append(List.of(first)));
    assertThatIllegalStateException().isThrownBy(() -> store.read(Revision.NONE));
  }

  private static Commit commit(Head head, String document) {
    Change change = Change.put(EVENT, JsonDocument.of(document), "0".repeat(32));
    return Commit.after(
        head, Instant.parse("2019-05-06T09:00:00Z"), Actor.of("a.diallo"), "m", List.of(change));
  }
}
