package org.officialstats.advocacy.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.snapshot.Recorded;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * Finds what a published evaluation would say differently by what is known today. Figures are compared only where both
 * evaluations used the same version of the definition.
 */
public final class Restatements {
  private Restatements() {}

  /**
   * The figures that differ, in the order of indicators and figures.
   *
   * @param published the evaluation as it was published
   * @param today the evaluation of the same period as of the same day, by what is known today
   * @param now the state that {@code today} was evaluated on; it tells which records are newer
   * @throws IllegalArgumentException if the two speak of different periods or days
   */
  public static List<Restatement> between(Evaluation published, Evaluation today, Snapshot now) {
    if (!published.period().equals(today.period()) || !published.asOf().equals(today.asOf())) {
      throw new IllegalArgumentException(
          "evaluations of " + published.period() + " as of " + published.asOf() + " and of "
              + today.period() + " as of " + today.asOf() + "; expected the same period and day");
    }
    ImmutableList.Builder<Restatement> restatements = ImmutableList.builder();
    for (IndicatorResult after : today.indicators()) {
      published
          .indicator(after.code())
          .filter(before -> before.definition().version() == after.definition().version())
          .ifPresent(
              before -> restatements.addAll(between(before, after, published.knownAt(), now)));
    }
    return restatements.build();
  }

  private static List<Restatement> between(
      IndicatorResult before, IndicatorResult after, Revision knownAt, Snapshot now) {
    Map<IndicatorResult.Key, Figure> published = byKey(before);
    Map<IndicatorResult.Key, Figure> current = byKey(after);
    Set<IndicatorResult.Key> keys = new LinkedHashSet<>(published.keySet());
    keys.addAll(current.keySet());
    return keys.stream()
        .filter(key -> !result(published, key).equals(result(current, key)))
        .map(key -> {
          Optional<Figure> old = Optional.ofNullable(published.get(key));
          Optional<Figure> young = Optional.ofNullable(current.get(key));
          return new Restatement(after.code(), old, young, newer(old, young, knownAt, now));
        })
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Result> result(
      Map<IndicatorResult.Key, Figure> figures, IndicatorResult.Key key) {
    return Optional.ofNullable(figures.get(key)).map(Figure::result);
  }

  private static List<EntityKey> newer(
      Optional<Figure> before, Optional<Figure> after, Revision knownAt, Snapshot now) {
    return Stream.concat(before.stream(), after.stream())
        .map(Figure::evidence)
        .flatMap(
            evidence -> Stream.of(evidence.counted(), evidence.notCounted(), evidence.unknown()))
        .flatMap(List::stream)
        .distinct()
        .filter(key -> isNewer(key, knownAt, now))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the record was recorded or changed since, or removed. What was never an entity is a part of one. */
  private static boolean isNewer(EntityKey key, Revision knownAt, Snapshot now) {
    return now.find(key)
        .map(entity -> revision(entity, now).isAfter(knownAt))
        .orElseGet(() -> now.asKnownOn(knownAt).find(key).isPresent());
  }

  @SuppressWarnings("unchecked") // an entity's class and id belong to the same type
  private static <E extends Entity> Revision revision(E entity, Snapshot now) {
    Class<E> type = (Class<E>) entity.getClass();
    return now.recorded(type, Id.<E>of(entity.id().value()))
        .map(Recorded::revision)
        .orElse(now.revision());
  }

  private static Map<IndicatorResult.Key, Figure> byKey(IndicatorResult result) {
    return result.figures().stream()
        .collect(ImmutableMap.toImmutableMap(IndicatorResult.Key::of, figure -> figure));
  }
}
