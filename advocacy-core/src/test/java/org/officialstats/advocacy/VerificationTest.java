package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.Samples.DIALLO;
import static org.officialstats.advocacy.Samples.LOPEZ;
import static org.officialstats.advocacy.Samples.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.audit.Verification;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.event.Event;

class VerificationTest {
  private final FakeStore store = new FakeStore();
  private final Tracker tracker = TestTracker.on(store);

  @BeforeEach
  void commit() {
    tracker.commit(
        DIALLO,
        "first",
        changes -> changes.put(event("ev01", "Kigali")).put(event("ev02", "Bogotá")));
    tracker.commit(DIALLO, "second", changes -> changes.put(event("ev01", "Kigali 2019")));
    tracker.commit(DIALLO, "third", changes -> changes.remove(Event.class, Id.of("ev02")));
  }

  @Test
  void countsWhatHolds() {
    assertThat(tracker.verify())
        .isEqualTo(new Verification(store.head(), 3, 4, 0, 0, List.of()))
        .matches(Verification::holds);
  }

  @Test
  void holdsForAnEmptyLog() {
    try (Tracker empty = TestTracker.on(new FakeStore())) {
      assertThat(empty.verify()).isEqualTo(new Verification(Head.NONE, 0, 0, 0, 0, List.of()));
    }
  }

  @Test
  void findsEachFlippedByteOfEachDocument() {
    for (int index = 0; index < store.log.size(); index++) {
      Commit commit = store.log.get(index);
      Change change = commit.changes().get(0);
      byte[] bytes = change.document().map(JsonDocument::bytes).orElse(new byte[0]);
      for (int at = 0; at < bytes.length; at++) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= 1;
        JsonDocument document = JsonDocument.of(flipped);
        tamper(
            index,
            new Change(
                change.key(),
                change.action(),
                Optional.of(document),
                change.salt(),
                change.digest()));
      }
    }
  }

  @Test
  void findsAlteredSaltsDigestsAndActions() {
    Change put = store.log.get(1).changes().get(0);
    tamper(
        1,
        new Change(
            put.key(), put.action(), put.document(), Optional.of("0".repeat(32)), put.digest()));
    tamper(1, new Change(put.key(), put.action(), put.document(), put.salt(), Digest.of("other")));
    tamper(1, Change.put(put.key(), put.document().orElseThrow(), "0".repeat(32)));
    tamper(1, Change.remove(put.key()));
  }

  @Test
  void findsAlteredEnvelopes() {
    Commit second = store.log.get(1);
    for (Commit altered : List.of(
        new Commit(
            second.revision(),
            second.at().plusMillis(1),
            second.by(),
            second.message(),
            second.changes(),
            second.previous(),
            second.hash()),
        new Commit(
            second.revision(),
            second.at(),
            LOPEZ,
            second.message(),
            second.changes(),
            second.previous(),
            second.hash()),
        new Commit(
            second.revision(),
            second.at(),
            second.by(),
            "another",
            second.changes(),
            second.previous(),
            second.hash()),
        new Commit(
            second.revision(),
            second.at(),
            second.by(),
            second.message(),
            second.changes(),
            Digest.NONE,
            second.hash()),
        new Commit(
            second.revision(),
            second.at(),
            second.by(),
            second.message(),
            second.changes(),
            second.previous(),
            Digest.NONE))) {
      replace(1, altered);
    }
  }

  @Test
  void findsALogThatWasWrittenAnew() {
    List<Commit> original = new ArrayList<>(store.log);
    Commit first = store.log.get(0);
    store.log.set(0, Commit.after(Head.NONE, first.at(), LOPEZ, first.message(), first.changes()));
    store.log.set(1, again(1));
    store.log.set(2, again(2));

    assertThat(tracker.verify().problems())
        .singleElement()
        .asString()
        .startsWith("[revision 3] ends in the hash ");
    assertThat(original).hasSize(3);
  }

  @Test
  void findsCommitsThatWereTakenOut() {
    store.log.remove(2);

    assertThat(tracker.verify().problems())
        .extracting(Object::toString)
        .containsExactly("[revision 3] missing; expected commits up to revision 3;"
            + " restore the store from a copy that holds");
  }

  @Test
  void findsCommitsInAnotherOrder() {
    store.log.add(0, store.log.remove(1));

    assertThat(tracker.verify().problems())
        .extracting(problem -> problem.where())
        .contains("revision 1");
  }

  @Test
  void saysWhatIsWrongAndWhere() {
    Change change = store.log.get(1).changes().get(0);
    store.log.set(
        1,
        store
            .log
            .get(1)
            .withChanges(List.of(new Change(
                change.key(),
                change.action(),
                Optional.of(JsonDocument.of("{}")),
                change.salt(),
                change.digest()))));

    assertThat(tracker.verify().problems())
        .extracting(Object::toString)
        .containsExactly(
            "[revision 2] says something else than its hashes; expected content as it was recorded;"
                + " restore the store from a copy that holds",
            "[revision 2] event/ev01 differs from the state in memory; expected the same;"
                + " restore the store from a copy that holds");
  }

  private Commit again(int index) {
    Commit commit = store.log.get(index);
    return Commit.after(
        store.log.get(index - 1).head(),
        commit.at(),
        commit.by(),
        commit.message(),
        commit.changes());
  }

  private void tamper(int index, Change altered) {
    List<Change> changes = new ArrayList<>(store.log.get(index).changes());
    changes.set(0, altered);
    replace(index, store.log.get(index).withChanges(changes));
  }

  private void replace(int index, Commit altered) {
    Commit original = store.log.set(index, altered);
    assertThat(tracker.verify().holds()).as("altered %s", altered).isFalse();
    store.log.set(index, original);
  }
}
