package org.officialstats.advocacy.log;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.Texts;

/**
 * Changes that were made together: all of them hold, or none. A commit is chained to the one before it by hashes.
 *
 * <p>The hash is SHA-256 over lines of text in UTF-8, each ended by a line feed: {@code advocacy-commit 1}, the
 * revision, the time, the actor, the length of the message in characters and the message, the hash of the commit
 * before, then a line for each change with its action ({@code PUT} also for one that was redacted or folded since), its
 * key and its digest.
 * No document takes part except through its digest.
 *
 * <p>Immutable and thread-safe.
 *
 * @param revision its number, 1 or more
 * @param at when it was recorded, to the millisecond
 * @param by who made it
 * @param message why, one line; no personal data, as it is never erased
 * @param changes what changed, each entity once; none where the commit tells of the log itself: that it was folded
 * @param previous the hash of the commit before
 * @param hash the hash of this commit
 */
public record Commit(
    Revision revision,
    Instant at,
    Actor by,
    String message,
    List<Change> changes,
    Digest previous,
    Digest hash) {
  public Commit {
    requireNonNull(revision, "revision");
    requireNonNull(by, "by");
    requireNonNull(previous, "previous");
    requireNonNull(hash, "hash");
    changes = ImmutableList.copyOf(changes);
    Texts.line("commit message", message);
    if (!at.equals(at.truncatedTo(ChronoUnit.MILLIS))) {
      throw new IllegalArgumentException(
          "commit " + revision + ": time " + at + "; expected whole milliseconds");
    }
    if (revision.number() == 0) {
      throw new IllegalArgumentException("commit 0: expected revision 1 or more");
    }
    checkDistinct(changes);
  }

  private static void checkDistinct(List<Change> changes) {
    if (changes.size() == 1) {
      return;
    }
    Set<EntityKey> seen = new HashSet<>();
    changes.stream().map(Change::key).filter(key -> !seen.add(key)).findFirst().ifPresent(key -> {
      throw new IllegalArgumentException(
          "commit " + requireNonNull(key) + " twice; expected each entity once");
    });
  }

  /** The commit that follows this end of a log. */
  public static Commit after(
      Head head, Instant at, Actor by, String message, List<Change> changes) {
    Revision revision = head.revision().next();
    Instant time = at.truncatedTo(ChronoUnit.MILLIS);
    Digest hash = hash(revision, time, by, message, changes, head.hash());
    return new Commit(revision, time, by, message, changes, head.hash(), hash);
  }

  /** The end of a log whose last commit is this one. */
  public Head head() {
    return new Head(revision, hash);
  }

  /** Whether this commit follows that end of a log: by its number and by the hash before it. */
  public boolean follows(Head head) {
    return revision.equals(head.revision().next()) && previous.equals(head.hash());
  }

  /** Whether the hash is that of the content, and the digest of each change that of its document. */
  public boolean isIntact() {
    return hash.equals(hash(revision, at, by, message, changes, previous))
        && changes.stream().allMatch(Change::isIntact);
  }

  /** This commit with other documents in its changes, of which the hash knows only the digests, which must be the same. */
  public Commit withChanges(List<Change> replaced) {
    return new Commit(revision, at, by, message, replaced, previous, hash);
  }

  private static Digest hash(
      Revision revision,
      Instant at,
      Actor by,
      String message,
      List<Change> changes,
      Digest previous) {
    StringBuilder lines = new StringBuilder("advocacy-commit 1\n")
        .append(revision)
        .append('\n')
        .append(at)
        .append('\n')
        .append(by)
        .append('\n')
        .append(message.length())
        .append(' ')
        .append(message)
        .append('\n')
        .append(previous)
        .append('\n');
    for (Change change : changes) {
      String action = change.action() == Change.Action.REMOVE ? "REMOVE" : "PUT";
      lines
          .append(action)
          .append(' ')
          .append(change.key())
          .append(' ')
          .append(change.digest())
          .append('\n');
    }
    return Digest.of(lines.toString());
  }
}
