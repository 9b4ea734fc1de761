package org.officialstats.advocacy.tracking;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.officialstats.advocacy.columns.Tables;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.strategy.Strategy;

/**
 * Everything that a log says up to one commit, with the whole past. Making the next state costs as much as the commit
 * changes, whatever there is already. Immutable and thread-safe.
 */
final class State {
  private final Head head;
  private final PersistentMap<EntityKey, Version> latest;
  private final PersistentList<Envelope> commits;
  private final Pointers pointers;
  private final Folded folded;
  private final KeptTables tables;

  private State(
      Head head,
      PersistentMap<EntityKey, Version> latest,
      PersistentList<Envelope> commits,
      Pointers pointers,
      Folded folded,
      KeptTables tables) {
    this.head = head;
    this.latest = latest;
    this.commits = commits;
    this.pointers = pointers;
    this.folded = folded;
    this.tables = tables;
  }

  /** The state before any commit. */
  static State empty() {
    return of(Head.NONE, PersistentMap.empty(), PersistentList.empty(), Folded.NOTHING);
  }

  /** The state that has these versions and commits. */
  static State of(
      Head head,
      PersistentMap<EntityKey, Version> latest,
      PersistentList<Envelope> commits,
      Folded folded) {
    return new State(head, latest, commits, Pointers.of(latest), folded, KeptTables.none());
  }

  private State with(PersistentMap<EntityKey, Version> replaced, Folded nowFolded) {
    return of(head, replaced, commits, nowFolded);
  }

  /** The state after a commit that follows this one. */
  State plus(Commit commit) {
    Envelope envelope = Envelope.of(commit);
    PersistentMap<EntityKey, Version> next = latest;
    Folded gone = folded;
    ImmutableList.Builder<Version> added = ImmutableList.builder();
    for (Change change : commit.changes()) {
      Version version = new Version(envelope, change, latest.get(change.key()).orElse(null));
      added.add(version);
      gone = gone.plus(version);
      next = next.with(change.key(), version);
    }
    List<Version> versions = added.build();
    return new State(
        commit.head(),
        next,
        commits.plus(envelope),
        pointers.plus(next, versions),
        gone,
        tables.plus(versions));
  }

  /** The same state with every version of an entity replaced by a document. */
  State redacted(EntityKey key, JsonDocument replacement) {
    return latest
        .get(key)
        .map(version -> with(latest.with(key, version.redacted(replacement)), folded))
        .orElse(this);
  }

  /** The same state without the documents of versions that another one had followed at the revision; itself if none. */
  State folded(Revision through) {
    PersistentMap<EntityKey, Version> less = latest;
    Folded gone = folded;
    for (Version version : (Iterable<Version>) latest.values()::iterator) {
      Version left = version.folded(through);
      if (left != version) {
        less = less.with(version.key(), left);
        gone = gone.including(left);
      }
    }
    return less == latest ? this : with(less, gone);
  }

  /** The revision through which history has been folded: states from it on are whole. */
  Revision foldedThrough() {
    return folded.through();
  }

  /** Whether no entity lacks the document of its latest version: false within a log that was folded further on. */
  boolean isWhole() {
    return folded.unfollowed() == 0;
  }

  Head head() {
    return head;
  }

  Revision revision() {
    return head.revision();
  }

  /** Whether the log of this state ends so, or had this end before. */
  boolean knows(Head end) {
    return end.equals(head)
        || commit(end.revision())
            .filter(known -> known.hash().equals(end.hash()))
            .isPresent();
  }

  Optional<Envelope> commit(Revision revision) {
    return commits.get(revision.number() - 1);
  }

  /** The last revision that was recorded at this moment or before. */
  Revision revisionAt(Instant moment) {
    long from = 0;
    long to = revision().number();
    while (from < to) {
      long middle = (from + to + 1) / 2;
      boolean known = !commits.get(middle - 1).orElseThrow().at().isAfter(moment);
      from = known ? middle : from;
      to = known ? to : middle - 1;
    }
    return Revision.of(from);
  }

  /** The latest version of the entity, also if that removed it. */
  Optional<Version> latest(EntityKey key) {
    return latest.get(key);
  }

  /** Every version of the entity, the latest first. */
  Stream<Version> past(EntityKey key) {
    return Stream.iterate(
            latest(key), Optional::isPresent, version -> version.flatMap(Version::older))
        .flatMap(Optional::stream);
  }

  /** The latest version of each entity, also if that removed it, in the order of keys. */
  Stream<Version> latest() {
    return latest.values();
  }

  /** The version of the entity at a revision, if it was there. */
  Optional<Version> live(EntityKey key, Revision revision) {
    return latest.get(key).flatMap(version -> version.at(revision)).filter(Version::isLive);
  }

  /** The entities of a kind that were there at a revision, in the order of their ids. */
  Stream<Version> live(String kind, Revision revision) {
    return latest
        .valuesFrom(new EntityKey(kind, "0")) // no id is smaller
        .takeWhile(version -> version.key().kind().equals(kind))
        .flatMap(version -> version.at(revision).stream())
        .filter(Version::isLive);
  }

  /** Hands the entities of a kind that were there at a revision to the consumer, in the order of their ids. */
  void forEachLive(String kind, Revision revision, Consumer<Version> consumer) {
    latest.takeFrom(new EntityKey(kind, "0"), version -> {
      boolean isOfKind = version.key().kind().equals(kind);
      if (isOfKind) {
        version.at(revision).filter(Version::isLive).ifPresent(consumer);
      }
      return isOfKind;
    });
  }

  /** The tables of what is there now, under the strategy in force. */
  Tables tables(Strategy inForce) {
    return tables.of(this, inForce);
  }

  /** What pointed at the target at a revision, in the order of keys. */
  Stream<Version> pointingAt(EntityKey target, Revision revision) {
    return pointers
        .sources(target)
        .flatMap(source -> live(source, revision).stream())
        .filter(source ->
            source.references().stream().anyMatch(reference -> reference.to().equals(target)));
  }
}
