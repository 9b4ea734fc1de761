package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.model.FiscalCalendar;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;

/**
 * Compares evaluations of two periods of one length. Figures are compared only under the same definition with the same
 * parameters, and only where the indicator's aggregation gives the comparison a meaning.
 *
 * <p>Stateless and thread-safe.
 */
public final class Comparisons {
  /** What grows while a period lasts. */
  private static final Set<Aggregation> GROWING =
      ImmutableSet.of(Aggregation.SUM, Aggregation.SUM_WITHIN_UNIT, Aggregation.DISTINCT);

  private static final Reason NOT_GIVEN = KnownReasons.of("not-given-before");
  private static final Reason DEFINITION_CHANGED = KnownReasons.of("definition-changed");
  private static final Reason PARAMETERS_CHANGED = KnownReasons.of("parameters-changed");
  private static final Reason NO_AGGREGATION = KnownReasons.of("no-aggregation");
  private static final Reason NOT_AS_LONG = KnownReasons.of("period-not-over");

  private final boolean sameExtent;

  private Comparisons(boolean sameExtent) {
    this.sameExtent = sameExtent;
  }

  /**
   * The comparison with an earlier evaluation.
   *
   * @param calendar the calendar of the strategy, which tells whether a period was over
   * @param published the update that published the earlier one; empty when it was computed for the comparison
   * @throws IllegalArgumentException if the periods are not of one length, or the earlier one is not earlier
   */
  public static Comparison between(
      Evaluation evaluation,
      Evaluation earlier,
      FiscalCalendar calendar,
      Optional<Id<ProgressUpdate>> published) {
    requireNonNull(evaluation, "evaluation");
    requireNonNull(earlier, "earlier");
    if (evaluation.period().isYear() != earlier.period().isYear()
        || earlier.period().compareTo(evaluation.period()) >= 0) {
      throw new IllegalArgumentException("comparison of " + evaluation.period() + " with "
          + earlier.period() + ": expected an earlier period of the same length");
    }
    Comparisons by = new Comparisons(isOver(evaluation, calendar) == isOver(earlier, calendar));
    return new Comparison(
        evaluation.period(),
        earlier.period(),
        earlier.asOf(),
        earlier.knownAt(),
        published,
        evaluation.indicators().stream()
            .map(result -> by.compare(result, earlier.indicator(result.code())))
            .toList());
  }

  private static boolean isOver(Evaluation evaluation, FiscalCalendar calendar) {
    return !evaluation.asOf().isBefore(calendar.lastDay(evaluation.period()));
  }

  private IndicatorComparison compare(IndicatorResult now, Optional<IndicatorResult> before) {
    Optional<Reason> obstacle =
        before.map(earlier -> obstacle(now, earlier)).orElse(Optional.of(NOT_GIVEN));
    return obstacle.isPresent()
        ? new IndicatorComparison(now.code(), ImmutableList.of(), obstacle)
        : new IndicatorComparison(now.code(), figures(now, before.orElseThrow()), Optional.empty());
  }

  private Optional<Reason> obstacle(IndicatorResult now, IndicatorResult before) {
    Aggregation aggregation = now.definition().aggregation();
    if (now.definition().version() != before.definition().version()) {
      return Optional.of(DEFINITION_CHANGED);
    }
    if (!now.parameters().equals(before.parameters())) {
      return Optional.of(PARAMETERS_CHANGED);
    }
    if (aggregation == Aggregation.NONE) {
      return Optional.of(NO_AGGREGATION);
    }
    return Optional.of(NOT_AS_LONG).filter(unused -> !sameExtent && GROWING.contains(aggregation));
  }

  private static List<FigureComparison> figures(IndicatorResult now, IndicatorResult before) {
    Map<IndicatorResult.Key, Figure> ours = now.byKey();
    Map<IndicatorResult.Key, Figure> theirs = before.byKey();
    return Sets.union(ours.keySet(), theirs.keySet()).stream()
        .map(key ->
            compare(key, Optional.ofNullable(ours.get(key)), Optional.ofNullable(theirs.get(key))))
        .toList();
  }

  private static FigureComparison compare(
      IndicatorResult.Key key, Optional<Figure> now, Optional<Figure> before) {
    return new FigureComparison(
        key.measure(),
        key.group(),
        key.unit(),
        before.map(Told::of),
        now.map(Told::of),
        Subtraction.of(now.map(Figure::result), before.map(Figure::result)));
  }
}
