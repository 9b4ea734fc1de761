package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.spi.Store;

/** Appends commits of ready documents to a store, several at once as they come. Durable as it is. */
final class StoreWriter implements Writer {
  static final Instant AT = Instant.parse("2024-06-30T12:00:00.123Z");

  private final Store store;
  private final Resource below;
  private final Together<Change> together = new Together<>(this::append);

  private StoreWriter(Store store, Resource below) {
    this.store = store;
    this.below = below;
  }

  static Writer json(Path directory) {
    return new StoreWriter(JsonStores.store(directory.resolve("store")), () -> {});
  }

  static Writer postgres(String url, String schema) {
    Pool pool = new Pool(url);
    return new StoreWriter(SqlStores.store(pool, schema), pool);
  }

  @Override
  public void write(long number) throws Exception {
    together.add(Sample.change(number));
  }

  private void append(List<Change> changes) {
    store.append(chained(store.head(), changes));
  }

  /** A commit for each change, the first after the head. */
  static List<Commit> chained(Head head, List<Change> changes) {
    List<Commit> commits = new ArrayList<>();
    Head last = head;
    for (Change change : changes) {
      Commit next = Commit.after(last, AT, Sample.ACTOR, Sample.MESSAGE, List.of(change));
      commits.add(next);
      last = next.head();
    }
    return commits;
  }

  @Override
  public void close() throws IOException, SQLException {
    store.close();
    below.close();
  }
}
