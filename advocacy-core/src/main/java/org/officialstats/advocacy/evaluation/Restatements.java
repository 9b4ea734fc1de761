package org.officialstats.advocacy.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    RecordChanges changes = new RecordChanges(now, published.knownAt());
    ImmutableList.Builder<Restatement> restatements = ImmutableList.builder();
    for (IndicatorResult after : today.indicators()) {
      published
          .indicator(after.code())
          .filter(before -> before.definition().version() == after.definition().version())
          .ifPresent(before -> restatements.addAll(between(before, after, changes)));
    }
    return restatements.build();
  }

  private static List<Restatement> between(
      IndicatorResult before, IndicatorResult after, RecordChanges changes) {
    Map<IndicatorResult.Key, Figure> published = before.byKey();
    Map<IndicatorResult.Key, Figure> current = after.byKey();
    Set<IndicatorResult.Key> keys = new LinkedHashSet<>(published.keySet());
    keys.addAll(current.keySet());
    return keys.stream()
        .filter(key -> !result(published, key).equals(result(current, key)))
        .map(key -> {
          Optional<Figure> old = Optional.ofNullable(published.get(key));
          Optional<Figure> young = Optional.ofNullable(current.get(key));
          return new Restatement(after.code(), old, young, changes(old, young, changes));
        })
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Result> result(
      Map<IndicatorResult.Key, Figure> figures, IndicatorResult.Key key) {
    return Optional.ofNullable(figures.get(key)).map(Figure::result);
  }

  private static List<RecordChange> changes(
      Optional<Figure> before, Optional<Figure> after, RecordChanges changes) {
    return Stream.concat(before.stream(), after.stream())
        .map(Figure::evidence)
        .flatMap(
            evidence -> Stream.of(evidence.counted(), evidence.notCounted(), evidence.unknown()))
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .flatMap(key -> changes.of(key).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
