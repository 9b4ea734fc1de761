package org.officialstats.advocacy.tracking;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.shape.References;

/**
 * Which strategy is worked under: the recorded one, else the one that the host opened the tracker with. Remembers the
 * code lists of the last strategy it was asked for. Thread-safe.
 */
final class StrategyInForce {
  static final String KIND = EntityKey.kindOf(Strategy.class);

  private record Extended(Strategy strategy, CodeLists lists) {}

  private final Optional<Strategy> opening;
  private final Set<EntityKey> openingParts;
  private volatile @Nullable Extended last;

  StrategyInForce(Optional<Strategy> opening) {
    this.opening = opening;
    this.openingParts =
        opening.map(References::partsOf).map(ImmutableSet::copyOf).orElseGet(ImmutableSet::of);
  }

  /** The strategy that the host opened the tracker with. */
  Optional<Strategy> opening() {
    return opening;
  }

  /** The parts of that strategy, in its order. */
  Set<EntityKey> openingParts() {
    return openingParts;
  }

  /** The strategy at a revision. */
  Optional<Strategy> of(State state, Revision revision) {
    return state
        .live(KIND, revision)
        .findFirst()
        .map(version -> (Strategy) version.entity())
        .or(() -> opening);
  }

  /** The code lists under a strategy. */
  CodeLists codeLists(Optional<Strategy> strategy) {
    return strategy.map(this::extended).orElseGet(CodeLists::standard);
  }

  private CodeLists extended(Strategy strategy) {
    @Nullable Extended known = last;
    if (known == null || !known.strategy().equals(strategy)) {
      known = new Extended(strategy, CodeLists.standard().extendedBy(strategy.codeLists()));
      last = known;
    }
    return known.lists();
  }
}
