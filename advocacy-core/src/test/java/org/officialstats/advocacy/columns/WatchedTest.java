package org.officialstats.advocacy.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.samples.TestSnapshot;
import org.officialstats.advocacy.snapshot.Snapshot;

class WatchedTest {
  private static final EntityKey EVENT = EntityKey.parse("event/one");

  private final Snapshot plain =
      new TestSnapshot(Strategies.gwgBigData()).put(Events.of("one", "2024-05-01/2024-05-02"));
  private final Watched watched = Watched.of(plain);

  private Set<String> kindsReadBy(Consumer<Snapshot> reader) {
    Watched anew = Watched.of(plain);
    reader.accept(anew);
    return anew.kinds();
  }

  @Test
  void notesTheKindsOfWhatIsRead() {
    assertThat(kindsReadBy(snapshot -> snapshot.all(Event.class))).containsExactly("event");
    assertThat(kindsReadBy(snapshot -> snapshot.find(Event.class, Id.of("one"))))
        .containsExactly("event");
    assertThat(kindsReadBy(snapshot -> snapshot.find(EVENT))).containsExactly("event");
    assertThat(kindsReadBy(snapshot -> snapshot.recorded(Event.class, Id.of("one"))))
        .containsExactly("event");
  }

  @Test
  void whatIsTheSameAsLongAsTheStrategyIsIsNotNoted() {
    assertThat(kindsReadBy(Snapshot::strategy)).isEmpty();
    assertThat(kindsReadBy(Snapshot::codeLists)).isEmpty();
  }

  @Test
  void whatEveryCommitChangesDependsOnEverything() {
    List<Consumer<Snapshot>> readers = List.of(
        Snapshot::revision,
        Snapshot::digest,
        Snapshot::recordedAt,
        snapshot -> snapshot.referencesFrom(EVENT),
        snapshot -> snapshot.referencesTo(EVENT),
        snapshot -> ((Tabular) snapshot).tables());
    for (Consumer<Snapshot> reader : readers) {
      assertThat(kindsReadBy(reader)).containsExactly(Watched.ANYTHING);
    }
  }

  @Test
  void aQueryDependsOnEverything() {
    Watched asked = Watched.of(plain);

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .as("the snapshot of this test answers none")
        .isThrownBy(() -> asked.query(Event.class));
    assertThat(asked.kinds()).containsExactly(Watched.ANYTHING);
  }

  @Test
  void whatIsReadOfAnEarlierStateIsNotedToo() {
    assertThat(kindsReadBy(snapshot ->
            snapshot.asKnownOn(Instant.parse("2030-01-01T00:00:00Z")).all(Event.class)))
        .contains("event");
  }

  @Test
  void readsTheSameAsTheSnapshotItself() {
    assertThat(watched.all(Event.class)).isEqualTo(plain.all(Event.class));
    assertThat(watched.find(EVENT)).isEqualTo(plain.find(EVENT));
    assertThat(watched.strategy()).isEqualTo(plain.strategy());
    assertThat(watched.revision()).isEqualTo(plain.revision());
    assertThat(Watched.plain(watched)).isSameAs(plain);
    assertThat(Watched.plain(plain)).isSameAs(plain);
  }

  @Test
  void othersMayNoteWhatTheyRead() {
    Watched.note(watched, Set.of("person"));
    Watched.note(plain, Set.of("person"));

    assertThat(watched.kinds()).containsExactly("person");
  }
}
