package org.officialstats.advocacy.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.strategy.Strategy;

/**
 * Everything as it was known at one revision. A snapshot never changes; taking one is cheap.
 *
 * <p>Immutable and thread-safe. Hosts and plugins do not implement it.
 */
public interface Snapshot {
  /** The revision that this is the state of. */
  Revision revision();

  /** The hash of the commit of that revision: by the chain it stands for all data up to here. */
  Digest digest();

  /** When that revision was recorded; empty before the first commit. */
  Optional<Instant> recordedAt();

  /**
   * The strategy in force.
   *
   * @throws IllegalStateException if none has been adopted, saying how to
   */
  Strategy strategy();

  /** The code lists, with the additions that the strategy makes to them. */
  CodeLists codeLists();

  /** The entity of this type with this id; empty when there is none, or it was removed. */
  <E extends Entity> Optional<E> find(Class<E> type, Id<E> id);

  /** The entity with this key; empty when there is none, or it was removed. */
  Optional<Entity> find(EntityKey key);

  /** All entities of this type in the order of their ids. */
  <E extends Entity> List<E> all(Class<E> type);

  /** The entity of this type with this id in its envelope. */
  <E extends Entity> Optional<Recorded<E>> recorded(Class<E> type, Id<E> id);

  /** The entities of this type that meet conditions; see {@link Query}. */
  <E extends Entity> Query<E> query(Class<E> type);

  /** What the entity points at, in the order of its components. */
  List<Reference> referencesFrom(EntityKey key);

  /** Who points at the entity or the part of the strategy, in the order of their keys. */
  List<Reference> referencesTo(EntityKey key);

  /**
   * The state as it was known at an earlier revision, with the same limits to what may be read.
   *
   * @throws IllegalArgumentException if the revision is after this one, or before {@link #foldedThrough()}; the state
   *     before any commit is always known
   */
  Snapshot asKnownOn(Revision earlier);

  /**
   * The state as it was known at a moment, that of {@link #revisionAt}.
   *
   * @throws IllegalArgumentException if that is before {@link #foldedThrough()}; the state before any commit is always
   *     known
   */
  Snapshot asKnownOn(Instant moment);

  /** The last revision up to this one that was recorded at a moment or before; {@link Revision#NONE} if there was none. */
  Revision revisionAt(Instant moment);

  /**
   * The revision through which history has been folded: the state at that one and every later one can be seen, earlier
   * ones no more. {@link Revision#NONE} if all history is there.
   */
  Revision foldedThrough();
}
