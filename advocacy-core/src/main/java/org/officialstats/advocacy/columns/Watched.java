package org.officialstats.advocacy.columns;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.snapshot.Query;
import org.officialstats.advocacy.snapshot.Recorded;
import org.officialstats.advocacy.snapshot.Reference;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * A snapshot that notes which kinds of entities are read of it. What is made of these alone stays as it is while
 * entities of other kinds change; with another strategy nothing does. Thread-safe.
 */
public final class Watched extends Forwarding {
  /** Stands among the kinds for all of them. */
  static final String ANYTHING = "*";

  private final Set<String> kinds;

  private Watched(Snapshot plain, Set<String> kinds) {
    super(plain);
    this.kinds = kinds;
  }

  /** The snapshot, of which nothing was read yet. */
  public static Watched of(Snapshot snapshot) {
    return new Watched(requireNonNull(snapshot, "snapshot"), ConcurrentHashMap.newKeySet());
  }

  /** The snapshot itself, if this is a watched one. */
  public static Snapshot plain(Snapshot snapshot) {
    return snapshot instanceof Watched watched ? watched.plain : snapshot;
  }

  /** Notes that these kinds were read, if the snapshot is watched. */
  public static void note(Snapshot snapshot, Set<String> kinds) {
    if (snapshot instanceof Watched watched) {
      watched.kinds.addAll(kinds);
    }
  }

  /** The kinds that were read. */
  public Set<String> kinds() {
    return ImmutableSet.copyOf(kinds);
  }

  private <E extends Entity> Class<E> noted(Class<E> type) {
    kinds.add(EntityKey.kindOf(type));
    return type;
  }

  @Override
  public Tables tables() {
    kinds.add(ANYTHING);
    return Tables.of(plain);
  }

  @Override
  public Revision revision() {
    kinds.add(ANYTHING);
    return plain.revision();
  }

  @Override
  public Digest digest() {
    kinds.add(ANYTHING);
    return plain.digest();
  }

  @Override
  public Optional<Instant> recordedAt() {
    kinds.add(ANYTHING);
    return plain.recordedAt();
  }

  @Override
  public <E extends Entity> Optional<E> find(Class<E> type, Id<E> id) {
    return plain.find(noted(type), id);
  }

  @Override
  public Optional<Entity> find(EntityKey key) {
    kinds.add(key.kind());
    return plain.find(key);
  }

  @Override
  public <E extends Entity> List<E> all(Class<E> type) {
    return plain.all(noted(type));
  }

  @Override
  public <E extends Entity> Optional<Recorded<E>> recorded(Class<E> type, Id<E> id) {
    return plain.recorded(noted(type), id);
  }

  @Override
  public <E extends Entity> Query<E> query(Class<E> type) {
    kinds.add(ANYTHING);
    return plain.query(type);
  }

  @Override
  public List<Reference> referencesFrom(EntityKey key) {
    kinds.add(ANYTHING);
    return plain.referencesFrom(key);
  }

  @Override
  public List<Reference> referencesTo(EntityKey key) {
    kinds.add(ANYTHING);
    return plain.referencesTo(key);
  }

  @Override
  public Snapshot asKnownOn(Revision earlier) {
    return new Watched(plain.asKnownOn(earlier), kinds);
  }

  /** What was known at a moment of some kinds changes with these kinds only. */
  @Override
  public Snapshot asKnownOn(Instant moment) {
    return new Watched(plain.asKnownOn(moment), kinds);
  }

  @Override
  public Revision revisionAt(Instant moment) {
    Revision found = plain.revisionAt(moment);
    if (found.equals(plain.revision())) {
      kinds.add(ANYTHING);
    }
    return found;
  }
}
