package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.officialstats.advocacy.Changes;
import org.officialstats.advocacy.CommitRefusedException;
import org.officialstats.advocacy.FakeStore;
import org.officialstats.advocacy.Samples;
import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.shape.Kinds;

/** Changes drawn at random: what the rules of recording refuse, such as removing what others point at, is not done. */
final class Attempts {
  private final FakeStore store;

  Attempts(FakeStore store) {
    this.store = store;
  }

  void commit(Tracker tracker, Consumer<Changes> changes) {
    try {
      tracker.commit(Samples.DIALLO, "change", changes);
    } catch (CommitRefusedException refused) {
      assertThat(tracker.snapshot().revision().number()).isEqualTo(store.log.size());
    }
  }

  void remove(Tracker tracker, EntityKey key) {
    Class<? extends Entity> kind = Kinds.find(key.kind()).orElseThrow().asSubclass(Entity.class);
    commit(tracker, changes -> changes.remove(kind, Id.of(key.id())));
  }
}
