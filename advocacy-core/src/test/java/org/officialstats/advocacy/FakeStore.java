package org.officialstats.advocacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Folding;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.spi.StoreCapability;
import org.officialstats.advocacy.spi.StoreProvider;

/** A store on a log that several trackers share, and that tests reach into. Also its own provider. */
public class FakeStore implements Store, StoreProvider {
  /** What is kept, also after the store was closed. */
  public final List<Commit> log;

  /** How many commits each call of append was given. */
  public final List<Integer> batches = new ArrayList<>();

  /** Runs before a batch is kept, without a lock: may wait or throw. */
  public volatile Runnable beforeAppend = () -> {};

  /** Runs after a batch was kept: may throw. */
  public volatile Runnable afterAppend = () -> {};

  /** How many commits of a batch are kept; when there are more, it fails after these. */
  public volatile int keepsAtMost = Integer.MAX_VALUE;

  public volatile boolean closed;

  public FakeStore() {
    this(new ArrayList<>());
  }

  public FakeStore(List<Commit> log) {
    this.log = log;
  }

  @Override
  public String id() {
    return "fake";
  }

  @Override
  public Set<StoreCapability> capabilities() {
    return Set.of(StoreCapability.FOLDING);
  }

  @Override
  public Store open(ProviderContext context) {
    return this;
  }

  @Override
  public Head head() {
    synchronized (log) {
      return log.isEmpty() ? Head.NONE : log.get(log.size() - 1).head();
    }
  }

  @Override
  public void append(List<Commit> commits) {
    synchronized (batches) {
      batches.add(commits.size());
    }
    beforeAppend.run();
    synchronized (log) {
      if (!commits.get(0).follows(head())) {
        throw StorageException.of(
            StorageException.Kind.CONFLICT, "fake", "others came first", "read what they did");
      }
      log.addAll(commits.subList(0, Math.min(keepsAtMost, commits.size())));
    }
    if (keepsAtMost < commits.size()) {
      throw StorageException.of(
          StorageException.Kind.UNAVAILABLE, "fake", "disk full", "make room");
    }
    afterAppend.run();
  }

  @Override
  public Stream<Commit> read(Revision after) {
    synchronized (log) {
      return List.copyOf(log).stream().skip(after.number());
    }
  }

  @Override
  public void redact(EntityKey key, UnaryOperator<JsonDocument> replacement) {
    synchronized (log) {
      log.replaceAll(commit -> commit.withChanges(commit.changes().stream()
          .map(change -> redacted(key, change, replacement))
          .toList()));
    }
  }

  @Override
  public void fold(Revision through) {
    synchronized (log) {
      log.replaceAll(Folding.through(through, log.stream())::folded);
    }
  }

  @Override
  public void close() {
    closed = true;
  }

  private static Change redacted(
      EntityKey key, Change change, UnaryOperator<JsonDocument> replacement) {
    return change.key().equals(key) && change.document().isPresent()
        ? change.redacted(replacement.apply(change.document().get()))
        : change;
  }
}
