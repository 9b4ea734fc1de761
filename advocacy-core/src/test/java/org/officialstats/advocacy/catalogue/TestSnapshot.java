package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

/** A state put together by hand: a strategy, entities, and when each was first recorded. */
final class TestSnapshot implements Snapshot {
  private Snapshot earlier;
  private Instant asked;
  private Revision folded = Revision.NONE;

  static final Instant RECORDED = Instant.parse("2020-01-01T00:00:00Z");

  private final Strategy strategy;
  private final Map<EntityKey, Recorded<Entity>> entities = new TreeMap<>();

  TestSnapshot(Strategy strategy, Entity... entities) {
    this.strategy = strategy;
    add(entities);
  }

  TestSnapshot add(Entity... more) {
    for (Entity entity : more) {
      recordedAt(RECORDED, entity);
    }
    return this;
  }

  TestSnapshot recordedAt(Instant at, Entity entity) {
    entities.put(
        entity.key(),
        new Recorded<>(entity, Revision.of(1), at, Actor.of("editor"), Revision.of(1), at));
    return this;
  }

  @Override
  public Revision revision() {
    return Revision.of(1);
  }

  @Override
  public Digest digest() {
    return Digest.NONE;
  }

  @Override
  public Optional<Instant> recordedAt() {
    return Optional.of(RECORDED);
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
        .collect(Collectors.toList());
  }

  @Override
  @SuppressWarnings("unchecked") // the key names the type
  public <E extends Entity> Optional<Recorded<E>> recorded(Class<E> type, Id<E> id) {
    return Optional.ofNullable((Recorded<E>) (Recorded<?>) entities.get(EntityKey.of(type, id)));
  }

  @Override
  public <E extends Entity> Query<E> query(Class<E> type) {
    throw new UnsupportedOperationException("the catalogue asks for all entities of a type");
  }

  @Override
  public List<Reference> referencesFrom(EntityKey key) {
    return ImmutableList.of();
  }

  @Override
  public List<Reference> referencesTo(EntityKey key) {
    return ImmutableList.of();
  }

  public Snapshot asKnownOn(Revision earlier) {
    throw new UnsupportedOperationException("the catalogue looks at one state");
  }

  public Snapshot asKnownOn(Instant moment) {
    asked = moment;
    return earlier == null ? new TestSnapshot(strategy()) : earlier;
  }

  @Override
  public Revision revisionAt(Instant moment) {
    return Revision.NONE;
  }

  @Override
  public Revision foldedThrough() {
    return folded;
  }

  /** Lets everything be gone that was known at any earlier moment. */
  void fold() {
    folded = revision();
  }

  /** Lets this be what was known at any earlier moment; without it, nothing was. */
  void wasBefore(Snapshot known) {
    earlier = known;
  }

  /** The moment that was last asked for. */
  Instant askedFor() {
    return asked;
  }
}
