package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.strategy.Objective;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * Gathers the indicators of an evaluation by the objectives and activity lines of the strategy.
 *
 * <p>Stateless and thread-safe.
 */
public final class RollUps {
  private final Evaluation evaluation;
  private final StatedRatings stated;

  private RollUps(Evaluation evaluation, Snapshot snapshot) {
    this.evaluation = requireNonNull(evaluation, "evaluation");
    this.stated = StatedRatings.of(snapshot, evaluation.period());
  }

  /**
   * How the indicators of each objective stand, in the order of the strategy. An indicator without objectives speaks to
   * all; those of none of the strategy's objectives come last, without a subject.
   *
   * @param snapshot the state that knows the strategy and the ratings that people gave
   */
  public static List<RollUp> byObjective(Evaluation evaluation, Snapshot snapshot) {
    Strategy strategy = requireNonNull(snapshot, "snapshot").strategy();
    RollUps all = new RollUps(evaluation, snapshot);
    List<Id<Objective>> ids = strategy.objectives().stream().map(Objective::id).toList();
    return all.by(
        ids,
        definition ->
            definition.objectives().isEmpty() ? ImmutableSet.copyOf(ids) : definition.objectives(),
        id -> EntityKey.of(Objective.class, id),
        all.stated::of);
  }

  /**
   * How the indicators of each activity line stand, in the order of the strategy. Those of the work as a whole, and of
   * none of the strategy's lines, come last, without a subject.
   *
   * @param snapshot the state that knows the strategy and the ratings that people gave
   */
  public static List<RollUp> byActivityLine(Evaluation evaluation, Snapshot snapshot) {
    Strategy strategy = requireNonNull(snapshot, "snapshot").strategy();
    return new RollUps(evaluation, snapshot)
        .by(
            strategy.activityLines().stream().map(ActivityLine::id).toList(),
            IndicatorDefinition::activityLines,
            id -> EntityKey.of(ActivityLine.class, id),
            line -> ImmutableList.of());
  }

  private <P> List<RollUp> by(
      List<Id<P>> parts,
      Function<IndicatorDefinition, Set<Id<P>>> partsOf,
      Function<Id<P>, EntityKey> key,
      Function<Id<P>, List<StatedRating>> given) {
    ImmutableList.Builder<RollUp> all = ImmutableList.builder();
    for (Id<P> part : parts) {
      all.add(new RollUp(
          Optional.of(key.apply(part)),
          entries(definition -> partsOf.apply(definition).contains(part)),
          given.apply(part)));
    }
    List<RollUp.Entry> rest =
        entries(definition -> partsOf.apply(definition).stream().noneMatch(parts::contains));
    if (!rest.isEmpty()) {
      all.add(new RollUp(Optional.empty(), rest, ImmutableList.of()));
    }
    return all.build();
  }

  private List<RollUp.Entry> entries(Predicate<IndicatorDefinition> which) {
    return evaluation.indicators().stream()
        .filter(result -> which.test(result.definition()))
        .map(this::entry)
        .toList();
  }

  private RollUp.Entry entry(IndicatorResult result) {
    Standing standing = Standing.of(result);
    return new RollUp.Entry(
        result.code(),
        standing,
        result.assessment().filter(one -> standing == Standing.RATED).map(Assessment::rating),
        stated.of(result.code()));
  }
}
