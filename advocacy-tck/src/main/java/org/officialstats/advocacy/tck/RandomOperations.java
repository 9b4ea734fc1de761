package org.officialstats.advocacy.tck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.Store;

/** A store and the model of it, to which the same is done. */
final class RandomOperations implements AutoCloseable {
  private final StoreTopic topic;
  private final Settings settings;
  private final Random random;
  private final boolean folds;
  private SampleLog model = SampleLog.empty();
  private Store store;
  private long readAfter;

  RandomOperations(StoreTopic topic, long seed) {
    this.topic = topic;
    this.random = new Random(seed);
    Path directory = topic.directory.resolve("seed" + seed);
    this.settings = topic.contract().settings(directory);
    this.store = topic.open(settings);
    this.folds = topic.folds();
  }

  /** Does something to both, and says what. */
  String next() {
    readAfter = random.nextInt(model.commits().size() + 2);
    return switch (random.nextInt(12)) {
      case 0 -> reopen();
      case 1 -> redact();
      case 2 -> appendStale();
      case 3 -> fold();
      default -> append();
    };
  }

  /** What the store says now: its head and the commits after some revision. */
  List<Object> found() {
    List<Object> found = new ArrayList<>(List.of(store.head(), Revision.of(readAfter)));
    found.addAll(StoreTopic.read(store, Revision.of(readAfter)));
    return found;
  }

  /** What the model says. */
  List<Object> expected() {
    List<Object> expected = new ArrayList<>(List.of(model.head(), Revision.of(readAfter)));
    expected.addAll(model.commits().stream().skip(readAfter).toList());
    return expected;
  }

  private String append() {
    List<Commit> batch = new ArrayList<>();
    for (int count = 1 + random.nextInt(4); count > 0; count--) {
      batch.add(model.commit(changes()));
    }
    store.append(batch);
    return "append " + batch.size() + " commits";
  }

  private String appendStale() {
    List<Commit> commits = model.commits();
    if (commits.isEmpty()) {
      return append();
    }
    int at = random.nextInt(commits.size());
    SampleLog stale =
        at == 0 ? SampleLog.empty() : SampleLog.after(commits.get(at - 1).head());
    StoreTopic.assertConflict(() -> store.append(List.of(stale.commit(changes()))));
    return "append a commit after revision " + at;
  }

  private String redact() {
    EntityKey key = key();
    store.redact(key, former -> StoreTopic.ERASED);
    model.redact(key, former -> StoreTopic.ERASED);
    return "redact " + key;
  }

  private String fold() {
    Revision through = Revision.of(random.nextInt(model.commits().size() + 2));
    if (!folds) {
      return "nothing, as the store does not fold";
    }
    store.fold(through);
    model.fold(through);
    return "fold through " + through;
  }

  private String reopen() {
    store.close();
    store = topic.open(settings);
    if (!topic.contract().remembers()) {
      model = SampleLog.empty();
    }
    return "close and open";
  }

  private Change[] changes() {
    return random
        .ints(1 + random.nextInt(4), 0, 12)
        .distinct()
        .mapToObj(id -> EntityKey.parse("event/ev" + id))
        .map(this::change)
        .toArray(Change[]::new);
  }

  private Change change(EntityKey key) {
    return random.nextInt(5) == 0
        ? Change.remove(key)
        : model.change(
            key, "{\"text\":\"" + "x".repeat(random.nextInt(300)) + random.nextInt() + "\"}");
  }

  private EntityKey key() {
    return EntityKey.parse("event/ev" + random.nextInt(12));
  }

  @Override
  public void close() {
    store.close();
  }
}
