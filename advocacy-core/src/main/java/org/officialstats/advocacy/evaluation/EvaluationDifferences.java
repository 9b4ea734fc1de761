package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.EvaluationDifference.BeyondChange;
import org.officialstats.advocacy.evaluation.EvaluationDifference.DefinitionChange;
import org.officialstats.advocacy.evaluation.EvaluationDifference.FigureChange;
import org.officialstats.advocacy.model.Code;

/**
 * Compares what two evaluations say, of whatever periods, days and revisions. Figures are matched by indicator, measure,
 * group and unit; findings by rule and subject.
 *
 * <p>Stateless and thread-safe.
 */
public final class EvaluationDifferences {
  private EvaluationDifferences() {}

  /** What the second evaluation says differently from the first one. */
  public static EvaluationDifference between(Evaluation before, Evaluation after) {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    return new EvaluationDifference(
        basis(before, after),
        pairs(before.indicators(), after.indicators(), IndicatorResult::code)
            .flatMap(pair -> definition(pair).stream())
            .toList(),
        pairs(before.indicators(), after.indicators(), IndicatorResult::code)
            .flatMap(EvaluationDifferences::figures)
            .toList(),
        FindingChanges.between(before.findings(), after.findings()),
        pairs(before.findingsBeyond(), after.findingsBeyond(), FindingsBeyond::code)
            .filter(pair -> !pair.before().equals(pair.after()))
            .map(pair -> new BeyondChange(pair.before(), pair.after()))
            .toList());
  }

  private static List<Deviation> basis(Evaluation before, Evaluation after) {
    return Stream.of(
            new Deviation(
                Aspect.PERIOD, before.period().toString(), after.period().toString()),
            new Deviation(Aspect.AS_OF, before.asOf().toString(), after.asOf().toString()),
            new Deviation(
                Aspect.KNOWN_AT, before.knownAt().toString(), after.knownAt().toString()),
            new Deviation(
                Aspect.STRATEGY, before.strategy().hex(), after.strategy().hex()),
            new Deviation(
                Aspect.DEFINITIONS,
                before.definitions().hex(),
                after.definitions().hex()),
            new Deviation(Aspect.DATA, before.data().hex(), after.data().hex()))
        .filter(deviation -> !deviation.before().equals(deviation.after()))
        .toList();
  }

  private static Optional<DefinitionChange> definition(Pair<IndicatorResult> pair) {
    Optional<Integer> before = pair.before().map(result -> result.definition().version());
    Optional<Integer> after = pair.after().map(result -> result.definition().version());
    boolean parameters = pair.before().isPresent()
        && pair.after().isPresent()
        && !pair.before()
            .map(IndicatorResult::parameters)
            .equals(pair.after().map(IndicatorResult::parameters));
    return before.equals(after) && !parameters
        ? Optional.empty()
        : Optional.of(new DefinitionChange(pair.any().code(), before, after, parameters));
  }

  private static Stream<FigureChange> figures(Pair<IndicatorResult> pair) {
    Map<IndicatorResult.Key, Figure> before = figuresOf(pair.before());
    Map<IndicatorResult.Key, Figure> after = figuresOf(pair.after());
    return Sets.union(before.keySet(), after.keySet()).stream()
        .map(key -> new FigureChange(
            pair.any().code(),
            key.measure(),
            key.group(),
            key.unit(),
            Optional.ofNullable(before.get(key)).map(Told::of),
            Optional.ofNullable(after.get(key)).map(Told::of),
            pair.before().flatMap(result -> rating(result, key)),
            pair.after().flatMap(result -> rating(result, key))))
        .filter(change -> !change.before().equals(change.after())
            || !change.ratingBefore().equals(change.ratingAfter()));
  }

  private static Map<IndicatorResult.Key, Figure> figuresOf(Optional<IndicatorResult> result) {
    return result.map(IndicatorResult::byKey).orElse(ImmutableMap.of());
  }

  private static Optional<Code> rating(IndicatorResult result, IndicatorResult.Key key) {
    return Optional.ofNullable(result.byKey().get(key))
        .flatMap(result::assessmentOf)
        .map(Assessment::rating);
  }

  /** What stands under one key on both sides, or on one. */
  private record Pair<T>(Optional<T> before, Optional<T> after) {
    T any() {
      return after.or(() -> before).orElseThrow();
    }
  }

  private static <T> Stream<Pair<T>> pairs(List<T> before, List<T> after, Function<T, String> key) {
    Map<String, T> old = byKey(before, key);
    Map<String, T> young = byKey(after, key);
    return ImmutableList.copyOf(Sets.union(old.keySet(), young.keySet())).stream()
        .sorted()
        .map(name ->
            new Pair<>(Optional.ofNullable(old.get(name)), Optional.ofNullable(young.get(name))));
  }

  private static <T> Map<String, T> byKey(List<T> things, Function<T, String> key) {
    return things.stream().collect(ImmutableMap.toImmutableMap(key, thing -> thing));
  }
}
