package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Indicator;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;
import org.officialstats.advocacy.evaluation.Measurements;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Seals;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.strategy.IndicatorChoice;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;

/**
 * REP-03: the cells of indicator and period for which there is a figure, or a reason why there is none. The periods are
 * those whose update was due in the year; what a submitted update says is in the evaluation sealed in it.
 */
final class FiguresAccountedFor {
  private static final String SELF = "REP-03";

  /** An indicator and a period. */
  private record Cell(IndicatorDefinition indicator, ReportingPeriod period) {}

  /** The other indicators of the standard catalogue; read once, as they never change. */
  private static final class Standard {
    static final ImmutableList<IndicatorDefinition> OTHERS = new StandardIndicators()
        .indicators().stream()
            .map(Indicator::definition)
            .filter(indicator -> !indicator.code().equals(SELF))
            .collect(ImmutableList.toImmutableList());
  }

  private final EvaluationContext context;

  private FiguresAccountedFor(EvaluationContext context) {
    this.context = context;
  }

  static List<Figure> figures(EvaluationContext context) {
    List<DueUpdate> due = new Updates(context).due();
    return due.isEmpty()
        ? ImmutableList.of(
            Figure.of(Unit.PERCENT, new Result.NotDue(Reasons.NO_UPDATE_DUE), Evidence.NONE))
        : new FiguresAccountedFor(context).figures(due);
  }

  private List<Figure> figures(List<DueUpdate> due) {
    return Breakdown.shares(
            Tally.of(due.stream().flatMap(this::cells).toList()), Reasons.NOTHING_DUE)
        .by("activity-line", FiguresAccountedFor::lines)
        .figures();
  }

  private static Collection<?> lines(Cell cell) {
    return cell.indicator().activityLines().isEmpty()
        ? ImmutableList.of("none")
        : cell.indicator().activityLines();
  }

  private Stream<Tally.Member<Cell>> cells(DueUpdate update) {
    Measurements entered =
        Measurements.of(EvaluationContext.of(context.snapshot(), update.period(), context.asOf()));
    return update
        .submittedOn()
        .flatMap(day -> update.record())
        .flatMap(ProgressUpdate::seal)
        .map(seal -> reported(update, Seals.open(seal), entered))
        .orElseGet(() -> inUse().map(indicator -> cell(indicator, update, false, entered)));
  }

  private static Stream<Tally.Member<Cell>> reported(
      DueUpdate update, Evaluation evaluation, Measurements entered) {
    return evaluation.indicators().stream()
        .filter(result -> !result.code().equals(SELF))
        .filter(result -> !(result.headline().result() instanceof Result.NotDue))
        .map(result -> cell(
            result.definition(),
            update,
            !(result.headline().result() instanceof Result.NoData),
            entered));
  }

  /** The indicators of the standard catalogue that the strategy has not switched off. */
  private Stream<IndicatorDefinition> inUse() {
    Set<String> off = context.strategy().indicators().stream()
        .filter(choice -> !choice.enabled())
        .map(IndicatorChoice::code)
        .collect(ImmutableSet.toImmutableSet());
    return Standard.OTHERS.stream().filter(indicator -> !off.contains(indicator.code()));
  }

  /** The cell counts when the update says something of it, or a figure or a reason entered by hand stands for it. */
  private static Tally.Member<Cell> cell(
      IndicatorDefinition indicator, DueUpdate update, boolean isReported, Measurements entered) {
    List<EntityKey> measured = entered
        .figure(indicator)
        .map(figure -> figure.evidence().counted())
        .orElse(ImmutableList.of());
    return new Tally.Member<>(
        new Cell(indicator, update.period()),
        Truth.of(isReported || !measured.isEmpty()),
        Stream.concat(update.records().stream(), measured.stream()).toList());
  }
}
