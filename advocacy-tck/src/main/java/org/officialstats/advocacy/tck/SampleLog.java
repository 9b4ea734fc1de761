package org.officialstats.advocacy.tck;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Store;

/**
 * A log in the making, for tests of stores: makes commits that follow each other, and knows what a store should keep.
 * The same calls give the same commits. Not thread-safe.
 */
public final class SampleLog {
  private static final Actor ACTOR = Actor.of("a.diallo");

  private final List<Commit> commits = new ArrayList<>();
  private final Random random = new Random(42);
  private final ManualClock clock = ManualClock.at("2026-01-02T03:04:05.678Z");
  private final Head start;

  private SampleLog(Head start) {
    this.start = start;
  }

  /** A log without commits. */
  public static SampleLog empty() {
    return after(Head.NONE);
  }

  /** A log that goes on from here. */
  public static SampleLog after(Head head) {
    return new SampleLog(requireNonNull(head, "head"));
  }

  /** The next commit, with these changes. */
  public Commit commit(Change... changes) {
    return commit(ACTOR, "Kigali follow-up", Arrays.asList(changes));
  }

  /** The next commit. */
  public Commit commit(Actor by, String message, List<Change> changes) {
    clock.advance(Duration.ofSeconds(1));
    return commit(clock.instant(), by, message, changes);
  }

  /** The next commit, made at a time of its own. */
  public Commit commit(Instant at, Actor by, String message, List<Change> changes) {
    Commit commit = Commit.after(head(), at, by, message, changes);
    commits.add(commit);
    return commit;
  }

  /** The next commit, which puts an entity with this text in its document. */
  public Commit put(String key, String text) {
    return commit(change(key, text));
  }

  /** The next commit, which removes an entity. */
  public Commit remove(String key) {
    return commit(Change.remove(EntityKey.parse(key)));
  }

  /** So many commits, each of which puts an entity. */
  public List<Commit> puts(int count) {
    int from = commits.size();
    for (int i = 0; i < count; i++) {
      put("event/ev" + (commits.size() % 7), "text " + commits.size());
    }
    return List.copyOf(commits.subList(from, commits.size()));
  }

  /** A change that puts an entity with this text, which must need no escape in JSON. */
  public Change change(String key, String text) {
    EntityKey parsed = EntityKey.parse(key);
    return change(parsed, "{\"id\":\"" + parsed.id() + "\",\"text\":\"" + text + "\"}");
  }

  /** A change that puts an entity with this document. */
  public Change change(EntityKey key, String document) {
    byte[] salt = new byte[16];
    random.nextBytes(salt);
    return Change.put(key, JsonDocument.of(document), HexFormat.of().formatHex(salt));
  }

  /** Erases an entity in all commits so far, as {@link org.officialstats.advocacy.spi.Store#redact} does. */
  public void redact(EntityKey key, UnaryOperator<JsonDocument> replacement) {
    commits.replaceAll(commit -> commit.withChanges(commit.changes().stream()
        .map(change -> change.key().equals(key) && change.document().isPresent()
            ? change.redacted(replacement.apply(change.document().orElseThrow()))
            : change)
        .toList()));
  }

  /** Folds the commits so far, as {@link org.officialstats.advocacy.spi.Store#fold} does. */
  public void fold(Revision through) {
    Set<EntityKey> followed = new HashSet<>();
    for (int i = (int) Math.min(through.number(), commits.size()) - 1; i >= 0; i--) {
      Commit commit = commits.get(i);
      commits.set(
          i,
          commit.withChanges(commit.changes().stream()
              .map(change -> followed.contains(change.key()) ? change.folded() : change)
              .toList()));
      commit.changes().forEach(change -> followed.add(change.key()));
    }
  }

  /** Every commit that a store gives, the first one first. */
  public static List<Commit> read(Store store) {
    return read(store, Revision.NONE);
  }

  /** The commits that a store gives after a revision. */
  public static List<Commit> read(Store store, Revision after) {
    try (Stream<Commit> commits =
        requireNonNull(store, "store").read(requireNonNull(after, "after"))) {
      return commits.toList();
    }
  }

  /** Every commit made here so far, the first one first. */
  public List<Commit> commits() {
    return List.copyOf(commits);
  }

  /** The end of the log. */
  public Head head() {
    return commits.isEmpty() ? start : commits.get(commits.size() - 1).head();
  }
}
