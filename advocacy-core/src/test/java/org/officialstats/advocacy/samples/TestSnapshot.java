package org.officialstats.advocacy.samples;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.snapshot.Query;
import org.officialstats.advocacy.snapshot.Recorded;
import org.officialstats.advocacy.snapshot.Reference;
import org.officialstats.advocacy.snapshot.Snapshot;

/** A state put together by hand: a strategy, entities, and the revisions that recorded them. */
public final class TestSnapshot implements Snapshot {
  private static final Instant FIRST_COMMIT = Instant.parse("2024-01-01T00:00:00Z");

  private final Map<EntityKey, Recorded<Entity>> entities = new TreeMap<>();
  private Strategy strategy;
  private Revision revision = Revision.of(1);
  private Snapshot earlier = this;

  public TestSnapshot(Strategy strategy, Entity... entities) {
    this.strategy = strategy;
    put(strategy);
    put(entities);
  }

  /** Records entities at the revision that the snapshot has got to. */
  public TestSnapshot put(Entity... more) {
    for (Entity entity : more) {
      Recorded<Entity> first = entities.get(entity.key());
      Revision firstRevision = first == null ? revision : first.firstRevision();
      entities.put(
          entity.key(),
          new Recorded<>(
              entity,
              revision,
              at(revision),
              Actor.of("editor"),
              firstRevision,
              at(firstRevision)));
      strategy = entity instanceof Strategy adopted ? adopted : strategy;
    }
    return this;
  }

  public TestSnapshot remove(EntityKey key) {
    entities.remove(key);
    return this;
  }

  /** Goes on to this revision, which records what is put from now on. */
  public TestSnapshot at(long number) {
    revision = Revision.of(number);
    return this;
  }

  @Override
  public Revision revision() {
    return revision;
  }

  @Override
  public Digest digest() {
    return Digest.of(revision + " " + entities.values());
  }

  @Override
  public Optional<Instant> recordedAt() {
    return Optional.of(at(revision));
  }

  @Override
  public Strategy strategy() {
    return strategy;
  }

  @Override
  public CodeLists codeLists() {
    return CodeLists.standard().extendedBy(strategy.codeLists());
  }

  @Override
  public <E extends Entity> Optional<E> find(Class<E> type, Id<E> id) {
    return find(EntityKey.of(type, id)).map(type::cast);
  }

  @Override
  public Optional<Entity> find(EntityKey key) {
    return Optional.ofNullable(entities.get(key)).map(Recorded::entity);
  }

  @Override
  public <E extends Entity> List<E> all(Class<E> type) {
    return entities.values().stream()
        .map(Recorded::entity)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  @Override
  @SuppressWarnings("unchecked") // the key names the type
  public <E extends Entity> Optional<Recorded<E>> recorded(Class<E> type, Id<E> id) {
    return Optional.ofNullable((Recorded<E>) (Recorded<?>) entities.get(EntityKey.of(type, id)));
  }

  @Override
  public <E extends Entity> Query<E> query(Class<E> type) {
    throw new UnsupportedOperationException("not needed here");
  }

  @Override
  public List<Reference> referencesFrom(EntityKey key) {
    return ImmutableList.of();
  }

  @Override
  public List<Reference> referencesTo(EntityKey key) {
    return ImmutableList.of();
  }

  /** Lets the other be what was known before, at whatever revision or moment. */
  public TestSnapshot after(TestSnapshot other) {
    earlier = other;
    return this;
  }

  @Override
  public Snapshot asKnownOn(Revision known) {
    return earlier;
  }

  @Override
  public Snapshot asKnownOn(Instant moment) {
    return earlier;
  }

  @Override
  public Revision revisionAt(Instant moment) {
    return earlier.revision();
  }

  @Override
  public Revision foldedThrough() {
    return Revision.NONE;
  }

  private static Instant at(Revision number) {
    return FIRST_COMMIT.plusSeconds(86_400 * number.number());
  }
}
