package org.officialstats.advocacy.memory;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Folding;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.Store;

/** Keeps the log in memory and forgets it when closed. Thread-safe. */
final class MemoryStore implements Store {
  private final List<Commit> log = new java.util.ArrayList<>();
  private boolean closed;

  @Override
  public synchronized Head head() {
    requireOpen();
    return log.isEmpty() ? Head.NONE : log.get(log.size() - 1).head();
  }

  @Override
  public synchronized void append(List<Commit> commits) {
    requireChain(commits);
    Head head = head();
    if (!commits.get(0).follows(head)) {
      throw StorageException.of(
          StorageException.Kind.CONFLICT,
          "memory",
          "commit " + commits.get(0).revision() + " does not follow revision " + head.revision(),
          "read the commits after it and try again");
    }
    log.addAll(commits);
  }

  @Override
  public synchronized Stream<Commit> read(Revision after) {
    requireNonNull(after, "after");
    requireOpen();
    int from = (int) Math.min(after.number(), log.size());
    return ImmutableList.copyOf(log.subList(from, log.size())).stream();
  }

  @Override
  public synchronized void redact(EntityKey key, UnaryOperator<JsonDocument> replacement) {
    requireNonNull(key, "key");
    requireNonNull(replacement, "replacement");
    requireOpen();
    log.replaceAll(commit -> commit.changes().stream().anyMatch(change -> isVersionOf(key, change))
        ? commit.withChanges(commit.changes().stream()
            .map(change -> isVersionOf(key, change)
                ? change.redacted(replacement.apply(change.document().orElseThrow()))
                : change)
            .toList())
        : commit);
  }

  @Override
  public synchronized void fold(Revision through) {
    requireNonNull(through, "through");
    requireOpen();
    log.replaceAll(Folding.through(through, log.stream())::folded);
  }

  @Override
  public synchronized void close() {
    closed = true;
    log.clear();
  }

  private static void requireChain(List<Commit> commits) {
    requireNonNull(commits, "commits");
    if (commits.isEmpty()) {
      throw new IllegalArgumentException("no commits; expected one or more");
    }
    for (int i = 1; i < commits.size(); i++) {
      if (!commits.get(i).follows(commits.get(i - 1).head())) {
        throw new IllegalArgumentException(
            "commit " + commits.get(i).revision() + " does not follow commit "
                + commits.get(i - 1).revision() + " of the same batch; expected a chain");
      }
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the store in memory is closed");
    }
  }

  private static boolean isVersionOf(EntityKey key, Change change) {
    return change.key().equals(key) && change.document().isPresent();
  }
}
