package org.officialstats.advocacy;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Store;

/** A store that never gives its last commit again. */
record Forgetful(Store store) implements Store {
  @Override
  public Head head() {
    return store.head();
  }

  @Override
  public void append(List<Commit> commits) {
    store.append(commits);
  }

  @Override
  public Stream<Commit> read(Revision after) {
    return store.read(after).takeWhile(commit -> !commit.head().equals(store.head()));
  }

  @Override
  public void redact(EntityKey key, UnaryOperator<JsonDocument> replacement) {
    store.redact(key, replacement);
  }

  @Override
  public void close() {
    store.close();
  }
}
