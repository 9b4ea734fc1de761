package org.officialstats.advocacy.log;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Revision;

/**
 * Which documents go when a log is folded through a revision: those of versions that another version had replaced by
 * then, or that had been removed. The state at that revision, and everything after it, keeps its documents.
 *
 * <p>Holds a number for each entity, not the log. Immutable and thread-safe.
 */
public final class Folding {
  private final Map<EntityKey, Revision> lastChanges;

  private Folding(Map<EntityKey, Revision> lastChanges) {
    this.lastChanges = ImmutableMap.copyOf(lastChanges);
  }

  /** Reads a log from its beginning up to a revision; the stream is left to its owner to close. */
  public static Folding through(Revision through, Stream<Commit> log) {
    requireNonNull(through, "through");
    Map<EntityKey, Revision> lastChanges = new HashMap<>();
    for (Iterator<Commit> commits = log.iterator(); commits.hasNext(); ) {
      Commit commit = commits.next();
      if (commit.revision().isAfter(through)) {
        break;
      }
      commit.changes().forEach(change -> lastChanges.put(change.key(), commit.revision()));
    }
    return new Folding(lastChanges);
  }

  /** The commit without the documents that go; itself if it keeps all it has. */
  public Commit folded(Commit commit) {
    return commit.changes().stream().anyMatch(change -> goes(commit, change))
        ? commit.withChanges(commit.changes().stream()
            .map(change -> goes(commit, change) ? change.folded() : change)
            .toList())
        : commit;
  }

  private boolean goes(Commit commit, Change change) {
    return change.document().isPresent()
        && lastChanges.getOrDefault(change.key(), Revision.NONE).isAfter(commit.revision());
  }
}
