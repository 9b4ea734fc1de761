package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.Stores;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.Store;

/** Moving from another store and to another store: everything goes along, and both end with the same hash. */
abstract class CopyingTopic extends StoreTopic {
  private static final EntityKey EVENT = EntityKey.parse("event/ev1");

  private final List<Revision> told = new ArrayList<>();

  @Test
  void takesACopyWithItsErasures() {
    Store source = another(log.puts(40));
    erase(source);
    Store store = open();

    assertThat(copy(source, store)).isEqualTo(log.head());
    assertHolds(store, log.commits());
    assertThat(told).isSorted().endsWith(log.head().revision());
    assertHoldsAfterReopening(store, log.commits());
  }

  @Test
  void givesACopyWithItsErasures() {
    Store store = openWith(log.puts(40));
    erase(store);
    Store target = another(List.of());

    assertThat(copy(store, target)).isEqualTo(log.head());
    assertHolds(target, log.commits());
    assertHolds(store, log.commits());
  }

  @Test
  void goesOnWithACopyThatWasInterrupted() {
    Store source = another(log.puts(20));
    Store store = openWith(log.commits().subList(0, 9));
    erase(source);
    source.append(log.puts(20));

    assertThat(copy(source, store)).isEqualTo(log.head());
    assertThat(told.get(0)).isEqualTo(Revision.of(9));
    assertHolds(store, log.commits());
  }

  @Test
  void refusesToMixACopyWithWhatItHas() {
    Store source = another(log.puts(5));
    SampleLog own = SampleLog.empty();
    Store store = openWith(List.of(own.put("event/ev09", "of its own")));

    assertConflict(() -> copy(source, store));
    assertHolds(store, own.commits());
  }

  /** A store of another kind. */
  private Store another(List<Commit> commits) {
    Store memory = Stores.open("memory", Settings.none(), clock(), notices::add);
    if (!commits.isEmpty()) {
      memory.append(commits);
    }
    return closedLater(memory);
  }

  private void erase(Store store) {
    store.redact(EVENT, former -> ERASED);
    log.redact(EVENT, former -> ERASED);
  }

  private Head copy(Store from, Store to) {
    return Stores.copy(from, to, progress -> told.add(progress.copied()));
  }
}
