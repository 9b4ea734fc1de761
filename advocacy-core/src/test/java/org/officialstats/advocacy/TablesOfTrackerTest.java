package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.columns.Selection;
import org.officialstats.advocacy.columns.Table;
import org.officialstats.advocacy.columns.Tables;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.snapshot.Snapshot;
import org.officialstats.advocacy.spi.AccessPolicy;
import org.officialstats.advocacy.spi.Settings;

/** The tracker keeps the tables of its newest state, and each snapshot has those of what it shows. */
class TablesOfTrackerTest {
  private final Tracker tracker = TestTracker.inMemory();

  @Test
  void followTheCommits() {
    put("b");
    Tables first = tables();
    put("a");
    put("c");
    Tables second = tables();
    assertThat(keys(second)).hasToString("[event/a, event/b, event/c]");
    assertThat(keys(first)).hasToString("[event/b]");
    assertThat(second.table("event").row("b")).isEqualTo(first.table("event").row("b"));
    assertThat(second.table("event").row("a")).contains(1);
    tracker.commit(Samples.DIALLO, "one less", changes -> changes.remove(Event.class, Id.of("b")));
    assertThat(keys(tables())).hasToString("[event/a, event/c]");
    assertThat(keys(second)).hasToString("[event/a, event/b, event/c]");
  }

  @Test
  void areSharedBySnapshotsOfOneState() {
    put("a");
    assertThat(tables()).isSameAs(tables());
    Tables before = tables();
    Table people = before.table("person");
    put("b");
    assertThat(tables().table("person")).isSameAs(people);
    assertThat(tables().table("event")).isNotSameAs(before.table("event"));
  }

  @Test
  void areThoseOfThePastInThePast() {
    put("a");
    Snapshot before = tracker.snapshot();
    put("b");
    tables();
    Snapshot past = tracker.snapshot().asKnownOn(before.revision());
    assertThat(keys(Tables.of(past))).hasToString("[event/a]");
    assertThat(Tables.of(past)).isSameAs(Tables.of(past));
  }

  @Test
  void showNoMoreThanTheReaderMayRead() {
    AccessPolicy onlyA = new AccessPolicy() {
      @Override
      public boolean mayRead(Actor actor, Entity entity) {
        return actor.equals(Samples.DIALLO) || entity.key().id().equals("a");
      }
    };
    try (Tracker guarded =
        TestTracker.describe().policy(onlyA).store("memory", Settings.none()).open()) {
      guarded.commit(
          Samples.DIALLO,
          "two",
          changes -> changes.put(Samples.event("a", "A")).put(Samples.event("b", "B")));
      assertThat(keys(Tables.of(guarded.snapshot(Samples.LOPEZ)))).hasToString("[event/a]");
      assertThat(keys(Tables.of(guarded.snapshot()))).hasToString("[event/a, event/b]");
    }
  }

  @Test
  void keepAPersonWhoWasErased() {
    tracker.commit(
        Samples.DIALLO, "a person", changes -> changes.put(Samples.person("p", "Aminata Diallo")));
    tables();
    tracker.erase(Samples.DIALLO, Id.<Person>of("p"), "asked for it");
    Table people = tables().table("person");
    assertThat(people.live().count()).isEqualTo(1);
    assertThat(people.key(0)).hasToString("person/p");
  }

  @Test
  void beginAnewWithAnotherStrategy() {
    put("a");
    Table before = tables().table("event");
    tracker.commit(
        Samples.DIALLO, "adopted", changes -> changes.put(Samples.strategy("adopted", "leaders")));
    assertThat(tables().table("event")).isNotSameAs(before);
    assertThat(keys(tables())).hasToString("[event/a]");
    assertThat(tables().table("strategy").row("adopted")).isPresent();
    assertThat(tables().table("strategy").live().count()).isEqualTo(1);
  }

  @Test
  void giveEvidenceThatIsTakenAsItIs() {
    put("a");
    put("b");
    List<EntityKey> keys = keys(tables());
    Evidence evidence = Evidence.of(keys, List.of());
    assertThat(evidence.counted()).isSameAs(keys);
    assertThat(evidence)
        .isEqualTo(Evidence.counted(List.of(keys.get(1), keys.get(0))))
        .hasSameHashCodeAs(Evidence.counted(List.of(keys.get(1), keys.get(0))));
    assertThat(new Evidence(keys, keys, keys).unknown()).isSameAs(keys);
    assertThat(Evidence.counted(keys)).isEqualTo(evidence);
  }

  private void put(String event) {
    tracker.commit(
        Samples.DIALLO, "event " + event, changes -> changes.put(Samples.event(event, "Meeting")));
  }

  private Tables tables() {
    return Tables.of(tracker.snapshot());
  }

  private static List<EntityKey> keys(Tables tables) {
    return Selection.all(tables.table("event")).keys();
  }
}
