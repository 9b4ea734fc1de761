package org.officialstats.advocacy.tracking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.shape.Kinds;
import org.officialstats.advocacy.shape.References;
import org.officialstats.advocacy.snapshot.Reference;

/** The state as it would be after a commit, beside the state before it: what the checks look at. Used by one thread. */
final class Draft {
  private final State base;
  private final ImmutableMap<EntityKey, Step> steps;
  private final StrategyInForce strategies;
  private @Nullable List<Entity> strategiesAfter;

  Draft(State base, List<Step> steps, StrategyInForce strategies) {
    this.base = base;
    this.steps = Maps.uniqueIndex(steps, Step::key);
    this.strategies = strategies;
  }

  /** What the commit changes. */
  Collection<Step> steps() {
    return steps.values();
  }

  boolean touches(EntityKey key) {
    return steps.containsKey(key);
  }

  /** Every version of the entity so far, the latest first. */
  Stream<Version> past(EntityKey key) {
    return base.past(key);
  }

  /** The entities of a kind as they would be: those that stay as they are first. */
  Stream<Entity> after(String kind) {
    Stream<Entity> untouched = base.live(kind, base.revision())
        .filter(version -> !touches(version.key()))
        .map(Version::entity);
    Stream<Entity> touched = steps.values().stream()
        .filter(step -> step.key().kind().equals(kind))
        .flatMap(step -> step.after().stream());
    return Stream.concat(untouched, touched);
  }

  /** The recorded strategies as they would be. */
  List<Entity> strategiesAfter() {
    @Nullable List<Entity> known = strategiesAfter;
    if (known == null) {
      known = after(StrategyInForce.KIND).toList();
      strategiesAfter = known;
    }
    return known;
  }

  /** The strategy that would be in force. */
  Optional<Strategy> strategyAfter() {
    return strategiesAfter().isEmpty()
        ? strategies.opening()
        : Optional.of((Strategy) strategiesAfter().get(0));
  }

  /** The strategy that is in force. */
  Optional<Strategy> strategyBefore() {
    return strategies.of(base, base.revision());
  }

  /** Whether there would be such an entity, or such a part of one. */
  boolean hasAfter(EntityKey key) {
    Step step = steps.get(key);
    if (step != null) {
      return step.after().isPresent();
    }
    return base.live(key, base.revision()).isPresent() || hasPartAfter(key);
  }

  private boolean hasPartAfter(EntityKey key) {
    String owner = Kinds.parts().get(key.kind());
    return owner != null
        && (isOpeningInForceAfter(owner) && strategies.openingParts().contains(key)
            || base.live(owner, base.revision())
                .filter(version -> !touches(version.key()))
                .anyMatch(version -> version.parts().contains(key))
            || touchedParts(owner).anyMatch(key::equals));
  }

  private boolean isOpeningInForceAfter(String owner) {
    return owner.equals(StrategyInForce.KIND) && strategiesAfter().isEmpty();
  }

  private Stream<EntityKey> touchedParts(String owner) {
    return steps.values().stream()
        .filter(step -> step.key().kind().equals(owner))
        .flatMap(step -> step.after().stream())
        .flatMap(entity -> References.partsOf(entity).stream());
  }

  /** The parts of this kind that there would be. */
  Stream<EntityKey> partsAfter(String kind) {
    String owner = Kinds.parts().get(kind);
    if (owner == null) {
      return Stream.empty();
    }
    Stream<EntityKey> untouched = base.live(owner, base.revision())
        .filter(version -> !touches(version.key()))
        .flatMap(version -> version.parts().stream());
    Stream<EntityKey> opening =
        isOpeningInForceAfter(owner) ? strategies.openingParts().stream() : Stream.empty();
    return Stream.of(touchedParts(owner), untouched, opening)
        .flatMap(each -> each)
        .filter(key -> key.kind().equals(kind));
  }

  /** What stays as it is and points at the target, though that may go. */
  List<Reference> staying(EntityKey target) {
    return base.pointingAt(target, base.revision())
        .filter(version -> !touches(version.key()))
        .flatMap(version -> version.references().stream())
        .filter(reference -> reference.to().equals(target))
        .collect(ImmutableList.toImmutableList());
  }

  /** The entities that stay as they are, of all kinds. */
  Stream<Entity> untouched() {
    return base.latest()
        .filter(Version::isLive)
        .filter(version -> !touches(version.key()))
        .map(Version::entity);
  }

  /** Whether the strategy in force would be another one than now. */
  boolean changesStrategy() {
    return steps.keySet().stream().anyMatch(key -> key.kind().equals(StrategyInForce.KIND))
        && !strategyBefore().equals(strategyAfter());
  }

  /** The parts that an entity has; none if there is no entity. */
  static Set<EntityKey> parts(Optional<? extends Entity> entity) {
    return entity
        .<Set<EntityKey>>map(each -> ImmutableSet.copyOf(References.partsOf(each)))
        .orElseGet(ImmutableSet::of);
  }
}
