package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Truth;

/** REP-01: the updates due in the year so far that were submitted in time, and by how many days the rest was late. */
final class UpdatesInTime {
  private static final Reason NONE_SUBMITTED = Reasons.of("none-submitted");

  private UpdatesInTime() {}

  static List<Figure> figures(EvaluationContext context) {
    List<DueUpdate> due = new Updates(context).due();
    return due.isEmpty()
        ? ImmutableList.of(
            Figure.of(Unit.PERCENT, new Result.NotDue(Reasons.NO_UPDATE_DUE), Evidence.NONE))
        : figures(due);
  }

  private static List<Figure> figures(List<DueUpdate> due) {
    Tally<DueUpdate> tally = Tally.of(due.stream()
        .map(update -> new Tally.Member<>(update, Truth.of(update.isInTime()), update.records()))
        .toList());
    return Breakdown.shares(tally, Reasons.NOTHING_DUE)
        .by(
            "update-kind",
            update -> ImmutableList.of(update.period().isYear() ? "annual" : "quarterly"))
        .and(ImmutableList.of(new Figure(
            "median-days-late", Group.ALL, Unit.DAYS, medianDaysLate(due), tally.evidence())))
        .figures();
  }

  private static Result medianDaysLate(List<DueUpdate> due) {
    long[] days = due.stream()
        .flatMap(update -> update.daysLate().stream())
        .mapToLong(Long::longValue)
        .sorted()
        .toArray();
    return days.length == 0
        ? new Result.Undefined(NONE_SUBMITTED, Optional.empty())
        : Result.value(median(days));
  }

  private static BigDecimal median(long[] sorted) {
    int middle = sorted.length / 2;
    long twice = sorted.length % 2 == 1 ? 2 * sorted[middle] : sorted[middle - 1] + sorted[middle];
    return BigDecimal.valueOf(twice).multiply(new BigDecimal("0.5"));
  }
}
