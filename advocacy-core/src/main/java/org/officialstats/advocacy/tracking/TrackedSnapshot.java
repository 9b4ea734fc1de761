package org.officialstats.advocacy.tracking;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.columns.Tables;
import org.officialstats.advocacy.columns.Tabular;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.shape.Kinds;
import org.officialstats.advocacy.snapshot.Query;
import org.officialstats.advocacy.snapshot.Recorded;
import org.officialstats.advocacy.snapshot.Reference;
import org.officialstats.advocacy.snapshot.Snapshot;

/** A state seen at a revision, with what may not be read left out. */
final class TrackedSnapshot implements Snapshot, Tabular {
  /** Nothing is left out. */
  static final Predicate<Entity> EVERYTHING = entity -> true;

  private final State state;
  private final Revision revision;
  private final StrategyInForce strategies;
  private final Supplier<Optional<Strategy>> inForce;
  private final Predicate<? super Entity> visible;
  private volatile @Nullable Tables tables;

  TrackedSnapshot(
      State state,
      Revision revision,
      StrategyInForce strategies,
      Predicate<? super Entity> visible) {
    this.state = state;
    this.revision = revision;
    this.strategies = strategies;
    this.inForce = Suppliers.memoize(() -> strategies.of(state, revision));
    this.visible = visible;
  }

  @Override
  public Revision revision() {
    return revision;
  }

  @Override
  public Digest digest() {
    return state.commit(revision).map(Envelope::hash).orElse(Digest.NONE);
  }

  @Override
  public Optional<Instant> recordedAt() {
    return state.commit(revision).map(Envelope::at);
  }

  @Override
  public Strategy strategy() {
    return inForce
        .get()
        .orElseThrow(
            () -> new IllegalStateException(
                "no strategy has been adopted; commit one, or give one to Tracker.builder().strategy(…)"));
  }

  @Override
  public CodeLists codeLists() {
    return strategies.codeLists(inForce.get());
  }

  @Override
  public <E extends Entity> Optional<E> find(Class<E> type, Id<E> id) {
    return version(type, id).map(version -> type.cast(version.entity()));
  }

  @Override
  public Optional<Entity> find(EntityKey key) {
    return version(requireNonNull(key, "key")).map(Version::entity);
  }

  @Override
  public <E extends Entity> List<E> all(Class<E> type) {
    ImmutableList.Builder<E> all = ImmutableList.builder();
    state.forEachLive(EntityKey.kindOf(known(type)), revision, version -> {
      if (visible.test(version.entity())) {
        all.add(type.cast(version.entity()));
      }
    });
    return all.build();
  }

  @Override
  public <E extends Entity> Optional<Recorded<E>> recorded(Class<E> type, Id<E> id) {
    return version(type, id).map(version -> {
      Envelope envelope = version.envelope();
      E entity = type.cast(version.entity());
      Envelope first = version.first();
      return new Recorded<>(
          entity, envelope.revision(), envelope.at(), envelope.by(), first.revision(), first.at());
    });
  }

  @Override
  public <E extends Entity> Query<E> query(Class<E> type) {
    return EntityQuery.of(this, type, Contents.of(known(type)));
  }

  @Override
  public List<Reference> referencesFrom(EntityKey key) {
    return version(requireNonNull(key, "key")).stream()
        .flatMap(version -> version.references().stream())
        .filter(reference -> isVisible(reference.to()))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public List<Reference> referencesTo(EntityKey key) {
    requireNonNull(key, "key");
    if (!isVisible(key)) {
      return ImmutableList.of();
    }
    return state
        .pointingAt(key, revision)
        .filter(version -> visible.test(version.entity()))
        .flatMap(version -> version.references().stream())
        .filter(reference -> reference.to().equals(key))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Snapshot asKnownOn(Revision earlier) {
    if (requireNonNull(earlier, "earlier").isAfter(revision)) {
      throw new IllegalArgumentException("revision " + earlier
          + " is after that of this snapshot; expected " + revision + " or less");
    }
    if (earlier.number() > 0 && foldedThrough().isAfter(earlier)) {
      throw new IllegalArgumentException("revision " + earlier
          + " is before revision " + foldedThrough()
          + ", through which history has been folded, so what was known then is gone; expected "
          + foldedThrough() + " or more, see Snapshot.foldedThrough()");
    }
    return new TrackedSnapshot(state, earlier, strategies, visible);
  }

  @Override
  public Snapshot asKnownOn(Instant moment) {
    return asKnownOn(revisionAt(moment));
  }

  @Override
  public Revision revisionAt(Instant moment) {
    Revision known = state.revisionAt(requireNonNull(moment, "moment"));
    return known.isAfter(revision) ? revision : known;
  }

  @Override
  public Revision foldedThrough() {
    return state.foldedThrough();
  }

  /** Those of the state if all of it is seen; else tables of what is seen, made when they are first needed. */
  @Override
  public Tables tables() {
    if (visible == EVERYTHING && revision.equals(state.revision())) {
      return state.tables(strategy());
    }
    @Nullable Tables known = tables;
    if (known == null) {
      known = Tables.of(strategy(), Kinds.names().stream().flatMap(this::seen));
      tables = known;
    }
    return known;
  }

  private Stream<Version> seen(String kind) {
    return state.live(kind, revision).filter(version -> visible.test(version.entity()));
  }

  @Override
  public String toString() {
    return "Snapshot of revision " + revision;
  }

  <E extends Entity> Stream<E> stream(Class<E> type) {
    return state
        .live(EntityKey.kindOf(known(type)), revision)
        .map(Version::entity)
        .filter(visible)
        .map(type::cast);
  }

  private <E extends Entity> Optional<Version> version(Class<E> type, Id<E> id) {
    requireNonNull(id, "id");
    return version(EntityKey.of(known(type), id));
  }

  private Optional<Version> version(EntityKey key) {
    return state.live(key, revision).filter(version -> visible.test(version.entity()));
  }

  /** Whether nothing is hidden under this key; parts and what is not there hide nothing. */
  private boolean isVisible(EntityKey key) {
    return state
        .live(key, revision)
        .map(Version::entity)
        .filter(visible.negate())
        .isEmpty();
  }

  private static <E extends Entity> Class<E> known(Class<E> type) {
    if (Kinds.find(EntityKey.kindOf(requireNonNull(type, "type")))
        .filter(type::equals)
        .isEmpty()) {
      throw new IllegalArgumentException(
          "type " + type.getName() + " is no kind of entity; expected one of " + Kinds.names());
    }
    return type;
  }
}
